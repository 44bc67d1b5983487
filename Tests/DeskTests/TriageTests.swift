import Casework
import Fishery
import Law
import Registry
import Screening
import Terminal
import TestSupport
import Testing

@testable import Desk

/// Working the queue by keyboard.
@Suite struct TriageTests {
  private static func queue() throws -> (Registry, Rehearsal) {
    let registry = try Harbour.registry()
    var desk = try Rehearsal(registry)
    try desk.type("7")
    return (registry, desk)
  }

  private static func finding(_ desk: Rehearsal) throws -> FindingLine {
    guard case .finding(let line)? = desk.state.place.list?.line else { throw Missing() }
    return line
  }

  /// Puts the cursor on a finding that may be decided on by one person.
  private static func standOnFee(_ desk: inout Rehearsal) throws -> FindingLine {
    try desk.type("/fees<CR>")
    let line = try finding(desk)
    #expect(!line.isRedLine)
    try desk.type("<Esc>")
    return try finding(desk).id == line.id ? line : finding(desk)
  }

  private static func standing(_ finding: FindingLine, _ registry: Registry) throws -> Standing? {
    try #require(try registry.findings([finding.id]).first).standing
  }

  private static let why = "the fee was the airline's own"

  @Test func `c confirms and goes on, and u takes it back at once`() throws {
    var (registry, desk) = try Self.queue()
    let first = try Self.finding(desk)
    try desk.type("c")
    #expect(try Self.standing(first, registry) == .confirmed)
    #expect(try Self.finding(desk).id != first.id)
    #expect(desk.text.contains("confirmed"))
    try desk.type("u")
    #expect(try Self.standing(first, registry) == nil)
    #expect(desk.footer.contains("taken back: confirm on a finding"))
    try desk.type("U")
    #expect(try Self.standing(first, registry) == .confirmed)
    #expect(desk.footer.contains("done again: confirm on a finding"))
  }

  @Test func `a hands a finding on with a word, and what was said of it stands`() throws {
    var (registry, desk) = try Self.queue()
    let first = try Self.finding(desk)
    try desk.type("cgg")
    try desk.type("a<CR>")
    #expect(desk.footer.contains("1 letter"))
    try desk.type("Budi<CR>ask the bosun first<CR>")
    #expect(desk.footer.contains("handed on to Budi"))
    let line = try #require(try registry.findings([first.id]).first)
    #expect(line.assigned == "Budi" && line.standing == .confirmed)
    #expect(try registry.decisions(on: first.id).first?.decision.note == "ask the bosun first")
    try desk.type("ffor:budi<CR>")
    #expect(desk.state.place.list?.lines.count == 1)
    try desk.type("t")
    #expect(desk.text.contains("handed on to Budi") && desk.text.contains("ask the bosun first"))
    try desk.type("<Esc>f<C-u><CR>u")
    #expect(try registry.findings([first.id]).first?.assigned == nil)
    #expect(try Self.standing(first, registry) == .confirmed)
    try desk.type("U")
    #expect(try registry.findings([first.id]).first?.assigned == "Budi")
  }

  @Test func `d asks for one of five grounds and for words, then the line is out of the queue`()
    throws
  {
    var (registry, desk) = try Self.queue()
    let fee = try Self.standOnFee(&desk)
    let total = try #require(desk.state.place.list?.total)
    try desk.type("d")
    #expect(desk.text.contains("the data are wrong at their source"))
    try desk.type("3too short<CR>")
    #expect(desk.footer.contains("at least 15 letters"))
    #expect(try Self.standing(fee, registry) == nil)
    try desk.type("<C-u>\(Self.why)<CR>")
    #expect(try Self.standing(fee, registry) == .dismissed)
    #expect(desk.state.place.list?.total == total - 1)
    try desk.type("fdecision:dismissed<CR>")
    #expect(try Self.finding(desk).id == fee.id)
    try desk.type("t")
    #expect(desk.text.contains("dismissed: it is lawful"))
    #expect(desk.text.contains(Self.why))
  }

  @Test func `a capital K is a letter of the words, and ^K covers them`() throws {
    var (_, desk) = try Self.queue()
    _ = try Self.standOnFee(&desk)
    try desk.type("d3Kept lawful")
    #expect(desk.footer.contains("Kept lawful"))
    try desk.type("<C-k>")
    #expect(desk.text.hasPrefix(" Vessel register"))
    #expect(!desk.text.contains("Kept"))
  }

