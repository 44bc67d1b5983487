/// One verdict that nobody can give yet: a rule, and whom it was applied to.
///
/// Doubts are no rows of their own: they are read out of the vectors of verdicts when looked at.
public struct DoubtLine: Sendable, Hashable, Identifiable {
  public let subject: Subject
  /// The place of the rule in vectors of verdicts.
  public let place: Int
  public let fisher: Int64?
  public let fisherName: String?
  public let vessel: Int64?
  public let vesselName: String?
  public let agencyName: String?

  public var id: String { "\(subject.kind.rawValue):\(subject.id):\(place)" }

  /// How doubts are read out of vectors of verdicts.
  public struct Reading: Sendable, Hashable {
    /// The code that stands for a doubt.
    public let code: UInt8
    /// The place of each rule.
    public let places: [String: Int]

    public init(code: UInt8, places: [String: Int]) {
      self.code = code
      self.places = places
    }
  }
}
