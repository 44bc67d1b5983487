import Fishery
import Registry

/// What became of one file.
struct ImportSummary {
  let path: String
  let record: ImportRecord
  let refusedPath: String?
  let unmapped: [String]

  var exit: Exit { record.refused > 0 ? .somethingToLookAt : .clean }

  var json: JSON {
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

  var lines: [String] {
    let sum =
      "import \(record.id): \(path.lastPathPart), \(record.sheet): \(record.rows) rows = "
      + "\(record.stored) stored (\(record.new) new, \(record.changed) changed, "
      + "\(record.unchanged) unchanged) + \(record.refused) refused"
    return [sum] + (refusedPath.map { ["  refused rows: \($0)"] } ?? [])
  }
}
