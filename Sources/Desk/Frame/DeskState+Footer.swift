import Casework
import Registry
import Report
import Terminal
import Words

/// The last line: a message, a question, what is typed, or the keys that matter here.
extension DeskState {
  func drawFooter(_ canvas: inout Canvas, in area: Area) {
    var inside = area.inset(columns: 1)
    if case .browsing = mode, let list = place.list, let count = list.ticked, !isCovered {
      let words = count.words(
        in: list.request(on: day).filter.zone, areBrief: message != nil)
      canvas.write(words, in: inside, .bold, .right)
      inside = inside.dropping(right: CellWidth.of(words, glyphs: session.glyphs) + 2)
    }
    switch mode {
    case .prompt(let prompt): return draw(prompt, on: &canvas, in: inside)
    case .palette(let palette):
      let taken = canvas.write(":" + palette.text, in: inside, .bold)
      canvas.cursor = Position(row: inside.row, column: inside.column + taken)
      return
    case .sorting: return draw(orders, on: &canvas, in: inside)
    case .confirmingQuit:
      let done = sitting.flatMap { $0.isEmpty ? nil : " · \($0.words(in: .english))" } ?? ""
      let question =
        isCovered
        ? "Leave? y leaves, any other key stays"
        : "Leave muster? y leaves, any other key stays\(done)"
      canvas.write(question, in: inside, .warning)
      return
    case .confirmingPlan(let plan):
      let title = PlanView(plan: plan, setting: setting(width: inside.columns)).title
      canvas.write("y does it, any other key does not. \(title)", in: inside, .warning)
      return
    case .choosing(let menu, _) where message == nil:
      canvas.write("\(menu.title): a key picks, Esc goes back", in: inside, .bold)
      return
    case .confirming(let confirmation):
      canvas.write(
        "y: yes, else: no. \(confirmation.question)", in: inside, .warning)
      return
    case .finding(let letters):
      let taken = canvas.write("two letters of a name: \(letters)", in: inside, .bold)
      canvas.cursor = Position(row: inside.row, column: inside.column + taken)
      return
    case .form(let form):
      if let search = form.search { return draw(search, in: form, on: &canvas, in: inside) }
      if message == nil { return draw(hints(of: form), on: &canvas, in: inside) }
    case .browsing, .help, .choosing: break
    }
    if let message {
      canvas.write(message.text, in: inside, message.isWarning ? .warning : .plain)
    } else if !typed.isEmpty {
      draw(continuations, on: &canvas, in: inside)
    } else {
      draw(hints, on: &canvas, in: inside)
    }
  }

  private func draw(_ prompt: Prompt, on canvas: inout Canvas, in area: Area) {
    let taken = canvas.write(
      prompt.sign + prompt.shown(session.glyphs), in: area, .bold)
    if let fault = prompt.fault {
      let before = CellWidth.of(prompt.sign + prompt.text.prefix(fault.lowerBound))
      let word = String(prompt.text.dropFirst(fault.lowerBound).prefix(fault.count))
      canvas.write(word, in: area.dropping(left: before), .warning)
    }
    canvas.cursor = Position(row: area.row, column: area.column + taken)
    var words = prompt.complaint ?? ""
    if words.isEmpty, prompt.kind == .search { words = place.list?.search?.count ?? "" }
    if words.isEmpty { words = prompt.choices.joined(separator: "  ") }
    if words.isEmpty { words = prompt.hint(in: place.list?.kind.filtered) }
    let beside = area.dropping(left: taken + 3)
    guard prompt.complaint != nil, area.row > 0, CellWidth.of(words) > beside.columns else {
      canvas.write(words, in: beside, prompt.complaint == nil ? .dim : .warning)
      return
    }
    // What is wrong is never cut at the end of the line: it has as many above as it takes.
    let lines = CleanText.wrapped(words, to: area.columns, glyphs: session.glyphs).suffix(area.row)
    for (place, line) in lines.enumerated() {
      let above = Area(
        row: area.row - lines.count + place, column: area.column, rows: 1, columns: area.columns)
      canvas.fill(above)
      canvas.write(line, in: above, .warning)
    }
  }

