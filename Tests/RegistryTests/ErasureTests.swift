import Fishery
import FoundationEssentials
import SQLite
import Testing

@testable import Registry

/// Erasing one person for good, in the tables, beside the log and in the file.
@Suite struct ErasureTests {
  private static let supervisor = Signature(actor: "Sari", at: tester.at + 9, as: .supervisor)
  private static let reason = "asked for in a letter of theirs"
  /// What was told of the person, which nobody may read afterwards.
  private static let told = "dipukul oleh mandor kapal"

  private static func placement(_ name: String, _ number: String) -> [String: String] {
    [
      "name": name, "document_type": "passport", "document_number": number,
      "document_issuer": "ID", "birth_date": "1991-02-03", "nationality": "ID",
      "vessel": "CONTOH 88", "flag": "TW", "imo": "8814275", "embarked": "2026-01-05",
    ]
  }

  private static let one = placement("Zulkarnain Wijayakusuma", "QX7788123")
  private static let other = placement("Siti Rahma", "C7654321")

  private static func paper(_ row: [String: String]) -> [String: String] {
    ["name", "document_type", "document_number", "document_issuer", "birth_date", "nationality"]
      .reduce(into: ["issued": "2024-01-01", "expires": "2029-01-01"]) { $0[$1] = row[$1] }
  }

  private static func keep(_ rows: [[String: String]], in registry: Registry) throws {
    try registry.keep(.placements, rows, file: "p.csv")
    try registry.keep(.documents, rows.map(paper), file: "d.csv")
  }

  private static func person(_ word: String, in registry: Registry) throws -> Int64? {
    var filter = ListFilter()
    filter.words = [word]
    return try registry.placements(filter, limit: 1).lines.first?.fisher
  }

  /// A registry on disk of two people, with a case about the one.
  private static func registry(_ folder: Folder) throws -> (Registry, Int64) {
    let registry = try Registry.open(folder["r.db"])
    try keep([one, other], in: registry)
    let fisher = try #require(try person("zulkarnain", in: registry))
    _ = try registry.openCase(
      about: fisher, aboard: nil, from: nil,
      saying: [.init("note", facts: [:], personal: ["words": .string(told)])], by: tester)
    try registry.remember("where: /zulkarnain wijayakusuma", of: "tester")
    try registry.remember("where: /rahma", of: "Budi")
    try registry.keepDraft("complaint: Zulkarnain  Wijayakusuma said", of: "tester")
    try registry.keepDraft("entry: Siti Rahma", of: "Budi")
    return (registry, fisher)
  }

