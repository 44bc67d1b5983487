import Registry

/// A person's name as lists show it: initials and the code of the person.
///
/// Two people with the same initials differ by their codes; nobody can be looked up by either
/// outside the registry.
public struct MaskedName: Sendable, Hashable, CustomStringConvertible {
  public let text: String

  /// - Parameter key: the key of the fisher; nil when only the name is known.
  public init(_ name: String, key: Int64?) {
    // Nobody is named by a number that stands for a name.
    guard !name.hasPrefix("unnamed ") else {
      text = name
      return
    }
    let initials = name.split(whereSeparator: \.isWhitespace).compactMap(\.first)
    let letters = initials.prefix(4).map { "\($0)." }.joined()
    let code = key.map { SubjectKey($0).code }
    text = [letters, code].compactMap { $0 }.filter { !$0.isEmpty }.joined(separator: " ")
  }

  public var description: String { text }
}

/// A number of a document as lists show it: its last three characters.
public struct MaskedNumber: Sendable, Hashable, CustomStringConvertible {
  public let text: String

  public init(_ number: String) {
    text = number.count > 3 ? "…\(number.suffix(3))" : "…"
  }

  public var description: String { text }
}
