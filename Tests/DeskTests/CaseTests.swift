import Casework
import Fishery
import Registry
import Terminal
import Testing

@testable import Desk

/// A case by keyboard: from a finding or a call to somebody who helps.
@Suite struct CaseTests {
  private static let told = "he says that his passport is kept from him"

  private static func harbour() throws -> Registry {
    let registry = try Harbour.registry()
    try registry.bring(
      .contacts,
      [
        [
          "contact_kind": "shelter", "contact": "Rumah Contoh", "contact_port": "IDBOA",
          "contact_country": "ID", "telephone": "+62 361 555 01", "last_verified": "2026-11-01",
        ],
        [
          "contact_kind": "authority", "contact": "Kantor Contoh", "contact_port": "IDBOA",
          "last_verified": "2026-01-01",
        ],
      ])
    return registry
  }

  private static func state(_ registry: Registry, _ number: Int = 1) throws -> CaseState {
    try CaseFile(try #require(try registry.caseRecord(number))).state
  }

  /// Opens a case about the man who paid a fee, who is of age.
  private static func open(_ registry: Registry) throws -> Rehearsal {
    var desk = try Rehearsal(registry)
    try desk.type("7/fees<CR><Esc>r\(told)<CR>")
    return desk
  }

  @Test func `r opens a case with what was told, and comes back to it`() throws {
    let registry = try Self.harbour()
    var desk = try Self.open(registry)
    #expect(desk.text.contains("Sutrisno aboard STAR OF EXAMPLE"))
    #expect(desk.text.contains(Self.told))
    let opened = try #require(try registry.caseRecord(1))
    #expect(opened.finding != nil)
    #expect(try Self.state(registry).isChild == false)
    try desk.type("<Esc>r")
    #expect(desk.text.contains("Sutrisno aboard STAR OF EXAMPLE"))
    #expect(try registry.cases().count == 1)
  }

  @Test func `a finding from which somebody is referred says so, and so does another of theirs`()
    throws
  {
    let registry = try Self.harbour()
    var desk = try Self.open(registry)
    func referred() throws -> [FindingLine] {
      var filter = ListFilter()
      filter.standing = .one(.referred)
      return try registry.findings(filter, limit: 9).lines
    }
    #expect(try referred().map(\.rule) == ["C188-22.3b-fees"])
    #expect(try referred().map(\.id) == [registry.caseRecord(1)?.finding])
    try desk.type("<Esc>f<C-u>decision:undecided sutrisno<CR>r")
    #expect(desk.text.contains("Sutrisno aboard STAR OF EXAMPLE"))
    #expect(try registry.cases().count == 1)
    #expect(try referred().count == 2)
    try desk.type("<Esc>f<C-u>decision:referred<CR>r<Esc>")
    #expect(try referred().count == 2)
    try desk.type("u")
    #expect(try referred().count == 1)
  }

  @Test func `a call alone opens a case about somebody whom nobody knows`() throws {
    let registry = try Self.harbour()
    var desk = try Rehearsal(registry)
    try desk.type(":call<CR>short<CR>")
    #expect(desk.footer.contains("at least 15 letters"))
    try desk.type("<C-u>\(Self.told)<CR>")
    #expect(desk.text.contains("somebody not in the registry"))
    try desk.type("<Esc>:cases<CR>")
    #expect(desk.text.contains("not in the registry"))
    #expect(try registry.caseRecord(1)?.fisher == nil)
  }

  @Test func `a telephone that has no room beside a name has a line of its own`() throws {
    let telephones = "+62 361 255 1780, +62 812 3456 7890"
    let option = Menu.Option(
      letter: "a", words: "the desk for fishers of the harbour of Benoa (invented)",
      whole: telephones, choice: .since)
    let narrow = option.lines(in: 56, .unicode)
    #expect(narrow.count == 2 && narrow[1] == [.gap(3), .text(telephones, .bold)])
    #expect(option.lines(in: 76, .unicode).count == 1)
    #expect(Menu(title: "", options: [option]).width(in: 200, .unicode) > 90)
    #expect(Menu(title: "", options: [option]).width(in: 80, .unicode) == 80)
  }

  @Test func `without consent nothing goes; with it who fits best is offered, and it is sent`()
    throws
  {
    let registry = try Self.harbour()
    var desk = try Self.open(registry)
    try desk.type("r")
    // What the person said stands first, and the telephone by itself, where nothing cuts it.
    #expect(desk.text.contains("Consent: not asked. Refer case 1 to"))
    #expect(desk.text.contains(#/a  Rumah Contoh, shelter +\+62 361 555 01 /#))
    try desk.type("!")
    #expect(desk.footer.contains("no answer has this key: one of those shown picks"))
    #expect(desk.text.contains("Rumah Contoh, shelter"))
    #expect(desk.text.contains("verify first (326 d): Kantor Contoh, authority"))
    try desk.type("aUU 18/2017<CR>")
    #expect(try Self.state(registry).referrals.map(\.recipient.name) == ["Rumah Contoh"])
    try desk.type("gg/not sent<CR><CR>a<C-u>2026-11-23T10:00+08:00<CR>by hand<CR>")
    #expect(desk.footer.contains("without consent nothing is sent"))
    try desk.type("gg/consent<CR><CR>a")
    #expect(try Self.state(registry).consent == .given)
    try desk.type("gg/not sent<CR><CR>a<C-u>2026-11-23T10:00+08:00<CR>by hand<CR>")
    let sent = try #require(try Self.state(registry).referrals.first?.sent)
    #expect(sent.how == "by hand")
    #expect(sent.ground == nil)
    #expect(desk.text.contains("acknowledgement of referral 1"))
  }

  @Test func `a word of identification is set by hand and puts its line on the case`() throws {
    let registry = try Self.harbour()
    var desk = try Self.open(registry)
    #expect(!desk.text.contains("DO NOT DEPORT"))
    try desk.type("gg/identification<CR><CR>b<CR>")
    #expect(try Self.state(registry).status == .possible)
    #expect(desk.text.contains("DO NOT DEPORT, DO NOT CHARGE"))
  }

  @Test func `checklists are answered by y and -, steps get a day`() throws {
    let registry = try Self.harbour()
    var desk = try Self.open(registry)
    try desk.type("/safe place<CR>y-")
    let state = try Self.state(registry)
    #expect(state.assistance == [.safety: .done, .medical: .notNeeded])
    try desk.type("/ticket<CR><CR>b<C-u>2026-12-01<CR>")
    #expect(try Self.state(registry).planned[.ticket] == "2026-12-01")
    #expect(desk.text.contains("by 2026-12-01"))
    try desk.type("/arrived<CR>y")
    #expect(try Self.state(registry).planned[.afterTwelveMonths] == "2027-11-23")
  }

  @Test func `covered, nothing of a case is on the screen`() throws {
    let registry = try Self.harbour()
    var desk = try Self.open(registry)
    try desk.type("K")
    for word in ["case", "Case", "passport", "Sutrisno", "consent"] {
      #expect(!desk.text.contains(word), "\(word)")
    }
  }

  @Test func `u takes the last step back, and says what stands above what it can take back`() throws
  {
    let registry = try Self.harbour()
    var desk = try Self.open(registry)
    try desk.type("gg/consent<CR><CR>a")
    try desk.type("raUU 18/2017<CR>")
    try desk.type("u")
    #expect(desk.footer.contains("Take back “refer” in case 1, Sutrisno"))
    try desk.type("y")
    #expect(try Self.state(registry).referrals.isEmpty)
    try desk.type("U")
    try desk.type("y")
    #expect(try Self.state(registry).referrals.map(\.recipient.name) == ["Rumah Contoh"])
    try desk.type("gg/not sent<CR><CR>a<C-u>2026-11-23T10:00+08:00<CR>by hand<CR>u")
    #expect(desk.footer.contains("“send” in case 1"))
  }

  @Test func `a case that was opened by mistake is taken back, and its page says so`() throws {
    let registry = try Self.harbour()
    var desk = try Self.open(registry)
    try desk.type("u")
    #expect(desk.footer.contains("Take back the opening of case 1, Sutrisno"))
    try desk.type("y")
    #expect(try registry.cases().isEmpty)
    #expect(!desk.text.contains(Self.told))
    try desk.type(":cases<CR>")
    #expect(!desk.text.contains("Sutrisno"))
  }

  @Test func `two people enter at once, and the later one is told`() throws {
    let registry = try Self.harbour()
    var mine = try Self.open(registry)
    var theirs = try Rehearsal(registry, actor: "Budi")
    try theirs.type(":cases<CR><CR>")
    try mine.type("gg/consent<CR><CR>a")
    try theirs.type("gg/consent<CR><CR>b")
    #expect(theirs.footer.contains("somebody else changed this"))
    #expect(try Self.state(registry).consent == .given)
  }
}
