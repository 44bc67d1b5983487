internal import SQLite
internal import Seal

/// One step of the schema. Steps are only ever added, never changed after a release.
struct Migration {
  let statements: [SQL]

  static let all = [
    Migration(
      statements: Schema.log + Schema.identity + Schema.imports + Schema.records + Schema.search
        + Schema.findings + Schema.law + Expiring.schema + Schema.memory + Schema.pen)
  ]

  static var newest: Int { all.count }

  /// Stands for all steps together.
  static var digest: Digest {
    var stream = DigestStream()
    for migration in all { for statement in migration.statements { stream.add(statement.text) } }
    return stream.digest()
  }

  /// Brings the schema up to the newest step, all steps or none.
  static func migrate(_ connection: borrowing Connection) throws(SQLiteError) {
    if try connection.integer("PRAGMA user_version") == Int64(newest) { return }
    let transaction = try connection.transaction()
    // Asked again, now that no other process can be migrating too.
    let done = Int(try connection.integer("PRAGMA user_version") ?? 0)
    for migration in all.dropFirst(done) {
      for statement in migration.statements { try connection.run(statement) }
    }
    try connection.run("PRAGMA application_id = \(literal: Int(Inspection.applicationID))")
    try connection.run("PRAGMA user_version = \(literal: newest)")
    try transaction.commit()
  }
}
