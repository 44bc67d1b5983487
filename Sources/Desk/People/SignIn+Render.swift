import Registry
import Terminal

extension SignIn {
  /// What the screen shows.
  func render(_ size: Size, _ glyphs: Glyphs, isPlain: Bool) -> Canvas {
    var canvas = Canvas(size, glyphs: glyphs)
    let area = Area(size).inset(columns: 1)
    let (head, under) = area.split(top: 1)
    canvas.write("muster", in: head, .title)
    canvas.write(registryName, in: head, .plain, .right)
    let (body, foot) = under.split(bottom: 1)
    var rest = body.dropping(top: 1)
    func put(_ text: String, _ style: Style = .plain) {
      canvas.write(text, in: rest.split(top: 1).top, style)
      rest = rest.dropping(top: 1)
    }
    put("Who is working?", .heading)
    put("")
    let line = rest.split(top: 1).top
    put("name   \(name)", asks == .name ? .bold : .plain)
    if asks == .name {
      canvas.cursor = Position(
        row: line.row, column: line.column + CellWidth.of("name   \(name)", glyphs: glyphs))
    }
    put("")
    for (place, one) in StaffRole.allCases.enumerated() {
      let isMeant = one == role
      let mark = isMeant ? (isPlain || glyphs == .ascii ? ">" : "▸") : " "
      let label = place == 0 ? "role " : "     "
      let style: Style = isMeant ? (asks == .role ? .selected : .bold) : .dim
      if isMeant, asks == .role {
        canvas.cursor = Position(row: rest.row, column: rest.column + 5)
      }
      put("\(label)\(mark) \(CleanText.padded(one.rawValue, to: 11)) \(one.words)", style)
    }
    put("")
    for words in CleanText.wrapped(Self.notice, to: max(10, body.columns), glyphs: glyphs) {
      put(words, .dim)
    }
    let hint =
      asks == .name
      ? "Enter goes on to the role  Esc leaves"
      : "Enter begins  ↑ ↓ or a letter picks the role  Esc back to the name"
    canvas.write(
      complaint ?? (glyphs == .ascii ? hint.replacing("↑ ↓", with: "arrows") : hint), in: foot,
      complaint == nil ? .plain : .warning)
    return canvas
  }

  /// What roles are good for, and what not.
  static let notice =
    "A role keeps people from mistakes; the log keeps it with everything they do. It locks nothing "
    + "against somebody who holds the file of the registry: keep that on an encrypted volume."
}

extension StaffRole {
  /// What somebody in the role does here.
  fileprivate var words: String {
    switch self {
    case .inspector: "goes aboard: facts, decisions, cases; takes complaints"
    case .auditor: "reads the papers of agencies: facts and files"
    case .triage: "works the queue: decisions and cases"
    case .supervisor: "all of it; reads complaints and what was said aboard"
    case .oversight: "looks on, names masked, and changes nothing"
    }
  }
}
