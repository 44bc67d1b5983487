import Fishery
import Registry
import Report
import Terminal
import Testing

@testable import Desk

@Suite struct FindingTests {
  @Test func `a search finds parts of names in any script while it is typed`() throws {
    var desk = try Rehearsal(Harbour.shown.get())
    try desk.type("3sn/ngu")
    #expect(desk.state.place.list?.line.map(Self.name) == "Nguyễn Văn Long")
    #expect(desk.text.contains("/ngu"))
    try desk.type("<C-u>大文")
    #expect(desk.state.place.list?.line.map(Self.name) == "陳大文")
    try desk.type("<C-u>ใจดี<CR>")
    #expect(desk.state.place.list?.line.map(Self.name) == "สมชาย ใจดี")
  }

  private static func name(_ line: Line) -> String {
    if case .placement(let line) = line { line.fisherName } else { "" }
  }

  @Test func `n goes round the matches, and escape goes back to where the search began`() throws {
    var desk = try Rehearsal(Harbour.shown.get())
    try desk.type("2sn")
    let origin = desk.state.place.list?.selected
    try desk.type("/e<CR>")
    let count = try #require(desk.state.place.list?.search?.matches?.count)
    #expect(count >= 2)
    let first = desk.state.place.list?.selected
    for _ in 0..<count { try desk.type("n") }
    #expect(desk.state.place.list?.selected == first)
    try desk.type("/star<Esc>")
    #expect(desk.state.place.list?.selected == first || desk.state.place.list?.selected == origin)
  }

  @Test func `a search in the queue finds what a rule is called, beside names`() throws {
    var desk = try Rehearsal(Harbour.shown.get())
    try desk.type("7/fees<CR>")
    guard case .finding(let fees)? = desk.state.place.list?.line else { throw Missing() }
    #expect(fees.rule == "C188-22.3b-fees")
    try desk.type("fminimum fah<CR>")
    #expect(desk.state.place.list?.lines.count == 1)
    guard case .finding(let age)? = desk.state.place.list?.line else { throw Missing() }
    #expect(age.rule == "C188-9.1-min-age")
  }

  @Test func `the queue tells the money at stake, the age and how sure the data is`() throws {
    var desk = try Rehearsal(Harbour.registry(), rows: 24, columns: 140)
    try desk.type("7p")
    for title in ["D", "MONEY", "DUE", "AGE"] {
      #expect(desk.text.contains(" \(title)"), "\(title)")
    }
    try desk.type("smgg")
    guard case .finding(let dearest)? = desk.state.place.list?.line else { throw Missing() }
    let stake = try #require(dearest.stake)
    #expect(desk.text.contains("\(stake.currency) "))
    // Everything in the harbour came in files.
    #expect(desk.state.place.list?.sureness[dearest.id] == .some(.file))
    try desk.type("gafflag:TW<CR>")
    #expect(desk.text.contains("by agency"))
    try desk.type("sd")
    #expect(desk.text.contains("by deadline"))
  }

  @Test func `causes gather what is undecided, and one is opened as a list of its own`() throws {
    var desk = try Rehearsal(Harbour.registry(), columns: 120)
    try desk.type("7gc")
    #expect(desk.text.contains("CAUSES"))
    let all = desk.state.findings
    try desk.type("<CR>")
    let list = try #require(desk.state.place.list)
    #expect(list.kind == .findings && !list.lines.isEmpty && list.lines.count < all ?? 0)
    let rules = Set(
      list.lines.compactMap { if case .finding(let line) = $0 { line.rule } else { nil } })
    #expect(rules.count == 1)
  }