  @Test func `z lets a finding sleep, and a red line never`() throws {
    var (registry, desk) = try Self.queue()
    let child = try Self.finding(desk)
    #expect(child.isRedLine)
    try desk.type("z")
    #expect(desk.footer.contains("red line"))
    #expect(try Self.standing(child, registry) == nil)
    let fee = try Self.standOnFee(&desk)
    try desk.type("zd2026-11-23<CR>")
    #expect(desk.footer.contains("a day that lies ahead"))
    try desk.type("<C-u>2026-11-24<CR>")
    #expect(try Self.standing(fee, registry) == .asleep)
  }

  @Test func `a red line asks for a typed word, then for a second person`() throws {
    var (registry, desk) = try Self.queue()
    let child = try Self.finding(desk)
    try desk.type("d2\(Self.why)<CR>yes<CR>")
    #expect(desk.footer.contains("Esc leaves it"))
    #expect(try Self.standing(child, registry) == nil)
    try desk.type("<C-u>close<CR>")
    #expect(try Self.standing(child, registry) == .proposed)
    try desk.type("gg")
    #expect(try Self.finding(desk).id == child.id)
    #expect(try Self.finding(desk).standing == .proposed)
    try desk.type("y")
    #expect(desk.footer.contains("a second person must agree"))
    var second = try Rehearsal(registry, actor: "Budi")
    try second.type("7y")
    #expect(second.footer.contains("each sets their own (:passphrase)"))
    #expect(try Self.standing(child, registry) == .proposed)
    try Harbour.givePassphrase(to: "Budi", in: registry)
    try second.type("y\(Harbour.passphrase)<CR>")
    #expect(try Self.standing(child, registry) == .dismissed)
  }

  @Test func `marks count first, say what is left alone, and are one act`() throws {
    var (registry, desk) = try Self.queue()
    let all = try #require(desk.state.place.list?.total)
    try desk.type("*")
    #expect(desk.state.place.list?.marks.count == all)
    try desk.type(";d4\(Self.why)<CR>")
    #expect(desk.text.contains("left alone"))
    #expect(desk.text.contains("red line: one by one"))
    #expect(desk.footer.hasPrefix(" y does it"))
    try desk.type("n")
    #expect(try registry.findings(Self.closed, limit: 500).lines.isEmpty)
    try desk.type(";d4\(Self.why)<CR>y")
    let closed = try registry.findings(Self.closed, limit: 500).lines
    #expect(!closed.isEmpty)
    #expect(!closed.contains { $0.isRedLine })
    try desk.type("u")
    #expect(try registry.findings(Self.closed, limit: 500).lines.isEmpty)
  }

  private static var closed: ListFilter {
    var filter = ListFilter()
    filter.standing = .closed
    return filter
  }

  @Test func `a range is marked from one V to the next`() throws {
    var (_, desk) = try Self.queue()
    try desk.type("VjjjV")
    #expect(desk.state.place.list?.marks.count == 4)
    try desk.type(";")
    #expect(desk.footer.contains("on 4 findings"))
  }

  @Test func `the repeat is named first and keeps to one rule and cause`() throws {
    var (registry, desk) = try Self.queue()
    try desk.type(".")
    #expect(desk.footer.contains("nothing was decided yet"))
    _ = try Self.standOnFee(&desk)
    try desk.type("o")
    try desk.type("gg.")
    #expect(desk.footer.contains("a red line is looked at by itself"))
    let other = try registry.findings(limit: 500).lines.first {
      !$0.isRedLine && $0.rule != "C188-22.3b-fees"
    }
    _ = desk.state.place
    try desk.type("/\(try #require(other).rule)<CR><Esc>.")
    #expect(desk.footer.contains("another rule or cause"))
  }

