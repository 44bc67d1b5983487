import SQLite
import Seal
import Testing

@testable import Registry

@Test func `the first release is as it was released`() {
  #expect(Migration.all[0].digest.prefix(16) == "c0b6646df82d747c")
}

@Test
func `a registry of the step before has ticks and views once it is opened, and keeps its rows`()
  throws
{
  let old = try Connection(":memory:", .memory)
  for migration in Migration.all.prefix(7) {
    for statement in migration.statements { try old.run(statement) }
  }
  for table in SheetTable.all { try table.complete(old) }
  try old.run("PRAGMA user_version = 7")
  try old.run("INSERT INTO actor(name) VALUES ('Sari')")
  try old.run("INSERT INTO memory(actor, text) VALUES (1, 'where Sari was')")
  #expect(try Migration.migrate(old))
  #expect(try old.integer("SELECT count(*) FROM crisis_tick") == 0)
  #expect(try old.integer("SELECT count(*) FROM saved_view") == 0)
  #expect(try old.text("SELECT text FROM memory") == "where Sari was")
  #expect(try old.integer("PRAGMA user_version") == Int64(Migration.newest))
  #expect(try !Migration.migrate(old))
}

@Test func `a step after which nothing must be made anew leaves what was judged`() throws {
  let old = try Connection(":memory:", .memory)
  let before = Migration.all.prefix { $0.refills }
  #expect(before.count == 11)
  for statement in before.flatMap(\.statements) { try old.run(statement) }
  for table in SheetTable.all { try table.complete(old) }
  try old.run("PRAGMA user_version = 11")
  try old.run("INSERT INTO judged VALUES (1, 740000, 'the law of then')")
  #expect(try Migration.migrate(old))
  #expect(try old.text("SELECT law FROM judged") == "the law of then")
  #expect(try old.integer("SELECT count(*) FROM kept_overview") == 0)
}

@Test func `what was claimed stays claimed once it is found by whom it is of`() throws {
  let old = try Connection(":memory:", .memory)
  let step = Migration(statements: Schema.claims + Schema.grams)
  let before = Migration.all.prefix { $0.digest != step.digest }
  #expect(before.count < Migration.newest)
  for statement in before.flatMap(\.statements) { try old.run(statement) }
  for table in SheetTable.all { try table.complete(old) }
  try old.run("PRAGMA user_version = \(literal: before.count)")
  let digest = Digest(of: "a claim")
  try old.run(
    """
    INSERT INTO claim_fisher(claim, digest, anchor, sheet, effective, rows, c_name)
    VALUES (7, \(digest.bytes), 12, 1, '2026-01-05', 3, 'SITI')
    """)
  #expect(try Migration.migrate(old))
  let claim = try old.all(
    "SELECT claim, digest, anchor, sheet, effective, rows, c_name FROM claim_fisher"
  ) { row in (0..<7).map { row.value($0) } }
  #expect(
    claim == [
      [
        .integer(7), .blob(digest.quarter), .integer(12), .integer(1), .text("2026-01-05"),
        .integer(3), .text("SITI"),
      ]
    ])
}

@Test func `a registry from before people had passphrases has them, and its log is as it was`()
  throws
{
  let folder = try Folder()
  let path = folder["r.db"]
  let before = Migration.all.prefix { $0.digest != Migration(statements: Schema.people).digest }
  #expect(before.count < Migration.newest)
  try OlderRegistry.write(to: path, schema: before.count, signing: [tester])
  let registry = try Registry.open(path)
  #expect(try registry.log(limit: 9).map(\.signature).last == tester)
  #expect(try registry.logVerdict().isClean)
  #expect(try !registry.hasPassphrases())
  #expect(try !registry.hasNamesInLists())
  try registry.showNamesInLists(true, by: Signature(actor: "Sari", at: tester.at, as: .supervisor))
  #expect(try registry.hasNamesInLists())
}
