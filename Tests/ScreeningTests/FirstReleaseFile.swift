import Fishery
import FoundationEssentials
import SQLite

@testable import Registry

/// A registry as the first release left it: made by its statements, filled with what it wrote.
///
/// In it are three invented vessels and four placements, one fee charged twice over, a recruiter
/// whose numbers that release still kept in clear, and a link refused and another accepted.
enum FirstReleaseFile {
  static func write(to path: String) throws {
    let base = try Connection(path, .create)
    _ = try base.text("PRAGMA journal_mode = WAL")
    for statement in Migration.all[0].statements { try base.run(statement) }
    try base.run("PRAGMA application_id = \(literal: Int(Inspection.applicationID))")
    try base.run("PRAGMA user_version = 1")
    for line in try text.split(separator: "\n") { try base.fill(JSON(parsing: Array(line.utf8))) }
  }

  private static var text: String {
    get throws {
      let root = URL(filePath: #filePath)
        .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
      let file = root.appending(path: "fixtures/registry/first-release.jsonl")
      return String(decoding: try Data(contentsOf: file), as: UTF8.self)
    }
  }
}

extension Connection {
  /// Puts back one row, given as its table and its columns.
  fileprivate func fill(_ line: JSON) throws {
    struct NoRow: Error {}
    guard let table = line["table"]?.text.flatMap({ Name($0) }), let members = line["row"]?.members
    else { throw NoRow() }
    let names = members.compactMap { Name($0.key) }
    try run(
      "INSERT INTO \(table)(\(names)) VALUES (\(parameters: names.count))",
      binding: members.map(\.value.stored))
  }
}

extension JSON {
  /// The stored value that it stands for; bytes stand in an object, as hexadecimal digits.
  fileprivate var stored: SQLite.Value {
    switch self {
    case .integer(let number): return .integer(number)
    case .string(let text): return .text(text)
    case .object:
      let digits = Array(self["bytes"]?.text ?? "")
      return .blob(
        stride(from: 0, to: digits.count, by: 2).compactMap {
          UInt8(String(digits[$0..<$0 + 2]), radix: 16)
        })
    case .null, .bool, .decimal, .array: return .null
    }
  }
}
