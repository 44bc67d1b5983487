import Fishery
import Registry
import Terminal
import Testing

@testable import Desk

/// Mustering a crew: finding a man by two letters, and noting what is seen.
@Suite struct RollCallTests {
  private static func musterOf(_ names: [String]) throws -> (Registry, Rehearsal) {
    let registry = try Registry.inMemory()
    try registry.bring(
      .crew,
      names.map {
        ["vessel": "TIRTA JAYA 88", "flag": "ID", "name": $0, "list_date": "2026-11-01"]
      })
    var desk = try Rehearsal(registry, isStory: false)
    try desk.type("2<CR>:roll call<CR>")
    return (registry, desk)
  }

  @Test func `f and two letters of any name find a man, and again the next`() throws {
    var (registry, desk) = try Self.musterOf(
      ["Agus Salim", "Budi Kusuma", "Kartika", "Nguyễn Văn Kha", "ขจร ใจดี"])
    func name() -> String? {
      desk.state.place.page.flatMap { desk.state.row(of: $0) }?.name
    }
    try desk.type("fku")
    #expect(name() == "Budi Kusuma")
    try desk.type("fKa")
    #expect(name() == "Kartika")
    try desk.type("fkh")
    #expect(name() == "Nguyễn Văn Kha")
    try desk.type("fng")
    #expect(name() == "Nguyễn Văn Kha")
    for character in "fใจ" { desk.press(.character(character)) }
    #expect(name() == "ขจร ใจดี")
    try desk.type("fzz")
    #expect(desk.footer.contains("nobody's name"))
    try desk.type("fag-")
    let vessel = try #require(try registry.vessels(ListFilter(), limit: 1).lines.first)
    let sheet = try #require(try registry.rollCall(of: vessel.id, on: Harbour.day))
    #expect(sheet.lines.filter { $0.answer == .notFound }.map(\.name) == ["Agus Salim"])
    // Called and not found is more than not asked for.
    let block = try registry.block(
      of: .vessel, [vessel.id], asOf: Harbour.day, portState: nil)
    let results = block.dossiers[0].mustered.items.map(\.result)
    #expect(results.compactMap(\.gap) == [Gap.notFound])
  }

  @Test func `f that is left goes nowhere, and on another page says where it finds`() throws {
    var (_, desk) = try Self.musterOf(["Agus"])
    try desk.type("f<Esc>")
    if case .browsing = desk.state.mode {} else { Issue.record("still finding") }
    try desk.type("<Esc>f")
    #expect(desk.footer.contains("finds a person in a roll call"))
  }

  @Test func `what is seen is one line with its area, time and person, and is printed`() throws {
    var (registry, desk) = try Self.musterOf(["Agus", "Budi"])
    try desk.type("G")
    #expect(desk.state.pointed.amendable?.sheet == .observations)
    try desk.type("idocum<Tab>12 passports in the wheelhouse<C-s>")
    #expect(desk.footer.contains("kept: seen aboard"))
    #expect(desk.text.contains("12 passports in the wheelhouse"))
    #expect(desk.text.contains("Own documents"))
    let vessel = try #require(try registry.vessels(ListFilter(), limit: 1).lines.first)
    let card = try #require(try registry.vesselCard(vessel.id, on: Harbour.day))
    let row = try #require(card.rows.first { $0.sheet == .observations })
    #expect(row["seen_by"].text == "Sari")
    #expect(row["seen_at"].text.flatMap { Instant($0) } != nil)
    try desk.type("<Esc>G")
    #expect(desk.text.contains("12 passports in the wheelhouse"))
    try desk.type("uy")
    #expect(
      try registry.vesselCard(vessel.id, on: Harbour.day)?.rows
        .contains { $0.sheet == .observations } == false)
  }

  @Test func `who ticks a crew off is no source of what the vessel is called`() throws {
    let registry = try Harbour.registry()
    var desk = try Rehearsal(registry)
    let star = try #require(
      try registry.vessels(ListFilter(), limit: 9).lines.first { $0.name == "STAR OF EXAMPLE" })
    func origins() throws -> [String: Provenance] {
      let facts = try #require(try registry.vesselCard(star.id, on: Harbour.day)).facts
      return Dictionary(facts.map { ($0.key, $0.origin) }) { $1 }
    }
    let before = try origins()
    #expect(before["imo"]?.file?.isEmpty == false)
    try desk.type("2/star<CR><CR>:rollCall<CR>y")
    let sheet = try #require(try registry.rollCall(of: star.id, on: Harbour.day))
    #expect(sheet.lines.contains { $0.answer == .present })
    let after = try origins()
    for key in ["vessel", "flag", "registration", "imo"] {
      #expect(after[key] == before[key], "\(key)")
    }
  }

  @Test func `a line that was left is the one that + goes on with`() throws {
    var (_, desk) = try Self.musterOf(["Agus", "Budi"])
    try desk.type("Gidocum<Tab>12 passports<Esc>")
    #expect(desk.footer.contains("+ goes on with it"))
    try desk.type("+")
    #expect(desk.state.mode.form?.sheet == .observations)
    #expect(desk.state.mode.form?.fields.contains { $0.text == "12 passports" } == true)
    // Once another key was pressed, + adds a line of the roll call.
    try desk.type("<Esc>k+")
    #expect(desk.state.mode.form?.sheet == .muster)
  }

  @Test func `every area that something seen may bear on is one that rules are grouped by`() {
    for area in ObservedArea.allCases { #expect(!Concern(area).title.isEmpty) }
    #expect(Set(ObservedArea.allCases.map(Concern.init)) == Set(Concern.allCases))
  }

  @Test func `a complaint is kept, shows nowhere, and leaves no draft`() throws {
    var (registry, desk) = try Self.musterOf(["Agus", "Budi"])
    let before = try registry.digest()
    try desk.type("<Esc>:complaint<CR>")
    #expect(desk.text.contains("Complaint, sealed"))
    let shown = desk.text
    try desk.type("<Tab>fisher<Tab>dipukul")
    #expect(try registry.draft(of: "Sari") == nil)
    try desk.type("<Esc>")
    #expect(desk.footer.contains("Esc again throws it away"))
    try desk.type("<C-s>")
    #expect(!shown.isEmpty)
    #expect(desk.footer.contains("kept; only :withdraw and "))
    let receipt = try #require(
      desk.footer.firstMatch(of: /:withdraw and ([0-9a-f]{8}) take it back/)?.1)
    #expect(try registry.digest() == before)
    #expect(try registry.complaints().first?.cells["statement"] == .known("dipukul"))
    try desk.type("u")
    #expect(desk.footer.contains("nothing of yours to take back"))
    try desk.type(":withdraw<CR>0<CR>")
    #expect(desk.footer.contains("nothing has this receipt"))
    #expect(try registry.complaints().first?.withdrawn == nil)
    try desk.type(":withdraw<CR>\(receipt)<CR>")
    #expect(desk.footer.contains("taken back"))
    #expect(try registry.complaints().first?.withdrawn?.actor == "Sari")
    #expect(try registry.digest() == before)
    for keys in ["1", "2", "3", "2<CR>", "7", ":imports<CR>"] {
      try desk.type(keys)
      #expect(!desk.text.contains("dipukul"))
    }
  }

  @Test func `the form of a fisher begins with how to reach them`() {
    let form = FormPlan.form(.fishers, about: About(fisher: 1), today: Harbour.day)
    #expect(form.fields.first?.key == "safe_contact")
  }
}
