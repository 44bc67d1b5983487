/// Writes roff with the man macros, whatever the text contains.
struct Roff {
  private(set) var text = ""

  mutating func macro(_ name: String, _ arguments: String...) {
    let quoted = arguments.map { "\"\(Self.escaped($0))\"" }
    text += ([".\(name)"] + quoted).joined(separator: " ") + "\n"
  }

  mutating func section(_ title: String) { macro("SH", title) }
  mutating func subsection(_ title: String) { macro("SS", title) }

  mutating func paragraph(_ words: String) {
    text += ".PP\n"
    line(words)
  }

  /// A term with what it means indented below it.
  mutating func item(_ term: String, _ words: String) {
    text += ".TP\n.B \(Self.escaped(term))\n"
    line(words)
  }

  /// A line to type, and what it does.
  mutating func example(_ code: String, _ words: String) {
    text += ".IP\n.B \(Self.escaped(code))\n.br\n"
    line(words)
  }

  /// One line of text; a dot or an apostrophe at its front would be read as a macro.
  private mutating func line(_ words: String) {
    let isMacro = words.hasPrefix(".") || words.hasPrefix("'")
    text += (isMacro ? "\\&" : "") + Self.escaped(words) + "\n"
  }

  static func escaped(_ words: String) -> String {
    var out = ""
    for character in words {
      switch character {
      case "\\": out += "\\e"
      case "-": out += "\\-"
      case "'": out += "\\(aq"
      case "`": out += "\\(ga"
      case "\"": out += "\\(dq"
      case "~": out += "\\(ti"
      case "^": out += "\\(ha"
      default: out.append(character)
      }
    }
    return out
  }
}
