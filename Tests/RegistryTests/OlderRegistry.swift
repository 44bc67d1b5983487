import Fishery
import SQLite
import Seal
import Testing

@testable import Registry

/// A registry as an earlier muster left it, made by the steps of the schema of its time.
enum OlderRegistry {
  /// - Parameters:
  ///   - schema: the number of the last step it had.
  ///   - signatures: of entries of its log, which says no names.
  static func write(to path: String, schema: Int, signing signatures: [Signature]) throws {
    let base = try Connection(path, .create)
    _ = try base.text("PRAGMA journal_mode = WAL")
    for statement in Migration.all.prefix(schema).flatMap(\.statements) { try base.run(statement) }
    for table in SheetTable.all { try table.complete(base) }
    try base.run("PRAGMA application_id = \(literal: Int(Inspection.applicationID))")
    try base.run("PRAGMA user_version = \(literal: schema)")
    var last = Chain.start
    for (place, signature) in signatures.enumerated() {
      try base.run("INSERT OR IGNORE INTO actor(name) VALUES (\(signature.actor))")
      let actor = try #require(
        try base.integer("SELECT actor FROM actor WHERE name = \(signature.actor)"))
      last = Chain.link(
        after: last, number: place + 1, at: signature.at, actor: actor, act: "reveal", subject: "x",
        facts: "{}", commitment: [])
      try base.run(
        """
        INSERT INTO log(entry, at, actor, act, subject, facts, hash)
        VALUES (\(place + 1), \(signature.at), \(actor), 'reveal', 'x', '{}', \(last.bytes))
        """)
      try base.run(
        "INSERT OR REPLACE INTO log_head VALUES (1, \(place + 1), \(last.bytes))")
    }
  }
}
