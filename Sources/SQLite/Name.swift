/// The name of a table, column or index: `[a-z_][a-z0-9_]*`, written quoted, so it cannot carry SQL.
public struct Name: Hashable, Sendable {
  public let text: String

  /// Nil for anything that is not a plain lower-case identifier.
  public init?(_ text: String) {
    guard Name.holds(text) else { return nil }
    self.text = text
  }

  static func holds(_ text: String) -> Bool {
    guard let first = text.utf8.first, !(0x30...0x39).contains(first) else { return false }
    return text.utf8.allSatisfy { byte in
      (0x61...0x7a).contains(byte) || (0x30...0x39).contains(byte) || byte == 0x5f
    }
  }
}

extension Name: ExpressibleByStringLiteral {
  /// Traps when the literal in our own source is no identifier.
  public init(stringLiteral literal: StaticString) {
    let text = literal.description
    precondition(Name.holds(text), "not an identifier: \(text)")
    self.text = text
  }
}
