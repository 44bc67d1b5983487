import Fishery
import Registry
import Testing

/// Who stands behind one account, telephone or bank account.
@Suite struct RecruiterTests {
  private static func contact(
    _ name: String, aboard vessel: String, _ cells: [String: String]
  ) -> [String: String] {
    ["name": name, "birth_date": "1999-04-01", "nationality": "ID", "vessel": vessel, "flag": "TW"]
      .merging(["registration": "CT-\(vessel)", "first_contact": "2026-01-02"]) { $1 }
      .merging(cells) { $1 }
  }

  private static func registry(_ contacts: [[String: String]]) throws -> Registry {
    let registry = try Registry.inMemory()
    let columns: Set = ["name", "birth_date", "nationality", "vessel", "flag", "registration"]
    try registry.keep(
      .placements,
      contacts.map { contact in
        contact.filter { columns.contains($0.key) }.merging(
          ["embarked": "2026-02-01", "agency": "PT Contoh", "agency_country": "ID"]) { $1 }
      }, file: "p.csv")
    try registry.keep(.recruitment, contacts, file: "r.csv")
    return registry
  }

  @Test func `one account has everybody behind it, however it is written`() throws {
    let registry = try Self.registry([
      Self.contact(
        "Contoh Satu", aboard: "ONE",
        ["platform": "Chat", "account": "@Kerja.Laut", "link": "https://jobs.example/1"]),
      Self.contact(
        "Contoh Dua", aboard: "TWO",
        ["platform": "chat", "account": "@kerja.laut", "link": "https://jobs.example/2"]),
      Self.contact(
        "Contoh Tiga", aboard: "TWO", ["platform": "video", "account": "@kerja.laut"]),
    ])
    let found = try registry.recruiters()
    #expect(found.count == 2)
    let chat = try #require(found.first)
    #expect(chat.handle.platform == "Chat" || chat.handle.platform == "chat")
    #expect([chat.fishers, chat.vessels, chat.agencies] == [2, 2, 1])
    #expect(chat.links == ["https://jobs.example/1", "https://jobs.example/2"])
    #expect(chat.isFew)
    #expect(chat.contacts.map(\.fisherName) == ["Contoh Dua", "Contoh Satu"])
    #expect(chat.contacts.allSatisfy { $0.placement != nil && $0.agencyName == "PT Contoh" })
  }

  @Test func `equal numbers are one telephone and one bank account, never shown`() throws {
    let numbers = ["telephone": "+62 812-0000 1234", "bank_account": "0000 9901"]
    let registry = try Self.registry(
      [
        Self.contact("Contoh Satu", aboard: "ONE", numbers),
        Self.contact(
          "Contoh Dua", aboard: "ONE", ["telephone": "0062 81200001234"]),
        Self.contact("Contoh Tiga", aboard: "ONE", ["telephone": "+62 812 0000 1234"]),
      ])
    let found = try registry.recruiters()
    #expect(found.map(\.handle.kind) == ["telephone", "bank_account"])
    #expect(found.map(\.fishers) == [3, 1])
    #expect(found.map(\.isFew) == [false, true])
    #expect(!"\(found)".contains("1234") && !"\(found)".contains("9901"))
    #expect(found.allSatisfy { $0.handle.account == nil && $0.handle.platform == nil })
  }

  @Test func `of one placement those by which its fisher was reached, and who else was`() throws {
    let registry = try Self.registry([
      Self.contact("Contoh Satu", aboard: "ONE", ["platform": "chat", "account": "a"]),
      Self.contact("Contoh Dua", aboard: "ONE", ["platform": "chat", "account": "a"]),
      Self.contact("Contoh Tiga", aboard: "ONE", ["platform": "chat", "account": "b"]),
      Self.contact("Contoh Empat", aboard: "ONE", ["platform": "agency office"]),
    ])
    let all = try registry.placements(limit: 10).lines
    func accounts(_ name: String) throws -> [String?] {
      let line = try #require(all.first { $0.fisherName == name })
      return try registry.recruiters(of: line.id).map(\.handle.account)
    }
    #expect(try accounts("Contoh Satu") == ["a"])
    #expect(try accounts("Contoh Tiga") == ["b"])
    #expect(try accounts("Contoh Empat") == [])
    #expect(try registry.recruiters().map(\.fishers) == [2, 1])
  }

  @Test func `a contact that was taken back stands behind nothing`() throws {
    let registry = try Self.registry([
      Self.contact("Contoh Satu", aboard: "ONE", ["platform": "chat", "account": "a"])
    ])
    #expect(try registry.recruiters().count == 1)
    _ = try registry.undo(2, by: tester)
    #expect(try registry.recruiters().isEmpty)
  }
}
