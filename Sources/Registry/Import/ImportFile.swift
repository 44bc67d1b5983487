public import Fishery

/// A file as it goes in: what it is, and how its columns were read.
public struct ImportFile: Sendable {
  public let sheet: Sheet
  /// The name of the file, without its folder.
  public let name: String
  public let hash: FileHash
  /// What tells this shape of file from others, so that its mapping is found again.
  public let shape: String
  /// The mapping, in the words of who reads files; kept and handed back as it is.
  public let mapping: String
  /// For each column of the sheet that was mapped, its header in the file.
  public let headers: [String: String]
  /// The day for which rows without one of their own speak; nil when the file does not say.
  public let day: CivilDate?
  /// Where a person who entered it by hand has it from; nil for files, and when nobody said.
  public let source: Amendment.Source?

  public init(
    sheet: Sheet, name: String, hash: FileHash, shape: String = "", mapping: String = "",
    headers: [String: String] = [:], day: CivilDate? = nil, source: Amendment.Source? = nil
  ) {
    self.sheet = sheet
    self.name = name
    self.hash = hash
    self.shape = shape
    self.mapping = mapping
    self.headers = headers
    self.day = day
    self.source = source
  }
}
