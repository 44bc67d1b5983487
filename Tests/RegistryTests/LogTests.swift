import Fishery
import Registry
import SQLite
import Seal
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
    try tamper(folder, "INSERT INTO actor(actor, name) VALUES (2, 'Other')", alteration)
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

@Test func `two entries that changed places are found at the first of them`() throws {
  let folder = try Folder()
  _ = try logged(folder)
  try tamper(
    folder, "UPDATE log SET entry = 9 WHERE entry = 4", "UPDATE log SET entry = 4 WHERE entry = 5",
    "UPDATE log SET entry = 5 WHERE entry = 9")
  #expect(try verdict(folder) == .broken(entry: 4, fault: .altered))
  let hashes = try Folder()
  _ = try logged(hashes)
  // Even where the hashes stay in their places and only what was done changes them.
  try tamper(
    hashes, "UPDATE log SET subject = iif(entry = 4, 'f5', 'f4') WHERE entry IN (4, 5)")
  #expect(try verdict(hashes) == .broken(entry: 4, fault: .altered))
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

/// A log whose entries are dated so many seconds after the first.
private func dated(_ folder: Folder, _ seconds: Int64...) throws -> Registry {
  let registry = try Registry.open(folder["r.db"])
  for later in seconds {
    try registry.record(
      Act("reveal", on: "f"), by: Signature(actor: "Sari", at: sari.at + later))
  }
  return registry
}

@Test func `an entry dated over a minute before the one ahead of it is named`() throws {
  #expect(try dated(try Folder(), 100, 40, 101).logVerdict().isClean)
  #expect(
    try dated(try Folder(), 100, 39, 101, 0).logVerdict()
      == .broken(entry: 2, fault: .clockWentBack))
}

@Test func `a clock that had gone back when an end was noted is known`() throws {
  let folder = try Folder()
  let registry = try dated(folder, 100, 0)
  #expect(try registry.logVerdict(noted: registry.logMark()).isClean)
  let first = try LogMark(entries: 1, code: #require(registry.log(before: 2, limit: 1).first).hash)
  #expect(
    try registry.logVerdict(noted: first) == .broken(entry: 2, fault: .clockWentBack))
}

@Test func `what was tampered with is named before a clock`() throws {
  let folder = try Folder()
  _ = try dated(folder, 100, 0, 50)
  try tamper(folder, "UPDATE log SET act = 'x' WHERE entry = 3")
  #expect(try verdict(folder) == .broken(entry: 3, fault: .altered))
}

@Test func `a checkpoint reads back as it was signed, and any other digit shows`() throws {
  let registry = try dated(try Folder(), 0, 1, 2)
  let key = try SigningKey.random()
  let checkpoint = try registry.checkpoint(at: sari.at + 9, by: key)
  #expect(try Checkpoint(checkpoint.json) == checkpoint)
  #expect(checkpoint.mark.entries == 3)
  #expect(try registry.logVerdict(noted: checkpoint.mark).isClean)
  guard case .object(let members) = checkpoint.json else { return }
  for (index, member) in members.enumerated() {
    var forged = members
    switch member.value {
    case .integer(let number): forged[index].value = .integer(number + 1)
    case .string(let text):
      forged[index].value = .string((text.hasPrefix("0") ? "1" : "0") + text.dropFirst())
    default: Issue.record("a value of another kind: \(member)")
    }
    #expect(throws: Checkpoint.Fault.notSigned) { try Checkpoint(.object(forged)) }
    forged.remove(at: index)
    #expect(throws: Checkpoint.Fault.unreadable(member.key)) { try Checkpoint(.object(forged)) }
  }
}
