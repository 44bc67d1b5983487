import Fishery
import Intake
import Terminal

/// A form on the screen: a field a line, what it is read as beside it, what may be typed below.
struct FormView {
  let form: Form
  let setting: Setting

  private static let label = 22

  func draw(on canvas: inout Canvas, in area: Area) {
    let inside = area.inset(columns: 1)
    let (head, rest) = inside.split(top: 1)
    let filled = "\(form.fields.count { !$0.isBlank }) of \(form.fields.count) filled"
    canvas.write(filled, in: head, .dim, .right)
    let left = head.dropping(right: filled.count + 2)
    let taken = canvas.write(form.title, in: left, .title)
    canvas.write(form.about.words, in: left.dropping(left: taken + 2), .dim)
    let (body, help) = rest.split(bottom: rest.rows >= 6 ? 2 : 0)
    let first = max(0, min(form.index - body.rows / 2, form.fields.count - body.rows))
    for (line, place) in zip(body.lines, form.fields.indices.dropFirst(first)) {
      draw(form.fields[place], isCurrent: place == form.index, on: &canvas, in: line)
    }
    for (line, words) in zip(help.lines, helpLines(width: help.columns)) {
      canvas.write(words, in: line, .dim)
    }
  }

  private func draw(
    _ field: FormField, isCurrent: Bool, on canvas: inout Canvas, in line: Area
  ) {
    let (label, rest) = line.split(left: min(Self.label, line.columns / 3))
    canvas.write(field.label, in: label, isCurrent ? .bold : .dim)
    let value = field.mark.map { $0.words } ?? field.text
    // Of a text that is too long the end shows, where one is typing.
    let shown = isCurrent ? CleanText.end(of: value, in: rest.columns - 2, setting.glyphs) : value
    let taken = canvas.write(shown, in: rest, field.mark == nil ? .plain : .unknown)
    if isCurrent {
      canvas.emphasise(line, .selected)
      canvas.draw(setting.glyphs.pointer, line.row, max(0, line.column - 1), .selected)
      canvas.cursor = Position(row: rest.row, column: rest.column + taken)
    }
    let (note, style) = field.note(isCurrent: isCurrent)
    canvas.write(note, in: rest.dropping(left: max(taken + 2, 24)), style)
  }

  /// What may be typed in the field, and which marks say why nothing is.
  private func helpLines(width: Int) -> [String] {
    let field = form.field
    let choices = field.column.map { Completion.of(field.text, for: $0.kind, limit: 6) } ?? []
    let words = choices.map { $0.name.isEmpty ? $0.code : "\($0.code) \($0.name)" }
    let upper = words.isEmpty ? field.guide : "→ " + words.joined(separator: " · ")
    let marks = FormField.Mark.allCases.map { "\($0.rawValue) \($0.words)" }
    return [upper, "no value: " + marks.joined(separator: "  ")]
  }
}

extension FormField {
  var label: String {
    switch entry {
    case .column(_, let key): key.spaced
    case .clauses(true): "clauses it has"
    case .clauses(false): "clauses it lacks"
    }
  }

  /// How it is read when that is not what is typed, or why it cannot be.
  fileprivate func note(isCurrent: Bool) -> (String, Style) {
    guard mark == nil, !text.isEmpty else { return ("", .plain) }
    do throws(Complaint) {
      let read = try cell()
      guard let code = read.text, code != text else { return ("", .dim) }
      return ("= \(code)", .dim)
    } catch {
      return isCurrent ? ("", .dim) : ("\(error)", .warning)
    }
  }

  /// What is to be typed in it.
  fileprivate var guide: String {
    switch column?.kind {
    case nil: "letters of Annex II: a to q"
    case .date: "2026-11-23, or only 2026-11 or 2026"
    case .instant: "2026-11-23T06:40+08:00"
    case .yesNo: "yes or no"
    case .word(let words), .words(let words): words.joined(separator: ", ")
    case .country, .countries: "ID, IDN or Indonesia"
    case .port: "IDBOA, or the port's name"
    case .amount: "1234.56, the currency in its own field"
    case .currency: "USD, IDR"
    case .integer: "a whole number"
    case .decimal: "a number such as 31.4"
    case .name where key == "name":
      "one name is a whole name; unnamed, when nobody could say it; or paste a passport's zone"
    default: ""
    }
  }
}

extension CleanText {
  /// The end of a text, as much as fits.
  fileprivate static func end(of text: String, in columns: Int, _ glyphs: Glyphs) -> String {
    guard CellWidth.of(text, glyphs: glyphs) > columns else { return text }
    var end = text[...]
    while !end.isEmpty, CellWidth.of(String(end), glyphs: glyphs) > columns - 1 {
      end.removeFirst()
    }
    return "…" + end
  }
}

extension DeskState {
  /// Draws a menu above the footer.
  func draw(_ menu: Menu, on canvas: inout Canvas) {
    let height = min(menu.options.count, max(1, size.rows - 4))
    let (above, _) = Area(size).split(bottom: 1)
    let box = above.split(bottom: height + 2).bottom.split(left: min(size.columns, 60)).left
    let inside =
      session.isPlain ? box : canvas.drawBox(box, title: menu.title).inset(columns: 1)
    if session.isPlain { canvas.fill(box) }
    for (line, option) in zip(inside.lines, menu.options) {
      canvas.write(String(option.letter), in: line, .key)
      canvas.write(option.words, in: line.dropping(left: 3))
    }
  }

  /// The keys of a form.
  func hints(of form: Form) -> [(key: String, word: String)] {
    let next = form.sheet == nil ? [] : [(key: "^N", word: "keep, next one")]
    return [("Tab", "next"), ("^S", "keep")] + next + [
      ("Esc", form.sheet == nil || form.sheet == .complaints ? "back" : "leave as draft"),
      ("→", "take"), ("^X", "drop"), ("^K", "cover"),
    ]
  }
}