  /// The harbour with a second child aboard and two more who paid a fee, so that two findings, red
  /// lines or not, have one rule and cause.
  private static func twins() throws -> Registry {
    let registry = try Harbour.registry()
    func bring(_ sheet: Sheet, _ rows: [[String: String]]) throws {
      let file = ImportFile(
        sheet: sheet, name: "more.csv", hash: FileHash(of: Array("more \(sheet.name)".utf8)))
      _ = try registry.store(file, by: Harbour.clerk) { keep throws(RegistryError) in
        for (place, row) in rows.enumerated() { try keep(SheetRow.made(sheet, place + 1, row)) }
        return 0
      }
    }
    let child = ["name": "สมหญิง ใจดี", "birth_date": "2011-06-01", "nationality": "TH"]
    let ship = ["vessel": "FAH SAI 4", "registration": "TH-404", "flag": "TH"]
    try bring(
      .placements,
      [child.merging(ship) { $1 }.merging(["embarked": "2026-03-01", "role": "deckhand"]) { $1 }])
    try bring(
      .documents,
      [
        child.merging([
          "document_type": "passport", "document_number": "T0000998", "document_issuer": "TH",
          "issued": "2025-01-01", "expires": "2026-12-20", "birth_date_shown": "2011-06-01",
        ]) { $1 }
      ])
    let star = ["vessel": "STAR OF EXAMPLE", "registration": "CT5-1001", "flag": "TW"]
    let paid = [
      "category": "recruitment_fee", "charged_on": "2026-01-02", "amount": "700",
      "currency": "USD", "paid_by": "fisher",
    ].merging(star) { $1 }
    try bring(
      .charges,
      [
        paid.merging(["name": "Nguyễn Văn Long", "birth_date": "1990-12-31", "nationality": "VN"]) {
          $1
        },
        paid.merging(["name": "陳大文", "birth_date": "1988-06-06", "nationality": "TW"]) { $1 },
      ])
    _ = try Screening(of: registry, under: LawBook.builtIn()).run(
      on: Harbour.day, portState: "ID", by: Harbour.clerk)
    return registry
  }

  /// Two findings of one rule and cause.
  private static func alike(isRedLine: Bool, in registry: Registry) throws -> [FindingLine] {
    let lines = try registry.findings(limit: 500).lines.filter { $0.isRedLine == isRedLine }
    let groups = Dictionary(grouping: lines, by: Cause.init).values.filter { $0.count > 1 }
    let group = try #require(groups.min { $0[0].rule < $1[0].rule })
    return Array(group.prefix(2))
  }

  /// Puts the cursor on a finding of the queue.
  private static func stand(on finding: FindingLine, _ desk: inout Rehearsal) throws {
    try desk.type("f<C-u>rule:\(finding.rule)<CR>gg")
    for _ in 0..<50 {
      if try self.finding(desk).id == finding.id { return }
      try desk.type("j")
    }
    throw Missing()
  }

  @Test func `the repeat decides the next of one rule and cause, once it is agreed to`() throws {
    let registry = try Self.twins()
    var desk = try Rehearsal(registry)
    try desk.type("7")
    let two = try Self.alike(isRedLine: false, in: registry)
    try Self.stand(on: two[0], &desk)
    try desk.type("c")
    try Self.stand(on: two[1], &desk)
    try desk.type(".")
    // It is named before it is done, and any other key leaves it.
    #expect(desk.footer.contains("y does it"), "\(desk.footer)")
    #expect(try Self.standing(two[1], registry) == nil)
    try desk.type("n")
    #expect(try Self.standing(two[1], registry) == nil)
    try desk.type(".y")
    #expect(try Self.standing(two[1], registry) == .confirmed)
    let kept = try #require(try registry.decisions(on: two[1].id).first)
    #expect(kept.signature.actor == "Sari" && kept.decision.word == .confirm)
  }

  @Test func `the repeat never settles with proof, and never touches a red line`() throws {
    let registry = try Self.twins()
    var desk = try Rehearsal(registry)
    try desk.type("7")
    let two = try Self.alike(isRedLine: false, in: registry)
    try Self.stand(on: two[0], &desk)
    try desk.type("d5the fee was paid back in cash<CR>")
    #expect(try Self.standing(two[0], registry) == .settled)
    try Self.stand(on: two[1], &desk)
    try desk.type(".")
    #expect(desk.footer.contains("what is settled is proven one by one"))
    try desk.type("y")
    #expect(try Self.standing(two[1], registry) == nil)
    let red = try Self.alike(isRedLine: true, in: registry)
    try Self.stand(on: red[0], &desk)
    try desk.type("c")
    #expect(try Self.standing(red[0], registry) == .confirmed)
    try Self.stand(on: red[1], &desk)
    try desk.type(".")
    #expect(desk.footer.contains("a red line is looked at by itself"))
    try desk.type("y")
    #expect(try Self.standing(red[1], registry) == nil)
  }

