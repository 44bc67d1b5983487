/// By what subjects were judged, as digests: enough to see later what another law changes.
public struct LawMark: Sendable, Hashable {
  /// The digest of book and rules together.
  public let law: String
  /// The ids of the rules, in the order of verdict vectors.
  public let rules: [String]
  /// A digest of each figure and declaration of the book, by its id, and the edition of the rules.
  public let figures: [String: UInt64]
  /// The State in whose port vessels were looked at.
  public let port: String?

  public init(law: String, rules: [String], figures: [String: UInt64], port: String?) {
    self.law = law
    self.rules = rules
    self.figures = figures
    self.port = port
  }

  /// - Parameter edition: stands for how the rules judge.
  public init(
    law: String, rules: [String], edition: UInt64, figures: [String: UInt64], port: String?
  ) {
    self.init(
      law: law, rules: rules, figures: figures.merging([Self.editionKey: edition]) { $1 },
      port: port)
  }

  /// Stands for how the rules judged; nil where that was not noted yet.
  public var edition: UInt64? { figures[Self.editionKey] }

  private static let editionKey = "edition of the rules"
}

/// What another law asks to be judged again.
public enum Rejudging: Sendable, Hashable {
  /// Everybody, by every rule.
  case everything
  /// All subjects of some kinds, by some rules.
  case rules(Set<String>, of: Set<Subject.Kind>)
}

/// A pack of law that a registry has as its own, laid over the built-in book.
public struct LawPack: Sendable, Hashable {
  public let name: String
  public let bytes: [UInt8]

  public init(name: String, bytes: [UInt8]) {
    self.name = name
    self.bytes = bytes
  }
}
