/// What a terminal sends for keys in writing: `jj<Down><CR><C-d>`, beside what the program reads.
enum PtyKeys {
  static func bytes(_ notation: String) -> [UInt8] {
    var bytes: [UInt8] = []
    var rest = notation[...]
    while let first = rest.popFirst() {
      guard first == "<", let end = rest.firstIndex(of: ">") else {
        bytes += Array(String(first).utf8)
        continue
      }
      bytes += named(rest[..<end])
      rest = rest[rest.index(after: end)...]
    }
    return bytes
  }

  private static func named(_ name: Substring) -> [UInt8] {
    if let sequence = sequences[String(name)] { return Array(sequence.utf8) }
    if name.hasPrefix("C-"), let letter = name.last?.asciiValue { return [letter & 0x1F] }
    preconditionFailure("no key is called <\(name)>")
  }

  private static let sequences: [String: String] = [
    "CR": "\r", "Enter": "\r", "Esc": "\u{1B}", "Tab": "\t", "S-Tab": "\u{1B}[Z",
    "BS": "\u{7F}", "Space": " ", "lt": "<", "Ins": "\u{1B}[2~", "Del": "\u{1B}[3~",
    "Up": "\u{1B}[A", "Down": "\u{1B}[B", "Right": "\u{1B}[C", "Left": "\u{1B}[D",
    "Home": "\u{1B}[H", "End": "\u{1B}[F", "PgUp": "\u{1B}[5~", "PgDn": "\u{1B}[6~",
    "F1": "\u{1B}OP",
  ]
}