  @Test func `where a path is too long, its end says where one is`() throws {
    var desk = try Rehearsal(Harbour.shown.get())
    try desk.type("3snfflag:TW severity:high sutrisno<CR><CR>eelee")
    let crumb = desk.text.split(separator: "\n")[2]
    #expect(crumb.hasPrefix(" … ›"))
    #expect(
      crumb.contains(
        desk.state.path.last.flatMap { $0.page?.crumb(Masking(showsNames: true)) } ?? "-"))
  }

  @Test func `a filter narrows, names itself and can be taken away`() throws {
    var desk = try Rehearsal(Harbour.shown.get())
    try desk.type("2fflag:TH<CR>")
    #expect(desk.state.place.list?.lines.count == 1)
    #expect(desk.text.contains("Vessels · flag:TH"))
    try desk.type("<Esc>")
    #expect(desk.state.place.list?.lines.count == 3)
  }

  @Test func `a filter that is not understood says what is, and nothing is lost of it`() throws {
    var desk = try Rehearsal(Harbour.shown.get())
    try desk.type("2fflagg:TH<CR>")
    #expect(desk.footer.contains("did you mean \"flag:\""))
    #expect(desk.footer.contains("flagg:TH"))
    try desk.type("<Esc>")
    #expect(desk.state.place.list?.filterText == "")
  }

  @Test func `a key that a list does not know is refused with all that it knows`() throws {
    var desk = try Rehearsal(Harbour.shown.get())
    try desk.type("5fte")
    #expect(!desk.footer.contains("template"), "it is not offered")
    try desk.type("mplate:B<CR>")
    #expect(desk.text.contains("agencies have no filter \"template:\"; there are flag, rule"))
    #expect(desk.text.contains("vessel, agency, red"), "the end of it is not cut")
    #expect(desk.state.place.list?.filter.isEmpty == true)
    try desk.type("<Esc>4ftemplate:2025-b<CR>")
    #expect(desk.state.place.list?.total == 1)
  }

  @Test func `an empty prompt offers only what the list knows`() throws {
    var desk = try Rehearsal(Harbour.shown.get())
    try desk.type("2f")
    #expect(desk.footer.contains("words, flag:TW severity>=high age>30d …"))
    try desk.type("<Esc>4f")
    #expect(desk.footer.contains("words, flag:TW severity>=high …"))
  }

  @Test func `what findings alone have is asked of findings that cannot be told`() throws {
    var desk = try Rehearsal(Harbour.shown.get())
    try desk.type("7fverdict:? red:yes<CR>")
    #expect(desk.state.place.list?.kind == .findings)
    try desk.type("<Esc>fverdict:? nationality:ID<CR>")
    #expect(desk.state.place.list?.kind == .doubts)
    let some = try #require(desk.state.place.list?.total)
    try desk.type("f<C-u>verdict:? -nationality:ID<CR>")
    let others = try #require(desk.state.place.list?.total)
    try desk.type("f<C-u>verdict:?<CR>")
    #expect(some > 0 && desk.state.place.list?.total == some + others)
    try desk.type("f<C-u>state:new<CR>")
    #expect(desk.text.contains("verdicts that cannot be told have no filter \"state:\""))
  }

  @Test(arguments: ["8", "7<Tab>"])
  func `a short list leaves out what another filter shows`(keys: String) throws {
    var desk = try Rehearsal(Harbour.shown.get())
    try desk.type(keys)
    let all = try #require(desk.state.place.list?.total)
    try desk.type("fage<CR>")
    let some = try #require(desk.state.place.list?.total)
    try desk.type("f<C-u>-age<CR>")
    #expect(some > 0 && some < all && desk.state.place.list?.total == all - some)
  }

  @Test func `what is not open is what was closed`() throws {
    let registry = try Harbour.registry()
    var desk = try Rehearsal(registry)
    let finding = try #require(
      try registry.findings(limit: 99).lines.first { !$0.isRedLine && $0.verdict == "breach" })
    try registry.decide(
      Decision(.dismiss, ground: "data_error"), on: [finding.seen], by: Harbour.clerk)
    try desk.type("7f-decision:open<CR>")
    #expect(desk.state.place.list?.lines.map(\.id) == [finding.id])
    #expect(desk.state.place.list?.total == 1)
  }

  @Test func `an agency whose licence is suspended today does not look licensed`() throws {
    let registry = try Harbour.registry()
    let licence = [
      "agency": "PT Contoh Jaya", "agency_country": "ID", "licence_type": "SIP3MI",
      "licence_number": "78", "licence_from": "2025-07-01", "licence_to": "2028-06-30",
    ]
    try registry.bring(.agencies, [licence], in: "second.csv")
    var desk = try Rehearsal(registry, columns: 120)
    try desk.type("5p")
    #expect(desk.text.contains("SIP3MI") && !desk.text.contains("╌"))
    try registry.bring(
      .agencies, [licence.merging(["suspended_from": "2026-11-01"]) { $1 }], in: "third.csv")
    desk = try Rehearsal(registry, columns: 120)
    try desk.type("5p")
    #expect(desk.text.contains("suspended"), "\(desk.text)")
    #expect(desk.text.contains("╌"))
  }

  @Test func `a filter narrows with every letter, and Esc gives back what was there`() throws {
    var desk = try Rehearsal(Harbour.shown.get())
    try desk.type("2fflag:<CR>")
    #expect(desk.state.place.list?.lines.count == 3, "half a word narrows nothing yet")
    try desk.type("<C-u>flag:TH<CR>f flag:")
    #expect(desk.state.place.list?.lines.count == 1)
    try desk.type("<Esc><Esc>j")
    let stood = try #require(desk.state.place.list?.line).id
    try desk.type("fpadi")
    #expect(desk.state.place.list?.lines.count == 1)
    #expect(desk.text.contains("1 of 1"))
    try desk.type("<C-u>sta")
    #expect(desk.text.contains("STAR OF EXAMPLE"))
    try desk.type("<Esc>")
    #expect(desk.state.place.list?.lines.count == 3)
    #expect(desk.state.place.list?.filterText == "")
    #expect(desk.state.place.list?.line?.id == stood, "the cursor is back where it was")
  }

  @Test func `a filter left again leaves the one before, with its name`() throws {
    var desk = try Rehearsal(Harbour.registry())
    try desk.type("2fflag:TH<CR>Ssmine<CR>")
    #expect(desk.state.place.list?.viewName != nil)
    try desk.type("f<C-u>padi<Esc>")
    #expect(desk.state.place.list?.lines.count == 1)
    #expect(desk.state.place.list?.filterText == "flag:TH")
    #expect(desk.state.place.list?.viewName != nil)
  }

  @Test func `in an order that groups, what heads a group is said once`() throws {
    var desk = try Rehearsal(Harbour.shown.get())
    try desk.type("3gv")
    let shown = desk.text.split(separator: "\n").filter { $0.contains("STAR OF EXAMPLE") }
    #expect(desk.text.contains("by vessel"))
    #expect(shown.count <= 2)
  }

  @Test func `every number of the overview opens the list it counted`() throws {
    var desk = try Rehearsal(Harbour.shown.get(), rows: 40, columns: 120)
    var opened = 0
    let page = try #require(desk.state.place.page)
    let layout = try #require(desk.state.pageLayout(page))
    for _ in layout.spots.indices {
      let row = try #require(desk.state.place.page.flatMap { desk.state.row(of: $0) })
      if case .list(let kind, let filter, _, _)? = row.target {
        try desk.type("<CR>")
        var counted = filter
        // Whatever people said of findings, the number counts them.
        if kind == .findings { counted.standing = counted.standing ?? .any }
        #expect(desk.state.place.list?.kind == kind)
        #expect(desk.state.place.list?.filter == counted)
        if let number = Self.number(in: row.text) {
          #expect(desk.state.place.list?.total == number, "\(row.text)")
        }
        try desk.type("<Esc>")
        opened += 1
      }
      try desk.type("j")
    }
    #expect(opened >= 8)
  }

  @Test func `a filter typed in what a number opened narrows it, and gives it back`() throws {
    var desk = try Rehearsal(Harbour.shown.get(), rows: 40, columns: 120)
    func rule() -> String? {
      guard let page = desk.state.place.page, let row = desk.state.row(of: page),
        case .list(.findings, let filter, _, _)? = row.target
      else { return nil }
      return filter.rule
    }
    for _ in 0..<60 where rule() == nil { try desk.type("j") }
    let opened = try #require(rule())
    try desk.type("<CR>")
    let all = desk.state.place.list?.filter
    #expect(all?.rule == opened)
    try desk.type("fflag:TW<CR>")
    #expect(desk.state.place.list?.filter.rule == opened)
    #expect(desk.state.place.list?.filter.flag == "TW")
    #expect(desk.text.contains(" · flag:TW"))
    try desk.type("f<C-u><CR>")
    #expect(desk.state.place.list?.filter == all)
    // Another rule is another list.
    try desk.type("frule:POL-SEA<CR>")
    #expect(desk.state.place.list?.opened == nil)
    #expect(desk.state.place.list?.filter.rule == "POL-SEA")
  }

  @Test func `verdicts that cannot be told are shown singly, each with its explanation`() throws {
    var desk = try Rehearsal(Harbour.shown.get())
    let all = try #require(desk.state.place.page)
    guard case .overview(let fleet, _)? = all.content else { throw Missing() }
    try desk.type("7fverdict:?<CR>")
    #expect(desk.state.place.list?.kind == .doubts)
    #expect(desk.state.place.list?.total == fleet.undetermined)
    var ids: Set<String> = []
    for _ in 0..<fleet.undetermined {
      ids.insert(try #require(desk.state.place.list?.selected))
      try desk.type("j")
    }
    #expect(ids.count == fleet.undetermined)
    try desk.type("<Esc><Tab>")
    guard case .need(let need)? = desk.state.place.list?.line else { throw Missing() }
    try desk.type("<CR>")
    #expect(desk.state.place.list?.total == need.verdicts)
  }

  private struct Missing: Error {}

  /// The count that a line of the overview ends with, where it counts lines of the list behind it.
  private static func number(in text: String) -> Int? {
    let words = text.split(separator: " ")
    guard let unit = words.last, ["facts", "fishers", "verdicts"].contains(unit),
      words.count > 1
    else { return nil }
    return Int(words[words.count - 2].filter { $0 != "," })
  }
}
