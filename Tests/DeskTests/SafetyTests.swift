import Fishery
import Foundation
import Registry
import Terminal
import TestSupport
import Testing

@testable import Desk

@Suite struct SafetyTests {
  private let names = ["Sutrisno", "Nguyễn Văn Long", "陳大文", "สมชาย"]

  @Test func `lists of a registry of one's own show initials, and an opened card the name`() throws
  {
    var desk = try Rehearsal(Harbour.registry(), isStory: false)
    for keys in ["1", "2", "2<CR>", "3", "4", "5", "7"] {
      try desk.type(keys)
      for name in names { #expect(!desk.text.contains(name), "\(keys)") }
      try desk.type("<Esc>")
    }
    try desk.type("3snfsutrisno<CR><CR>")
    #expect(desk.text.contains("Sutrisno"))
  }

  @Test func `a revealed name is shown for a while and the log keeps that it was`() throws {
    let registry = try Harbour.registry()
    var desk = try Rehearsal(registry, isStory: false)
    let before = try registry.logMark().entries
    try desk.type("3fsutrisno<CR>m")
    #expect(desk.text.contains("Sutrisno"))
    #expect(try registry.logMark().entries == before + 1)
    #expect(try registry.log(limit: 1).first?.act == "reveal")
    desk.receive(.alarm(.mask))
    #expect(!desk.text.contains("Sutrisno"))
  }

  @Test func `a name is not shown where the log cannot keep that it was`() throws {
    let path = try TemporaryFolder.make() + "/r.db"
    var desk = try Rehearsal(Harbour.registry(at: path), isStory: false)
    try desk.type("3fsutrisno<CR>")
    try FileManager.default.removeItem(atPath: path)
    try desk.type("m")
    #expect(!desk.text.contains("Sutrisno") && desk.text.contains("nothing was written"))
  }

  @Test func `a name that the log keeps too late is not shown under the cover`() throws {
    var desk = try Rehearsal(Harbour.registry(), isStory: false)
    try desk.type("3fsutrisno<CR>")
    var state = desk.state
    var asked: Ticket?
    for effect in state.receive(.key(.character("m"))) {
      if case .ask(.reveal, let ticket) = effect { asked = ticket }
    }
    #expect(!state.render().text.contains("Sutrisno"), "nobody answered yet")
    let ticket = try #require(asked)
    let people = try #require(desk.state.masked).people
    var covered = state
    _ = covered.receive(.key(.character("K")))
    for state in [state, covered] {
      var answered = state
      _ = answered.receive(.answer(ticket, .success(.revealed(people))))
      #expect(answered.masking.revealed.isEmpty == (state.covered != nil))
    }
  }

  @Test(arguments: [
    "", "2", "2<CR>", "3<CR>", "3<CR>=", "4<CR>", "5<CR>", "7", "7<CR>", "7<Tab>", "8", "8<CR>",
    "2f", "2/su", "2:cov", "2?", "2s", "q", "2g", "3m",
  ])
  func `the cover covers from everywhere, at once and whatever was open`(keys: String) throws {
    var desk = try Rehearsal(Harbour.registry())
    try desk.type(keys + "K")
    let shown = desk.text
    #expect(shown.hasPrefix(" Vessel register"))
    for word in names + ["muster", "breach", "Breach", "finding", "harbour", "Sari", "fisher"] {
      #expect(!shown.contains(word), "\(word)")
    }
    #expect(shown.contains("STAR OF EXAMPLE"))
  }

  @Test func `the cover shows nothing that was found or is looked into`() throws {
    let registry = try Harbour.registry()
    try registry.bring(
      .vessels,
      [
        [
          "vessel": "STAR OF EXAMPLE", "registration": "CT5-1001", "flag": "TW",
          "register": "EX", "source_number": "1", "forced_labour_found_on": "2026-09-01",
          "operator_indicted": "yes", "import_ban_on": "2026-09-15", "identity_changed": "yes",
          "out_of_action": "yes", "returned_to_flag": "no", "effective": "2026-10-01",
        ]
      ])
    var desk = try Rehearsal(registry)
    let star = try #require(
      try registry.vessels(ListFilter(), limit: 9).lines.first { $0.name == "STAR OF EXAMPLE" })
    let card = try #require(try registry.vesselCard(star.id, on: Harbour.day))
    #expect(card.facts.contains { $0.key == "forced_labour_found_on" && $0.cell != .blank })
    try desk.type("K/star<CR><CR>")
    #expect(desk.text.contains("CERTIFICATES"))
    #expect(desk.text.contains("52.1"))
    for word in ["forced", "indicted", "import ban", "identity", "action", "returned"] {
      #expect(!desk.text.contains(word), "\(word)")
    }
  }

