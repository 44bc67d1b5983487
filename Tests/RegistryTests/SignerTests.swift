import Fishery
import SQLite
import Seal
import Testing

@testable import Registry

/// What those are called who sign in the log.
@Suite struct SignerTests {
  private static let sari = Signature(actor: "Sari", at: tester.at)
  private static let ani = Signature(actor: "Ani", at: tester.at + 1)

  /// A log in which Sari signed twice and Ani once between.
  private static func logged(_ folder: Folder) throws -> Registry {
    let registry = try Registry.open(folder["r.db"])
    for signature in [sari, ani, sari] {
      try registry.record(Act("reveal", on: "f"), by: signature)
    }
    return registry
  }

  @Test func `the first entry of each says by hash what they are called, and no other does`() throws
  {
    let registry = try Self.logged(try Folder())
    let facts = try registry.log(limit: 9).reversed().map { try JSON(parsing: $0.facts) }
    #expect(facts.map { $0["named"]?.members?.count } == [1, 1, nil])
    for signature in [Self.sari, Self.ani] {
      let hash = Signer.hash(of: signature.actor).hex
      #expect(facts.contains { $0["named"]?.members?.first?.value == .string(hash) })
    }
    #expect(try registry.log(limit: 9).allSatisfy { !$0.facts.contains("Ani") })
    #expect(try registry.logVerdict().isClean)
  }

  @Test func `somebody who is called otherwise later is found at their first entry`() throws {
    for tampering: SQL in [
      "UPDATE actor SET name = 'Nobody' WHERE name = 'Ani'",
      "UPDATE actor SET name = 'ani', named = NULL WHERE name = 'Ani'",
      "DELETE FROM actor WHERE name = 'Ani'",
    ] {
      let folder = try Folder()
      let registry = try Self.logged(folder)
      let mark = try registry.logMark()
      let base = try Connection(folder["r.db"], .write)
      try base.run("PRAGMA foreign_keys = OFF")
      try base.run(tampering)
      #expect(try registry.logVerdict() == .broken(entry: 2, fault: .signerRenamed))
      #expect(try registry.logVerdict(noted: mark) == .broken(entry: 2, fault: .signerRenamed))
    }
  }

  @Test func `names that were exchanged are found, and a new name that the log says too`() throws {
    let folder = try Folder()
    let registry = try Self.logged(folder)
    let base = try Connection(folder["r.db"], .write)
    try base.run("UPDATE actor SET name = name || ' '")
    try base.run("UPDATE actor SET name = iif(name = 'Ani ', 'Sari', 'Ani')")
    #expect(try registry.logVerdict() == .broken(entry: 1, fault: .signerRenamed))
    // Whoever is renamed and signs again is named again, otherwise than before.
    try base.run("UPDATE actor SET name = name || ' '")
    try base.run("UPDATE actor SET name = iif(name = 'Ani ', 'Sari', 'Ani')")
    try base.run("UPDATE actor SET name = 'Agus', named = NULL WHERE name = 'Ani'")
    try registry.record(
      Act("reveal", on: "f"), by: Signature(actor: "Agus", at: Self.ani.at))
    #expect(try registry.logVerdict() == .broken(entry: 2, fault: .signerRenamed))
  }

  @Test(arguments: ["Ani", " ani", "ANI ", "a\u{200B}ni"])
  func `a name is one person's however it is spelt`(spelling: String) throws {
    let registry = try Self.logged(try Folder())
    try registry.record(Act("reveal", on: "g"), by: Signature(actor: spelling, at: Self.ani.at))
    #expect(try registry.log(limit: 1).first?.signature.actor == "Ani")
    #expect(try registry.actorName(spelling) == "Ani")
    #expect(try registry.logVerdict().isClean)
  }

  @Test func `blanks within and composed letters tell nobody apart, accents do`() {
    #expect(ActorName.areOne("Nguy\u{1EC5}n  V\u{103}n", "nguye\u{302}\u{303}n va\u{306}n"))
    #expect(ActorName.areOne("Sari\tDewi", " sari dewi"))
    #expect(!ActorName.areOne("Nguyễn Văn An", "Nguyễn Văn Ân"))
    #expect(!ActorName.areOne("Ani", "Anni"))
    #expect(ActorName("  Sari  Dewi ").written == "Sari Dewi")
  }

  @Test func `those who signed before the log said names are named by one entry, once`() throws {
    let folder = try Folder()
    try OlderRegistry.write(to: folder["r.db"], schema: 10, signing: [Self.sari, Self.ani])
    let registry = try Registry.open(folder["r.db"])
    let entries = try registry.log(limit: 9)
    #expect(entries.map(\.act) == ["name", "reveal", "reveal"])
    let facts = try JSON(parsing: try #require(entries.first).facts)
    #expect(facts["named"]?.members?.count == 3)
    #expect(entries.first?.signature.actor == "muster")
    #expect(try registry.logVerdict().isClean)
    let base = try Connection(folder["r.db"], .write)
    try base.run("UPDATE actor SET name = 'Nobody' WHERE name = 'Ani'")
    #expect(try registry.logVerdict() == .broken(entry: 2, fault: .signerRenamed))
    try base.run("UPDATE actor SET name = 'Ani' WHERE name = 'Nobody'")
    try registry.record(Act("reveal", on: "g"), by: .now("Ani"))
    let latest = try #require(try registry.log(limit: 1).first)
    #expect(!latest.facts.contains("named"))
    #expect(try Registry.open(folder["r.db"]).log(limit: 9).count == 4)
  }
}
