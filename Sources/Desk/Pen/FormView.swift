import Fishery
import Intake
import Terminal

/// A form on the screen: a field a line, what it is read as beside it, what may be typed below.
struct FormView {
  let form: Form
  let setting: Setting
  /// Who types.
  let actor: String

  func draw(on canvas: inout Canvas, in area: Area) {
    let inside = area.inset(columns: 1)
    let (head, rest) = inside.split(top: 1)
    drawHead(on: &canvas, in: head)
    let (above, help) = rest.split(bottom: rest.rows >= 6 ? 2 : 0)
    let (body, foot) = above.split(bottom: above.rows >= 4 ? 1 : 0)
    let shown = form.shown
    let current = shown.firstIndex(of: form.index) ?? 0
    let first = max(0, min(current - body.rows / 2, shown.count - body.rows))
    let label = FormField.labelWidth(of: shown.map { form.fields[$0] }, in: body.columns)
    for (line, place) in zip(body.lines, shown.dropFirst(first)) {
      draw(form.fields[place], label, isCurrent: place == form.index, on: &canvas, in: line)
    }
    drawFoot(on: &canvas, in: foot)
    for (line, words) in zip(help.lines, helpLines) { canvas.write(words, in: line, .dim) }
  }

  /// What it is and about whom, and where the person has it from.
  private func drawHead(on canvas: inout Canvas, in head: Area) {
    let source = form.source?.words ?? "entered by \(actor)"
    let right = form.takesSource ? "^T \(source)" : ""
    canvas.write(right, in: head, form.source == nil ? .dim : .bold, .right)
    let left = head.dropping(right: CellWidth.of(right, glyphs: setting.glyphs) + 2)
    let taken = canvas.write(form.title, in: left, .title)
    canvas.write(form.about.words, in: left.dropping(left: taken + 2), .dim)
  }

  /// How many fields say something, and how many are not shown.
  private func drawFoot(on canvas: inout Canvas, in foot: Area) {
    var words = ["\(form.fields.count { !$0.isBlank }) of \(form.fields.count) filled"]
    if form.folded > 0 {
      words.append("^O shows \(form.folded.of("more field", "more fields"))")
    } else if form.folds, form.isWhole {
      words.append("^O folds what is seldom asked")
    }
    if form.fields.contains(where: { $0.given == .carried }) {
      words.append("^E clears what is carried")
    }
    canvas.write(words.joined(separator: " · "), in: foot, .dim)
  }

  private func draw(
    _ field: FormField, _ width: Int, isCurrent: Bool, on canvas: inout Canvas, in line: Area
  ) {
    let (label, rest) = line.split(left: width)
    canvas.write(field.label, in: label.dropping(right: 1), isCurrent ? .bold : .dim)
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
  private var helpLines: [String] {
    let words = form.field.completions(limit: 6).map { one in
      one.name.isEmpty ? one.code : "\(one.code) \(one.name)"
    }
    let upper = words.isEmpty ? form.field.guide : "→ " + words.joined(separator: " · ")
    let marks = FormField.Mark.allCases.map { "\($0.rawValue) \($0.words)" }
    return [upper, "no value: " + marks.joined(separator: "  ")]
  }
}

extension FormField {
  /// How many columns labels have: the widest of those shown, and never more than half a line.
  static func labelWidth(of fields: [FormField], in columns: Int) -> Int {
    let widest = fields.map { CellWidth.of($0.label) }.max() ?? 0
    return min(max(18, widest + 1), max(1, min(30, columns / 2)))
  }

  /// How it is read when that is not what is typed, why it cannot be, or that nobody typed it.
  fileprivate func note(isCurrent: Bool) -> (String, Style) {
    let carried = given == .carried ? "carried" : ""
    guard mark == nil, !text.isEmpty else { return (carried, .dim) }
    if isRank { return rankNote(isCurrent: isCurrent) }
    do throws(Complaint) {
      let read = try cell()
      let code = read.text.flatMap { $0 == text ? nil : "= \($0)" }
      return (
        [code, given == .carried ? carried : nil].compactMap(\.self).joined(separator: "  "), .dim
      )
    } catch {
      return isCurrent ? ("", .dim) : ("\(error)", .warning)
    }
  }

  /// Which role the rank is a word for, or that no rule about roles can tell.
  private func rankNote(isCurrent: Bool) -> (String, Style) {
    if let role { return ("= \(role.rawValue.spaced)", .dim) }
    return ("no role by this word: rules on roles can't tell", isCurrent ? .dim : .warning)
  }

  /// What is to be typed in it.
  fileprivate var guide: String {
    switch column?.kind {
    case nil: "letters of Annex II: a to q"
    case .text where isRank: "as on the list; the role is read from it: skipper, mate, cook …"
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
  ///
  /// It is as wide as its words, for as far as the screen is; what may not be cut takes a line of its
  /// own where it has no room beside them.
  func draw(_ menu: Menu, on canvas: inout Canvas) {
    let width = menu.width(in: size.columns, session.glyphs)
    let lines = menu.options.flatMap { $0.lines(in: width - 4, session.glyphs) }
    let height = min(lines.count, max(1, size.rows - 4))
    let (above, _) = Area(size).split(bottom: 1)
    let box = above.split(bottom: height + 2).bottom.split(left: width).left
    let inside =
      session.isPlain ? box : canvas.drawBox(box, title: menu.title).inset(columns: 1)
    if session.isPlain { canvas.fill(box) }
    for (area, line) in zip(inside.lines, lines) { canvas.draw(line, in: area) }
  }

  /// The keys of a form.
  func hints(of form: Form) -> [(key: String, word: String)] {
    let next = form.sheet == nil ? [] : [(key: "^N", word: "keep, next")]
    let leaving = form.sheet == nil || form.sheet == .complaints ? "back" : "draft"
    return [("Tab", "next"), ("^S", "keep")] + next + [
      ("Esc", leaving), ("^F", "field"), ("^X", "drop"), ("^K", "cover"),
    ]
  }

  /// Draws the name of a field that is looked for, and those that are called so.
  func draw(_ search: Form.Search, in form: Form, on canvas: inout Canvas, in area: Area) {
    let taken = canvas.write("field \(search.text)", in: area, .bold)
    canvas.cursor = Position(row: area.row, column: area.column + taken)
    let found = form.found.prefix(5).map { form.fields[$0].label }
    let words =
      search.text.isEmpty
      ? "its name goes there; Enter stays, Esc goes back"
      : found.isEmpty ? "no field is called so" : found.joined(separator: " · ")
    canvas.write(words, in: area.dropping(left: taken + 3), .dim)
  }
}
