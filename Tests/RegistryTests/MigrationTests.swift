import Fishery
import SQLite
import Seal
import Testing

@testable import Registry

@Test func `the first release is as it was released`() {
  #expect(Migration.all[0].digest.prefix(16) == "c0b6646df82d747c")
}

@Test func `sets of needs that were listed are spelt, and say the same`() throws {
  let old = try Connection(":memory:", .memory)
  let step = Migration(statements: Schema.needLetters).digest
  for migration in Migration.all.prefix(while: { $0.digest != step }) {
    for statement in migration.statements { try old.run(statement) }
  }
  let rules: [UInt8] = Array(1...200)
  for (place, rule) in rules.enumerated() {
    try old.run("INSERT INTO need_word VALUES (\(place + 1), 'a.fact', \([rule]), 1)")
  }
  try old.run("INSERT INTO need_word VALUES (300, 'other.fact', x'01', 1)")
  // The first word, the last and the first of more bytes, the last of all, one of another fact.
  for (set, words) in [[1, 300], [127, 300], [128], [200], [12, 300]].enumerated() {
    try old.run("INSERT INTO need_set VALUES (\(set), \([UInt8(set)]), 1)")
    for word in words { try old.run("INSERT INTO needed VALUES (\(set), \(word))") }
    try old.run(
      """
      INSERT INTO verdict(kind, subject, vector, days, worst, breaches, undetermined, needs)
      VALUES (1, \(set), x'', x'', 0, 0, 2, \(set))
      """)
  }
  let needs: SQL = "SELECT subject || fact || hex(rules) FROM need ORDER BY subject, fact"
  let before = try old.all(needs) { $0.text(0) }
  #expect(before.count == 8)
  for statement in Schema.needLetters { try old.run(statement) }
  #expect(try old.all(needs) { $0.text(0) } == before)
  let words = try NeedWords(old)
  var spelt: [String] = []
  try old.rows("SELECT need_set, words FROM need_set ORDER BY need_set") { row in
    for need in words.needs(row, 1) {
      spelt.append("\(row.int(0))\(need.fact)\(Hex.text(need.rules).uppercased())")
    }
  }
  #expect(spelt == before)
}

@Test
func `a registry of the step before has ticks and views once it is opened, and keeps its rows`()
  throws
{
  let old = try Connection(":memory:", .memory)
  for migration in Migration.all.prefix(7) {
    for statement in migration.statements { try old.run(statement) }
  }
  try OlderRegistry.completeSheets(old)
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
  try OlderRegistry.completeSheets(old)
  try old.run("PRAGMA user_version = 11")
  try old.run("INSERT INTO judged VALUES (1, 740000, 'the law of then')")
  #expect(try Migration.migrate(old))
  #expect(try old.text("SELECT law FROM judged") == "the law of then")
  #expect(try old.integer("SELECT count(*) FROM kept_overview") == 0)
}

