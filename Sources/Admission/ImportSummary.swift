public import Fishery
public import Registry

/// What became of one file.
public struct ImportSummary: Sendable, Hashable {
  public let path: String
  public let record: ImportRecord
  /// The file of refused rows; nil when there are none.
  public let refusedPath: String?
  /// Headers that filled nothing.
  public let unmapped: [String]

  public var json: JSON {
    [
      "file": .string(path), "import": .integer(Int64(record.id)), "sheet": .string(record.sheet),
      "rows": .integer(Int64(record.rows)), "stored": .integer(Int64(record.stored)),
      "new": .integer(Int64(record.new)), "changed": .integer(Int64(record.changed)),
      "unchanged": .integer(Int64(record.unchanged)),
      "refused": .integer(Int64(record.refused)),
      "refused_file": refusedPath.map { .string($0) } ?? .null,
      "unmapped": .array(unmapped.map { .string($0) }),
    ]
  }

  /// One line of counts, and one for the file of refused rows when there is one.
  public var lines: [String] {
    let sum =
      "import \(record.id): \(record.file), \(record.sheet): \(record.rows) rows = "
      + "\(record.stored) stored (\(record.new) new, \(record.changed) changed, "
      + "\(record.unchanged) unchanged) + \(record.refused) refused"
    return [sum] + (refusedPath.map { ["  refused rows: \($0)"] } ?? [])
  }
}