  @Test func `under the cover no key decides, writes, reveals or goes back to the work`() throws {
    var desk = try Rehearsal(Harbour.registry())
    try desk.type("7K")
    for keys in ["1", "2", "7", "8", "m", "e", "x", "t", "=", "<Space>", "f", "s", "(", "K", "gg"] {
      try desk.type(keys)
      #expect(desk.state.isCovered, "\(keys)")
      #expect(desk.text.hasPrefix(" Vessel register"))
      for word in ["reveal", "explain", "Breach", "finding"] {
        #expect(!desk.text.contains(word), "\(word) after \(keys)")
      }
    }
    try desk.type("<CR>")
    #expect(desk.text.contains("CERTIFICATES"))
    try desk.type("<Esc>?")
    #expect(!desk.text.contains("reveal"))
    try desk.type("<Esc>:uncover<CR>")
    #expect(desk.text.contains("7 Findings"))
    #expect(desk.state.tab == .findings)
  }

  @Test func `another day than today is shouted, and nothing is kept for it`() throws {
    let registry = try Harbour.registry()
    var desk = try Rehearsal(registry)
    try desk.type("(")
    #expect(desk.text.contains("JUDGED FOR SUN 22 NOV 2026, NOT TODAY"))
    try desk.type(":screen<CR>")
    #expect(desk.footer.contains("findings are kept for today only"))
    try desk.type(":today<CR>")
    #expect(!desk.text.contains("NOT TODAY"))
    #expect(try registry.judgement()?.day == Harbour.day)
  }

  @Test func `lists of another day show what holds on it, and the registry keeps its own`() throws {
    let registry = try Registry.inMemory()
    let ship = ["vessel": "PADI EMAS", "registration": "GT.31 No.7", "flag": "TH"]
    try registry.bring(
      .vessels, [ship.merging(["kind": "commercial_fishing", "length": "26"]) { $1 }])
    try registry.bring(
      .placements,
      [
        ship.merging([
          "name": "Budi", "birth_date": "2011-05-01", "nationality": "ID", "role": "deckhand",
          "embarked": "2026-11-23", "effective": "2026-11-23",
        ]) { $1 }
      ])
    var desk = try Rehearsal(registry)
    try desk.type("2")
    guard case .vessel(let line)? = desk.state.place.list?.line else { throw Missing() }
    #expect(line.crew == 1 && line.personsInBreach == 1)
    let digest = try registry.digest()
    try desk.type("(")
    guard case .vessel(let before)? = desk.state.place.list?.line else { throw Missing() }
    #expect(before.crew == 0 && before.personsInBreach == 0)
    try desk.type("))")
    #expect(desk.text.contains("JUDGED FOR TUE 24 NOV 2026"))
    try desk.type("(")
    #expect(!desk.text.contains("NOT TODAY"))
    guard case .vessel(let again)? = desk.state.place.list?.line else { throw Missing() }
    #expect(again == line)
    #expect(try registry.digest() == digest)
  }

  private struct Missing: Error {}

  @Test func `text that would steer a terminal is a visible mark wherever it is shown`() throws {
    var desk = try Rehearsal(Harbour.registry(), rows: 40, columns: 120)
    for keys in ["1", "2j<CR>", "3", "3<CR>", "7"] {
      try desk.type(keys)
      let text = desk.text
      #expect(!text.contains("\u{202E}"))
      #expect(!text.contains("\u{7}"))
    }
  }
}