@Test func `what was claimed stays claimed once it is found by whom it is of`() throws {
  let old = try Connection(":memory:", .memory)
  let step = Migration(statements: Schema.claims + Schema.grams)
  for statement in Migration.all.prefix(while: { $0.digest != step.digest }).flatMap(\.statements) {
    try old.run(statement)
  }
  let digest = Digest(of: "a claim")
  try old.run(
    """
    INSERT INTO claim_fisher(claim, digest, anchor, sheet, effective, rows, c_name)
    VALUES (7, \(digest.bytes), 12, 1, '2026-01-05', 3, 'SITI')
    """)
  for statement in step.statements { try old.run(statement) }
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

@Test func `whom search found is found once entries stand apart from their texts`() throws {
  let old = try Connection(":memory:", .memory)
  let step = Migration(statements: Schema.searched).digest
  let before = Migration.all.prefix { $0.digest != step }
  #expect(before.count < Migration.newest)
  for statement in before.flatMap(\.statements) { try old.run(statement) }
  try OlderRegistry.completeSheets(old)
  try old.run("PRAGMA user_version = \(literal: before.count)")
  let said: [(party: Int64, subject: Int64, text: String)] = [
    (1, 41, "siti rahma\nc7654321"), (2, 42, "siti maju"), (1, 43, "budi"),
  ]
  for (entry, record) in said.enumerated() {
    try old.run(
      """
      INSERT INTO called(entry, party, subject, text)
      VALUES (\(Int64(entry + 5)), \(record.party), \(record.subject), \(record.text))
      """)
    try old.run(
      "INSERT INTO called_index(rowid, text) VALUES (\(Int64(entry + 5)), \(record.text))")
    for gram in Grams.of(record.text) {
      try old.run("INSERT INTO gram VALUES (\(gram), \(record.party), \(Int64(entry + 5)))")
    }
  }
  #expect(try Migration.migrate(old))
  for (party, typed, found) in [
    (Party.fisher, "siti", [41]), (.fisher, "654", [41]), (.vessel, "siti", [42]),
    (.fisher, "b", [43]), (.vessel, "si", [42]), (.agency, "siti", []),
  ] as [(Party, String, [Int64])] {
    #expect(try old.all(Found.subjects(party, by: typed)) { $0.integer(0) } == found, "\(typed)")
  }
  try old.run("INSERT INTO called_index(called_index) VALUES ('integrity-check')")
}

@Test func `a registry whose lines knew no entries finds the same by every word`() throws {
  let folder = try Folder()
  let path = folder["r.db"]
  let words = ["sit", "siti", "nguyen", "an", "hai", "c7654321", "gt-1", "s", "mandiri"]
  func found() throws -> [[Int64]] {
    let registry = try Registry.open(path)
    return try words.flatMap { word -> [[Int64]] in
      var filter = ListFilter()
      filter.words = [word]
      return [
        try registry.placements(filter, limit: 999).lines.map(\.id),
        try registry.agreements(filter, limit: 999).lines.map(\.id),
        try registry.vessels(filter, limit: 999).lines.map(\.id),
        try registry.agencies(filter, limit: 999).lines.map(\.id),
      ]
    }
  }
  try Mentioned.fill(Registry.open(path), seed: 11)
  let before = try found()
  #expect(before.filter { !$0.isEmpty }.count > 12)
  do { try OlderRegistry.withoutEntries(Connection(path, .write)) }
  #expect(try found() == before)
  let base = try Connection(path, .write)
  try base.run("INSERT INTO called_index(called_index) VALUES ('integrity-check')")
  #expect(try base.linesNotFoundByName() == 0)
  #expect(
    try base.integer("SELECT count(*) FROM searched WHERE (entry < 0) <> (party <> 1)") == 0)
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

@Test func `rows that had every cell themselves say the same once mentions stand apart`() throws {
  let folder = try Folder()
  let path = folder["r.db"]
  let (digest, rows, file) = try {
    let registry = try Registry.open(path)
    try Mentioned.fill(registry, seed: 7)
    let written = try Mentioned.read(registry)
    // Another file has the same rows, and writes them canonically: so they are shown.
    let pay = try #require(Mentioned.rows(seed: 7).first { $0.0 == .pay })
    let file = try registry.keep(
      .pay, rows: pay.1.map { SheetRow(number: $0.number, cells: $0.cells, exact: []) },
      file: "otherwise")
    #expect(file.unchanged == pay.1.count)
    #expect(try Mentioned.read(registry) != written)
    return (try registry.digest(), written, file)
  }()
  #expect(rows.count > 300)
  do {
    let old = try Connection(path, .write)
    try OlderRegistry.withoutMentions(old)
    #expect(try old.integer("SELECT count(*) FROM sqlite_schema WHERE name GLOB 'kept_*s'") == 0)
    #expect(try old.text("SELECT exact FROM rows_agreements WHERE exact IS NOT NULL") != nil)
  }
  let registry = try Registry.open(path)
  #expect(try registry.digest() == digest)
  _ = try registry.undo(file.id, by: tester)
  #expect(try Mentioned.read(registry) == rows)
  let undone = try registry.digest()
  // What came in before is known again when it comes once more.
  try Mentioned.fill(registry, seed: 7)
  #expect(try registry.digest() == undone)
}
