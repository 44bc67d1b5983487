/// What an exception of a rule reaches: the findings of one vessel, agency, person or placement.
public struct ExceptionScope: Sendable, Hashable {
  public let kind: Kind
  /// The key of the record.
  public let subject: Int64

  public init(_ kind: Kind, _ subject: Int64) {
    self.kind = kind
    self.subject = subject
  }

  public enum Kind: String, Sendable, Hashable, CaseIterable {
    case vessel, agency, person, placement
  }
}
