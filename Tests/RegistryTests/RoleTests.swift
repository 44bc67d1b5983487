import Fishery
import Registry
import SQLite
import Testing

/// The role in which somebody did something, as the log keeps it.
@Suite struct RoleTests {
  @Test func `each entry tells the role, and one from before roles tells none`() throws {
    let registry = try Registry.inMemory()
    try registry.record(Act("reveal", on: "one"), by: tester)
    let sari = Signature(actor: "Sari", at: tester.at + 1, as: .supervisor)
    try registry.record(Act("reveal", on: "two", facts: ["count": 2]), by: sari)
    let entries = try registry.log(limit: 9)
    #expect(entries.map(\.signature) == [sari, tester])
    let facts = try entries.map { try JSON(parsing: $0.facts) }
    #expect(facts.map { $0["role"]?.text } == ["supervisor", nil])
    #expect(facts.map { $0["count"] } == [2, nil])
    #expect(try registry.logVerdict().isClean)
  }

  @Test func `a role that was changed later breaks the log at its entry`() throws {
    let folder = try Folder()
    let registry = try Registry.open(folder["r.db"])
    for (place, role) in StaffRole.allCases.enumerated() {
      try registry.record(
        Act("reveal", on: "x"),
        by: Signature(actor: "Sari", at: tester.at + Int64(place), as: role))
    }
    let base = try Connection(folder["r.db"], .write)
    try base.run("DROP TRIGGER log_is_not_changed")
    try base.run("UPDATE log SET facts = replace(facts, 'triage', 'supervisor') WHERE entry = 3")
    #expect(try registry.logVerdict() == .broken(entry: 3, fault: .altered))
  }

  @Test func `names in lists are a setting of the registry, and who set it is in the log`() throws {
    let registry = try Registry.inMemory()
    #expect(try !registry.hasNamesInLists())
    let sari = Signature(actor: "Sari", at: tester.at, as: .supervisor)
    try registry.showNamesInLists(true, by: sari)
    #expect(try registry.hasNamesInLists())
    #expect(try registry.log(limit: 1).first?.signature == sari)
    try registry.showNamesInLists(false, by: sari)
    #expect(try !registry.hasNamesInLists())
  }
}