  @Test func `nothing of the person is in any file, and all of the others is`() throws {
    let folder = try Folder()
    let (registry, fisher) = try Self.registry(folder)
    let key = try Connection(folder["r.db"], .read).first("SELECT key FROM person_key") {
      $0.blob(0)
    }
    let secrets = [
      Array("Wijayakusuma".utf8), Array("wijayakusuma".utf8), Array("QX7788123".utf8),
      try #require(key),
    ]
    let before = try folder.names().map { try folder.bytes(of: $0) }
    for secret in secrets { #expect(before.contains { $0.firstRange(of: secret) != nil }) }
    let erased = try registry.erase(
      fisher: fisher, because: Self.reason, by: Self.supervisor)
    #expect(erased == Erasure(rows: 2, sealed: 1))
    for name in try folder.names() {
      let bytes = try folder.bytes(of: name)
      for secret in secrets { #expect(bytes.firstRange(of: secret) == nil, "\(name)") }
    }
    #expect(try Self.person("zulkarnain", in: registry) == nil)
    #expect(try Self.person("qx77", in: registry) == nil)
    #expect(try Self.person("siti", in: registry) != nil)
    #expect(try registry.placements(limit: 9).lines.map(\.fisherName) == ["Siti Rahma"])
    #expect(try registry.memory(of: "tester") == nil)
    #expect(try registry.memory(of: "Budi") != nil)
    #expect(try registry.draft(of: "tester") == nil)
    #expect(try registry.draft(of: "Budi") != nil)
    let base = try Connection(folder["r.db"], .read)
    #expect(try base.text("PRAGMA integrity_check") == "ok")
    #expect(try base.all("PRAGMA foreign_key_check") { $0.text(0) }.isEmpty)
  }

  @Test func `the log is whole after it, keeps that it was done, and what was sealed says so`()
    throws
  {
    let folder = try Folder()
    let (registry, fisher) = try Self.registry(folder)
    let mark = try registry.logMark()
    _ = try registry.erase(fisher: fisher, because: Self.reason, by: Self.supervisor)
    #expect(try registry.logVerdict(noted: mark).isClean)
    let entry = try #require(try registry.log(limit: 1).first)
    #expect(entry.act == "erase" && entry.signature == Self.supervisor)
    #expect(try registry.content(ofLogEntry: entry.number)?["reason"]?.text == Self.reason)
    // What is said of them later lies under another key.
    try registry.record(
      Act("reveal", on: "f"), by: Self.supervisor, about: PersonalContent(of: fisher, "again"))
    #expect(try registry.logVerdict(noted: mark).isClean)
    let step = try #require(try registry.caseRecord(1)?.steps.first)
    #expect(step.personal == nil && step.isErased)
    #expect(try registry.caseRecord(1)?.fisherName == nil)
    #expect(throws: RegistryError.noSuchRow) {
      try registry.erase(fisher: fisher, because: Self.reason, by: Self.supervisor)
    }
  }

  @Test func `what is left is what there is where the person never was`() throws {
    let registry = try Registry.inMemory()
    try Self.keep([Self.one, Self.other], in: registry)
    let fisher = try #require(try Self.person("zulkarnain", in: registry))
    _ = try registry.erase(fisher: fisher, because: Self.reason, by: Self.supervisor)
    let never = try Registry.inMemory()
    try Self.keep([Self.other], in: never)
    #expect(try registry.placements(limit: 9).lines == never.placements(limit: 9).lines)
    #expect(try registry.vessels(limit: 9).lines == never.vessels(limit: 9).lines)
  }

  @Test func `a key that is gone although nobody erased anybody is found`() throws {
    let folder = try Folder()
    let (registry, _) = try Self.registry(folder)
    let entry = try #require(try registry.log(limit: 1).first).number
    let base = try Connection(folder["r.db"], .write)
    try base.run("UPDATE person_key SET key = NULL, destroyed = 1")
    #expect(try registry.logVerdict() == .broken(entry: entry, fault: .contentAltered))
  }

  @Test func `a draft that cannot be read or removed is told of, and hinders nothing`() throws {
    let folder = try Folder()
    let (registry, fisher) = try Self.registry(folder)
    // Nobody can read a folder as a text.
    try FileManager.default.createDirectory(
      atPath: folder["r.db-draft-0"], withIntermediateDirectories: false)
    let erased = try registry.erase(fisher: fisher, because: Self.reason, by: Self.supervisor)
    #expect(erased.rows == 2 && erased.draftsLeft == 1 && !erased.isWhole)
    #expect(try Self.person("zulkarnain", in: registry) == nil)
    for name in try folder.names() where !name.hasSuffix("-draft-0") {
      let bytes = try folder.bytes(of: name)
      #expect(bytes.firstRange(of: Array("Wijayakusuma".utf8)) == nil, "\(name)")
    }
  }

  @Test func `what would be erased is counted, and nobody is somebody of no key`() throws {
    let (registry, fisher) = try Self.registry(try Folder())
    #expect(try registry.erasure(of: fisher) == Erasure(rows: 2, sealed: 1))
    #expect(try registry.erasure(of: fisher &+ 1) == nil)
    #expect(try Self.person("zulkarnain", in: registry) == fisher)
  }
}
