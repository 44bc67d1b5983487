import Casework
import Fishery
import Registry
import Testing

/// Whom to call: by port, nationality and language, and who was made sure of.
@Suite struct ContactTests {
  private static let day: CivilDate = "2026-11-23"

  private static let contacts = [
    ContactLine(
      id: 1, kind: .shelter, name: "Rumah Benoa", port: "IDBOA", country: "ID",
      languages: ["id"], lastVerified: day - 90),
    ContactLine(
      id: 2, kind: .shelter, name: "Rumah Bitung", port: "IDBIT", country: "ID",
      languages: ["id", "my"], lastVerified: day),
    ContactLine(
      id: 3, kind: .consulate, name: "Consulate of Myanmar", port: "IDJKT", country: "MM"),
    ContactLine(id: 4, kind: .consulate, name: "Consulate of Viet Nam", country: "VN"),
    ContactLine(
      id: 5, kind: .interpreter, name: "Burmese by telephone", languages: ["my"],
      lastVerified: day - 91),
    ContactLine(id: 6, kind: .authority, name: "Harbour master", country: "ID", lastVerified: day),
  ]

  private static func names(_ wish: ContactWish) -> [String] {
    wish.matches(among: contacts, on: day).map(\.contact.name)
  }

  @Test func `a port's own come first, a consulate by its country, others of other ports not`() {
    let wish = ContactWish(port: "IDBOA", nationality: "MM", languages: ["my"])
    #expect(
      Self.names(wish)
        == ["Harbour master", "Rumah Benoa", "Consulate of Myanmar", "Burmese by telephone"])
  }

  @Test func `without a wish everybody is there`() {
    #expect(Self.names(ContactWish()).count == Self.contacts.count)
  }

  @Test func `an interpreter who does not speak the language is of no use`() {
    #expect(
      !Self.names(ContactWish(port: "IDBOA", languages: ["vi"])).contains("Burmese by telephone"))
  }

  @Test func `after ninety days one is to make sure first, on the ninetieth not yet`() {
    let matches = ContactWish().matches(among: Self.contacts, on: Self.day)
    let stale = Dictionary(uniqueKeysWithValues: matches.map { ($0.contact.id, $0.isStale) })
    #expect(stale[1] == false)
    #expect(stale[5] == true)
    #expect(stale[4] == true)
  }

  @Test func `a sheet brings them, and a later row holds`() throws {
    let pier = try Pier(men: 1, children: 0)
    let row = [
      "contact_kind": "shelter", "contact": "Rumah Contoh", "contact_port": "IDBOA",
      "contact_country": "ID", "contact_languages": "id my", "telephone": "+62 361 555 01",
      "last_verified": "2026-01-01",
    ]
    try pier.bring(.contacts, [row])
    try pier.bring(
      .contacts, [row + ["telephone": "+62 361 555 02", "last_verified": "2026-11-01"]])
    let contact = try #require(try pier.registry.contacts().first)
    #expect(try pier.registry.contacts().count == 1)
    #expect(contact.telephone == "+62 361 555 02")
    #expect(contact.languages == ["id", "my"])
    #expect(contact.lastVerified == "2026-11-01")
  }
}