  /// Keys with their words, as many as fit, most useful first.
  private func draw(_ hints: [(key: String, word: String)], on canvas: inout Canvas, in area: Area)
  {
    var rest = area
    for hint in hints {
      let width = CellWidth.of(hint.key) + 1 + CellWidth.of(hint.word)
      guard rest.columns >= width else { return }
      let key = canvas.write(hint.key, in: rest, .key)
      canvas.write(hint.word, in: rest.dropping(left: key + 1))
      rest = rest.dropping(left: width + 2)
    }
  }

  private var orders: [(key: String, word: String)] {
    guard let list = place.list else { return [] }
    return list.kind.orders.map { order in
      (String(order.letter), order.title + (order == list.order ? " (again: reversed)" : ""))
    }
  }

  /// What may follow the keys typed so far.
  private var continuations: [(key: String, word: String)] {
    let begun = typed.map(\.notation).joined()
    return Command.all.filter { $0.contexts.contains(context) }.flatMap { command in
      command.keys.filter { $0.count > begun.count && $0.hasPrefix(begun) }
        .map { (String($0.dropFirst(begun.count)), command.title) }
    }
  }

  /// The keys for the footer, from the table: those that can do something now.
  var hints: [(key: String, word: String)] {
    hintOrder.compactMap { id in
      guard let command = Command.named(id), let key = command.keys.first,
        command.contexts.contains(context), obstacle(to: id) == nil
      else { return nil }
      return (Self.plainName(of: key), command.hint)
    }
  }

  private var hintOrder: [Command.ID] {
    switch context {
    case .list:
      let searched: [Command.ID] =
        place.list?.search == nil ? [.search] : [.nextMatch, .previousMatch, .back]
      return [.open] + searched + [
        .boarded, .reached, .filter, .sort, .confirm, .dismiss, .sleep, .askAtPort, .refer,
        .yes, .except, .explain,
        .add, .mark,
        .reveal, .palette, .help, .preview,
      ]
    case .page:
      return [
        .yes, .no, .open, .refer, .explain, .lawBehind, .evidence, .amend, .add, .nextPane,
        .back, .palette, .help, .compare,
      ]
    case .cover: return [.open, .search, .back, .help]
    }
  }

  /// The key as a footer names it: `Enter`, not `<CR>`.
  static func plainName(of notation: String) -> String {
    switch notation {
    case "<CR>": "Enter"
    case "<lt>": "<"
    default:
      notation.hasPrefix("<C-")
        ? "^" + notation.dropFirst(3).dropLast()
        : notation.count > 2 && notation.hasPrefix("<")
          ? String(notation.dropFirst().dropLast()) : notation
    }
  }
}

extension Prompt {
  /// What Tab would write.
  private func completion(in list: FilteredList) -> String {
    let lines = FilterLine.completions(of: text, of: list)
    guard let first = lines.first else { return "" }
    return "Tab \(first.split(separator: " ").last ?? "")"
      + (lines.count > 1 ? ", \((lines.count - 1).grouped) more" : "")
  }

  /// What may be typed, while nothing is.
  fileprivate func hint(in list: FilteredList?) -> String {
    switch kind {
    case .search: "a name, part of a name or a number; Enter keeps, Esc goes back"
    case .path: "a file's name; only you can read it; Enter writes"
    case .reason: "kept sealed beside the log; Enter goes on"
    case .importPath: "a sheet as CSV or TSV; Tab goes on with its name, Enter shows what is in it"
    case .column: "Tab takes what the bar is on; nothing: it is not stored"
    case .because: "in at least 15 letters; sealed beside the log; Enter keeps it"
    case .viewName: "a name of your own; Enter keeps the filter and the order under it"
    case .redLine: "Enter proposes it; Esc leaves it"
    case .waking: "the day on which it is back in the queue; Enter keeps it"
    case .entry(let entry): entry.asked?.hint ?? ""
    case .since: "the first day on which it is true; Enter keeps it"
    case .filter where !text.isEmpty: list.map { completion(in: $0) } ?? ""
    case .filter:
      (["words,"] + (list.map { FilterLine.examples(of: $0) } ?? []) + ["…"])
        .joined(separator: " ") + " Enter keeps it, Esc goes back"
    }
  }
}
