/// One fact that would settle verdicts, with everybody it is missing for.
public struct NeedLine: Sendable, Hashable, Identifiable {
  /// The path of the fact in a dossier.
  public let fact: String
  public let persons: Int
  public let vessels: Int
  /// Undetermined verdicts that wait for it.
  public let verdicts: Int

  public var id: String { fact }

  public init(fact: String, persons: Int, vessels: Int, verdicts: Int) {
    self.fact = fact
    self.persons = persons
    self.vessels = vessels
    self.verdicts = verdicts
  }
}
