/// The name under which somebody works here, as it tells one person from another.
///
/// Capitals, blanks at its ends, runs of blanks, invisible characters and the ways in which Unicode
/// spells one letter tell nobody apart: " ani" is Ani. Accents do: An and Ân are two people.
public struct ActorName: Sendable, Hashable {
  /// As it was typed, without blanks at its ends and with single ones inside.
  public let written: String
  private let key: String

  public init(_ typed: String) {
    var visible = String.UnicodeScalarView()
    visible.append(
      contentsOf: typed.unicodeScalars.filter { !$0.properties.isDefaultIgnorableCodePoint })
    written = String(visible).split(whereSeparator: \.isWhitespace).joined(separator: " ")
    key = written.lowercased()
  }

  /// Text of Swift is equal however its letters are composed.
  public static func == (one: ActorName, other: ActorName) -> Bool { one.key == other.key }

  public func hash(into hasher: inout Hasher) { hasher.combine(key) }

  /// Whether two names are one person's.
  public static func areOne(_ one: String, _ other: String) -> Bool {
    ActorName(one) == ActorName(other)
  }
}
