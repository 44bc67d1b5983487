import Admission
import Fishery
import Intake
import Terminal

/// The columns of a sheet that a header may fill, those first that begin as what was typed.
struct ColumnChoices: Sendable {
  /// What the file calls the column.
  let header: String
  /// The first texts under it.
  let samples: [String]
  let columns: [Choice]

  struct Choice: Sendable, Hashable {
    let key: String
    /// The header that fills it now.
    let filledBy: String?
  }

  init(of plan: ImportPlan, for header: String, typed: String) {
    let preview = plan.preview
    let keys = preview.mapping.sheet.columns.map(\.key)
    let text = typed.lowercased().replacing(" ", with: "_")
    // What is typed whole needs no completion; then all are shown, that one first.
    let isWhole = keys.contains(text)
    let begun = keys.filter { $0.hasPrefix(text) }
    let inside = keys.filter { !$0.hasPrefix(text) && (isWhole || $0.contains(text)) }
    self.header = header
    samples = preview.table.samples(under: header)
    columns = (begun + inside).map { key in
      let source = preview.mapping.sources[key]
      let name: String? = if case .header(let name) = source { name } else { nil }
      return Choice(key: key, filledBy: name)
    }
  }

  func draw(on canvas: inout Canvas, in box: Area, chosen: Int, isPlain: Bool) {
    let title = "What “\(header)” fills"
    let inside = isPlain ? box : canvas.drawBox(box, title: title).inset(columns: 1)
    if isPlain { canvas.fill(box) }
    let (left, right) = inside.split(left: min(46, inside.columns * 3 / 5))
    let rows = left.rows
    let first = max(0, min(chosen, columns.count - 1) - rows + 1)
    for (area, (index, choice)) in zip(left.lines, columns.enumerated().dropFirst(first)) {
      canvas.write(choice.key.spaced, in: area.split(left: 25).left)
      if let name = choice.filledBy {
        canvas.write(
          name == header ? "now" : "from \(name)", in: area.dropping(left: 26), .dim)
      }
      if index == chosen { canvas.emphasise(area.split(left: left.columns - 1).left, .selected) }
    }
    if columns.isEmpty { canvas.write("no column is called that", in: left.line(0), .dim) }
    canvas.write("in the file", in: right.line(0), .heading)
    let lines = samples.isEmpty ? ["nothing in the first rows"] : samples
    for (area, text) in zip(right.lines.dropFirst(), lines) {
      canvas.write(text, in: area, samples.isEmpty ? .dim : .plain)
    }
  }
}

extension DeskState {
  /// The columns on offer while a header is mapped.
  func columnChoices(_ prompt: Prompt) -> ColumnChoices? {
    guard case .column(let header) = prompt.kind, let plan else { return nil }
    return ColumnChoices(of: plan, for: header, typed: prompt.text)
  }

  /// Draws them above the line that is typed.
  func drawColumns(_ prompt: Prompt, on canvas: inout Canvas) {
    guard let choices = columnChoices(prompt) else { return }
    let height = min(max(choices.columns.count, 6), max(1, size.rows - 6), 10)
    let (above, _) = Area(size).split(bottom: 1)
    let box = above.split(bottom: height + 2).bottom.split(left: min(size.columns, 80)).left
    choices.draw(on: &canvas, in: box, chosen: prompt.index, isPlain: session.isPlain)
  }

  /// Goes on with the column under the bar, or moves the bar.
  mutating func choose(_ key: Key, in prompt: Prompt) -> [Effect] {
    guard let columns = columnChoices(prompt)?.columns, !columns.isEmpty else { return [] }
    var prompt = prompt
    switch key {
    case .down: prompt.index = min(prompt.index + 1, columns.count - 1)
    case .up: prompt.index = max(prompt.index - 1, 0)
    default:
      prompt.text = columns[min(prompt.index, columns.count - 1)].key
      prompt.index = 0
    }
    prompt.complaint = nil
    mode = .prompt(prompt)
    return []
  }
}
