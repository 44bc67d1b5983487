/// Where a stored row came from: a row of a file, or a person at a time.
public struct Provenance: Sendable, Hashable {
  /// The number of the import; nil for what a person entered.
  public let importNumber: Int?
  /// The name of the file, without its folder.
  public let file: String?
  /// The data row of the file, from 1.
  public let row: Int?
  /// Who imported or entered it.
  public let person: String?
  /// When, in seconds since 1970.
  public let at: Int64?
  /// How a person said it; nil for what stands in a file, and where nobody said or may know.
  public let manner: Amendment.Manner?

  public init(
    importNumber: Int?, file: String?, row: Int?, person: String?, at: Int64?,
    manner: Amendment.Manner? = nil
  ) {
    self.importNumber = importNumber
    self.file = file
    self.row = row
    self.person = person
    self.at = at
    self.manner = manner
  }

  /// Whether nobody can say where it came from, as where sources disagree.
  public var isUnknown: Bool { file == nil && person == nil }
}
