import Fishery
import Registry
import Terminal
import Testing

@testable import Desk

/// What a supervisor alone sees and sets.
@Suite struct SupervisorTests {
  private static let others = StaffRole.allCases.filter { $0 != .supervisor }
  private static let cells: [String: Fishery.Cell] = [
    "received_on": .known("2026-11-20"), "received_from": .known("fisher"),
    "statement": .known("Kami dipukul oleh mandor"), "safe_contact": .known("bibi di Tegal"),
  ]

  private static func registry() throws -> Registry {
    let registry = try Harbour.registry()
    var filter = ListFilter()
    filter.words = ["star"]
    let vessel = try #require(try registry.vessels(filter, limit: 1).lines.first)
    try registry.take(SealedComplaint(cells, vessel: vessel.id, by: Harbour.clerk))
    return registry
  }

  @Test func `a supervisor reads complaints, and the log keeps that somebody read`() throws {
    let registry = try Self.registry()
    var desk = try Rehearsal(registry, isStory: false, as: .supervisor)
    try desk.type(":complaints<CR>")
    for words in ["STAR OF EXAMPLE, 2026-11-20", "Kami dipukul oleh mandor", "bibi di Tegal"] {
      #expect(desk.text.uppercased().contains(words.uppercased()), "\(words)")
    }
    let entry = try #require(try registry.log(limit: 1).first)
    #expect(entry.act == "read_complaints")
    #expect(try JSON(parsing: entry.facts)["role"] == "supervisor")
    for keys in [":write<CR>", ":print<CR>", ":writeFull<CR>"] {
      try desk.type(keys)
      #expect(desk.footer.contains("nothing of them is printed"))
    }
    try desk.type("K")
    #expect(!desk.text.contains("dipukul"))
    let receipt = try registry.take(
      SealedComplaint(["statement": .known("Tidak jadi")], vessel: nil, by: Harbour.clerk))
    #expect(try registry.withdraw(complaintOf: receipt, by: Harbour.clerk))
    try desk.type(":uncover<CR><Esc>:complaints<CR>")
    #expect(desk.text.contains("Tidak jadi") && desk.text.contains("taken back by clerk"))
  }

  @Test(arguments: others)
  func `for everybody else it is a word that no command has`(role: StaffRole) throws {
    let registry = try Self.registry()
    let entries = try registry.logMark()
    var desk = try Rehearsal(registry, isStory: false, as: role)
    let all = Command.all.filter { $0.id != .complaints }
    for typed in ["complaints", "complaint", "compl", "read complaints", "compaints"] {
      var theirs = Palette(desk.state.offered)
      theirs.text = typed
      var unknown = Palette(all.filter { $0.contexts.contains(.page) })
      unknown.text = typed
      #expect(theirs.found.map(\.id) == unknown.found.map(\.id), "\(typed)")
    }
    try desk.type("?complaints")
    #expect(!desk.text.contains("read complaints"))
    try desk.type("<Esc>:complaints<CR>")
    #expect(!desk.text.contains("dipukul"))
    #expect(desk.state.place.page?.kind == .overview)
    #expect(try registry.logMark() == entries)
  }

  @Test(arguments: StaffRole.allCases)
  func `that something was said aboard a small crew is seen by a supervisor alone`(
    role: StaffRole
  ) throws {
    let registry = try Harbour.registry()
    var filter = ListFilter()
    filter.words = ["sutrisno"]
    let line = try #require(try registry.placements(filter, limit: 1).lines.first)
    let card = try #require(try registry.placementCard(line.id, on: Harbour.day))
    let birth = try #require(card.fisher.first { $0.key == "birth_date" })
    try registry.amend(
      Amendment(
        CellPlace(row: try #require(birth.row), column: "birth_date"), .otherSource(.saidAboard),
        to: .known("2001-04-01"), seen: birth.cell), by: Harbour.clerk)
    var desk = try Rehearsal(registry, rows: 60, columns: 120, as: role)
    try desk.type("3fsutrisno<CR><CR>/birth date<CR>x")
    #expect(desk.text.contains("EVIDENCE"))
    #expect(desk.text.contains("said aboard") == (role == .supervisor))
  }

  @Test func `names stand in lists when a supervisor says so, and the title says it too`() throws {
    let registry = try Harbour.registry()
    var desk = try Rehearsal(registry, columns: 120, isStory: false, as: .supervisor)
    try desk.type("3")
    #expect(!desk.text.contains("Sutrisno"))
    try desk.type(":namesInLists<CR>n")
    #expect(try !registry.hasNamesInLists())
    try desk.type(":namesInLists<CR>y")
    #expect(desk.text.contains("Sutrisno"))
    #expect(desk.text.contains("NAMES IN LISTS"))
    #expect(try registry.log(limit: 1).first?.act == "names_in_lists")
    var other = try Rehearsal(registry, columns: 120, isStory: false, as: .auditor)
    try other.type("3")
    #expect(other.text.contains("Sutrisno") && other.text.contains("NAMES IN LISTS"))
    try other.type("K")
    #expect(!other.text.contains("NAMES"))
    var looker = try Rehearsal(registry, columns: 120, isStory: false, as: .oversight)
    try looker.type("3")
    #expect(!looker.text.contains("Sutrisno"))
    try desk.type(":namesInLists<CR>y")
    #expect(!desk.text.contains("Sutrisno"))
  }
}
