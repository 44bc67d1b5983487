/// Keys in writing: `j`, `<Down>`, `<C-d>`, `<lt>`.
extension Key {
  /// The key as it is written in footers, help and scripts.
  public var notation: String {
    switch self {
    case .character("<"): "<lt>"
    case .character(" "): "<Space>"
    case .character(let character): String(character)
    case .function(let number): "<F\(number)>"
    case .control(" "): "<C-Space>"
    case .control(let character): "<C-\(character)>"
    case .alt(" "): "<M-Space>"
    case .alt(let character): "<M-\(character)>"
    case .paste: "<Paste>"
    default: Self.names.first { $0.key == self }.map { "<\($0.name)>" } ?? ""
    }
  }

  /// The keys of a script: plain characters stand for themselves, everything else is in `<…>`.
  ///
  /// Names do not mind case; a paste cannot be written.
  public static func sequence(_ notation: String) throws(KeyNotationError) -> [Key] {
    var keys: [Key] = []
    var rest = notation[...]
    while let first = rest.popFirst() {
      guard first == "<" else {
        keys.append(plain(first))
        continue
      }
      guard let end = rest.firstIndex(of: ">") else {
        throw .unclosed("<" + String(rest))
      }
      keys.append(try named(String(rest[..<end])))
      rest = rest[rest.index(after: end)...]
    }
    return keys
  }

  private static func plain(_ character: Character) -> Key {
    switch character {
    case "\n", "\r", "\r\n": .enter
    case "\t": .tab
    case "\u{1B}": .escape
    default: .character(character)
    }
  }

  private static func named(_ name: String) throws(KeyNotationError) -> Key {
    let folded = name.lowercased()
    if let known = names.first(where: { $0.name.lowercased() == folded }) { return known.key }
    if folded == "lt" { return .character("<") }
    if folded == "space" { return .character(" ") }
    if folded.first == "f", let number = Int(folded.dropFirst()), (1...24).contains(number) {
      return .function(number)
    }
    let struck = folded.hasSuffix("-space") ? " " : name.dropFirst(2)
    if struck.count == 1, let character = struck.first {
      switch folded.prefix(2) {
      case "c-": return .control(Character(character.lowercased()))
      case "m-", "a-": return .alt(character)
      default: break
      }
    }
    throw .unknown(name)
  }

  /// The first name of a key is the one that is printed.
  private static let names: [(name: String, key: Key)] = [
    ("CR", .enter), ("Enter", .enter), ("Return", .enter),
    ("Esc", .escape), ("Escape", .escape),
    ("Tab", .tab), ("S-Tab", .backTab), ("BackTab", .backTab),
    ("BS", .backspace), ("Backspace", .backspace),
    ("Ins", .insert), ("Insert", .insert), ("Del", .delete), ("Delete", .delete),
    ("Up", .up), ("Down", .down), ("Left", .left), ("Right", .right),
    ("Home", .home), ("End", .end),
    ("PgUp", .pageUp), ("PageUp", .pageUp), ("PgDn", .pageDown), ("PageDown", .pageDown),
  ]
}

/// Why a script of keys cannot be read.
public enum KeyNotationError: Error, Hashable, Sendable {
  case unknown(String)
  case unclosed(String)
}

extension KeyNotationError: CustomStringConvertible {
  public var description: String {
    switch self {
    case .unknown(let name):
      "no key is called <\(name)>; expected such as <Down>, <PgDn>, <CR>, <Esc>, <C-d>, <lt>"
    case .unclosed(let text): "“\(text)” opens a key name with < and never closes it"
    }
  }
}