  @Test func `what was decided in the sitting is counted, also at the end`() throws {
    var (_, desk) = try Self.queue()
    try desk.type("cco:sitting<CR>")
    #expect(desk.footer.contains("2 confirmed, 1 to be asked at the next port"))
    try desk.type("q")
    #expect(desk.footer.contains("2 confirmed"))
  }

  @Test func `nothing is decided while another day is looked at`() throws {
    var (registry, desk) = try Self.queue()
    let first = try Self.finding(desk)
    try desk.type(")c")
    #expect(desk.footer.contains("nothing is written or decided"))
    #expect(try Self.standing(first, registry) == nil)
  }

  @Test func `any number of decisions are taken back one by one`() throws {
    var (registry, desk) = try Self.queue()
    let first = try Self.finding(desk)
    try desk.type("ccoc")
    try desk.type("uuu")
    #expect(try Self.standing(first, registry) == .confirmed)
    try desk.type("u")
    #expect(try Self.standing(first, registry) == nil)
    try desk.type("UUUU")
    #expect(try Self.standing(first, registry) == .confirmed)
  }

  @Test func `a red line is left alone in bulk, be it marked alone or only confirmed`() throws {
    var (registry, desk) = try Self.queue()
    let child = try Self.finding(desk)
    #expect(child.isRedLine)
    try desk.type("<Space>;d2\(Self.why)<CR>")
    #expect(desk.footer.contains("nothing would change"))
    #expect(desk.footer.contains("red line: one by one"))
    try desk.type("*;c")
    #expect(desk.text.contains("red line: one by one"))
    try desk.type("y")
    #expect(try Self.standing(child, registry) == nil)
    let confirmed = try registry.findings(limit: 500).lines.filter { $0.standing == .confirmed }
    #expect(!confirmed.isEmpty && !confirmed.contains { $0.isRedLine })
    // To ask about it decides nothing, and it is named as what it is.
    try desk.type("*;o")
    #expect(desk.text.contains("red line"))
    try desk.type("y")
    #expect(try Self.standing(child, registry) == .asked)
  }

  @Test func `what is only proposed is said to be so, also in its thread`() throws {
    var (registry, desk) = try Self.queue()
    let child = try Self.finding(desk)
    try desk.type("d2\(Self.why)<CR>close<CR>")
    #expect(desk.footer.contains("proposed: it is closed when a second person agrees"))
    #expect(try Self.standing(child, registry) == .proposed)
    try desk.type("ggt")
    #expect(desk.text.contains("proposed to dismiss"))
  }

  @Test func `two desks see each other's decisions, and the later one is told`() throws {
    var (registry, mine) = try Self.queue()
    var theirs = try Rehearsal(registry, actor: "Budi")
    try theirs.type("7")
    let first = try Self.finding(mine)
    try mine.type("c")
    try theirs.type("o")
    #expect(theirs.footer.contains("not decided: meanwhile Sari, inspector decided: confirmed"))
    #expect(try Self.standing(first, registry) == .confirmed)
    // The cursor stays, and the line says what stands now.
    #expect(try Self.finding(theirs).id == first.id)
    #expect(try Self.finding(theirs).standing == .confirmed)
    try theirs.type("o")
    #expect(try Self.standing(first, registry) == .asked)
  }

  @Test func `one's own decision is no news`() throws {
    var (_, mine) = try Self.queue()
    try mine.type("c")
    mine.receive(.alarm(.news))
    #expect(!mine.footer.contains("meanwhile"))
  }

  @Test func `what another desk decides is shown when this one looks`() throws {
    let (registry, opened) = try Self.queue()
    var mine = opened
    var theirs = try Rehearsal(registry, actor: "Budi")
    let first = try Self.finding(mine)
    try theirs.type("7c")
    #expect(try Self.finding(mine).standing == nil)
    mine.receive(.alarm(.news))
    #expect(try Self.finding(mine).id == first.id)
    #expect(try Self.finding(mine).standing == .confirmed)
    #expect(mine.footer.contains("meanwhile Budi: 1 decision"))
    try mine.type("j")
    mine.receive(.alarm(.news))
    #expect(!mine.footer.contains("meanwhile"), "it is said once")
  }

  private struct Missing: Error {}
}
