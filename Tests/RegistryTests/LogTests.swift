import Fishery
import Registry
import SQLite
import Testing

private let sari = Signature(actor: "Sari", at: 1_790_000_000)

/// A log of five entries on disk, the third with personal content.
private func logged(_ folder: Folder) throws -> LogMark {
  let registry = try Registry.open(folder["r.db"])
  for number in 1...5 {
    try registry.record(
      Act("reveal", on: "f\(number)", facts: ["field": "name"]), by: sari,
      about: number == 3 ? PersonalContent(of: 42, ["before": "Nguyễn Văn A"]) : nil)
  }
  return try registry.logMark()
}

private func tamper(_ folder: Folder, _ sql: SQL...) throws {
  let base = try Connection(folder["r.db"], .write)
  try base.run("DROP TRIGGER log_is_not_changed")
  try base.run("DROP TRIGGER log_is_not_cut")
  try base.run("PRAGMA foreign_keys = OFF")
  for statement in sql { try base.run(statement) }
}

private func verdict(_ folder: Folder, noted: LogMark? = nil) throws -> LogVerdict {
  try Registry.open(folder["r.db"]).logVerdict(noted: noted)
}

@Test func `a log as it was written is clean and an empty one too`() throws {
  let folder = try Folder()
  let empty = try Registry.inMemory()
  #expect(try empty.logVerdict() == .clean(entries: 0, head: empty.logMark().code))
  let mark = try logged(folder)
  #expect(try verdict(folder) == .clean(entries: 5, head: mark.code))
  #expect(try verdict(folder, noted: mark) == .clean(entries: 5, head: mark.code))
}

@Test func `every altered field of an entry is found and named`() throws {
  let alterations: [SQL] = [
    "UPDATE log SET at = at + 1 WHERE entry = 3", "UPDATE log SET act = 'x' WHERE entry = 3",
    "UPDATE log SET subject = 'f4' WHERE entry = 3", "UPDATE log SET facts = '{}' WHERE entry = 3",
    "UPDATE log SET hash = zeroblob(32) WHERE entry = 3",
    "UPDATE log SET commitment = zeroblob(32) WHERE entry = 3",
    "UPDATE log SET actor = 2 WHERE entry = 3",
  ]
  for alteration in alterations {
    let folder = try Folder()
    _ = try logged(folder)
    try tamper(folder, "INSERT INTO actor VALUES (2, 'Other')", alteration)
    #expect(try verdict(folder) == .broken(entry: 3, fault: .altered), "\(alteration.text)")
  }
}

@Test func `a removed entry is named, and renumbering the rest does not hide it`() throws {
  let folder = try Folder()
  _ = try logged(folder)
  try tamper(folder, "DELETE FROM log WHERE entry = 2")
  #expect(try verdict(folder) == .broken(entry: 2, fault: .missing))
  let other = try Folder()
  _ = try logged(other)
  try tamper(
    other, "DELETE FROM log WHERE entry = 2", "DELETE FROM log_content",
    "UPDATE log SET entry = entry - 1 WHERE entry > 2")
  #expect(try verdict(other) == .broken(entry: 2, fault: .altered))
}

@Test func `a cut tail is found by the head, and by the noted code when the head was cut too`()
  throws
{
  let folder = try Folder()
  let mark = try logged(folder)
  try tamper(folder, "DELETE FROM log WHERE entry > 3")
  #expect(try verdict(folder) == .broken(entry: 4, fault: .missing))
  let base = try Connection(folder["r.db"], .write)
  try base.run(
    "UPDATE log_head SET entries = 3, hash = (SELECT hash FROM log WHERE entry = 3)")
  guard case .clean = try verdict(folder) else {
    Issue.record("a whole shorter log is not clean")
    return
  }
  #expect(try verdict(folder, noted: mark) == .broken(entry: 4, fault: .missing))
}

@Test func `a log rewritten as a whole is found by the noted code`() throws {
  let folder = try Folder()
  _ = try logged(folder)
  let forged = LogMark(entries: 4, code: "0123456789abcdef")
  #expect(try verdict(folder, noted: forged) == .broken(entry: 4, fault: .notAsNoted))
}

@Test func `altered or exchanged personal content is found`() throws {
  let folder = try Folder()
  _ = try logged(folder)
  try tamper(folder, "UPDATE log_content SET sealed = zeroblob(80)")
  #expect(try verdict(folder) == .broken(entry: 3, fault: .contentAltered))
  let other = try Folder()
  _ = try logged(other)
  try tamper(other, "DELETE FROM log_content")
  #expect(try verdict(other) == .broken(entry: 3, fault: .contentAltered))
}

@Test func `a destroyed key leaves the log clean and the content in no file`() throws {
  let folder = try Folder()
  _ = try logged(folder)
  let registry = try Registry.open(folder["r.db"])
  let key = try Connection(folder["r.db"], .read).first("SELECT key FROM person_key") { $0.blob(0) }
  let secret = try #require(key)
  #expect(try folder.bytes(of: "r.db").firstRange(of: secret) != nil)
  try registry.destroyLogContent(of: 42, by: sari)
  for name in try folder.names() {
    let bytes = try folder.bytes(of: name)
    #expect(bytes.firstRange(of: secret) == nil)
    #expect(bytes.firstRange(of: Array("Nguyễn".utf8)) == nil)
  }
  #expect(try registry.logVerdict() == .clean(entries: 6, head: registry.logMark().code))
  try registry.record(Act("reveal", on: "f"), by: sari, about: PersonalContent(of: 42, "again"))
  #expect(try registry.logVerdict() == .clean(entries: 7, head: registry.logMark().code))
}

@Test func `the log is only added to`() throws {
  let folder = try Folder()
  _ = try logged(folder)
  let base = try Connection(folder["r.db"], .write)
  for change: SQL in ["UPDATE log SET at = 0", "DELETE FROM log"] {
    #expect(throws: SQLiteError.self) { try base.run(change) }
  }
}

@Test func `the log reads back newest first in pages`() throws {
  let folder = try Folder()
  _ = try logged(folder)
  let registry = try Registry.open(folder["r.db"])
  let newest = try registry.log(limit: 2)
  #expect(newest.map(\.number) == [5, 4])
  #expect(newest.first?.signature == sari)
  #expect(newest.first?.facts == #"{"field":"name"}"#)
  #expect(try registry.log(before: 4, limit: 9).map(\.subject) == ["f3", "f2", "f1"])
}
