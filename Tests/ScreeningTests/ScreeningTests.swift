import Fishery
import Law
import Registry
import SQLite
import Screening
import TestSupport
import Testing

@Suite struct ScreeningTests {
  private func crewed(born: String = "1998-02-03") throws -> Registry {
    let registry = try Registry.inMemory()
    let vessel = ["vessel": "Harapan Bersinar", "registration": "PB-101", "flag": "TH"]
    let man = ["name": "Wayan Adinata", "birth_date": born, "nationality": "ID"]
    try registry.bring(.vessels, [vessel + ["kind": "commercial_fishing", "length": "26"]])
    try registry.bring(
      .placements, [vessel + man + ["embarked": "2026-01-10", "role": "deckhand"]])
    return registry
  }

  private func screen(_ registry: Registry, on day: CivilDate) throws -> ScreeningOutcome {
    try Screening(of: registry, under: LawBook.builtIn()).run(on: day, by: sari)
  }

  @Test func `a first screening judges everybody, and the next one nobody`() throws {
    let registry = try crewed()
    #expect(try screen(registry, on: "2026-11-23").judged == 2)
    #expect(try screen(registry, on: "2026-11-23").judged == 0)
  }

  @Test func `indexes that cannot be made again are told of`() throws {
    let path = try TemporaryFolder.make() + "/r.db"
    let registry = try Registry.open(path, busyMilliseconds: 1)
    try registry.bring(.vessels, Fleet.ships)
    _ = try screen(registry, on: "2026-11-23")
    try registry.spareIndexes(beforeJudging: 10_000)
    let other = try Connection(path, .write)
    let held = try other.transaction()
    #expect(throws: RegistryError.locked) { try screen(registry, on: "2026-11-23") }
    try held.commit()
    #expect(try screen(registry, on: "2026-11-23").judged == 0)
  }

  @Test func `a child aboard is found, and a corrected birth date takes the finding away`() throws {
    let registry = try crewed(born: "2011-05-01")
    let before = try screen(registry, on: "2026-11-23")
    let rule = "C188-9.1-min-age"
    #expect(before.rules.first { $0.rule == rule }?.verdicts[.breach] == 1)
    #expect(before.severities.first { $0.severity == .critical }?.breaches ?? 0 >= 1)
  }

  @Test func `a finding stands out on the day that it is found, and is as before on a later one`()
    throws
  {
    let registry = try crewed(born: "2011-05-01")
    func states() throws -> Set<FindingLine.State> {
      var filter = ListFilter()
      filter.rule = "C188-9.1-min-age"
      return Set(try registry.findings(filter, limit: 9).lines.map(\.state))
    }
    _ = try screen(registry, on: "2026-11-23")
    #expect(try states() == [.new])
    _ = try screen(registry, on: "2026-11-23")
    #expect(try states() == [.new])
    _ = try screen(registry, on: "2026-11-24")
    #expect(try states() == [.unchanged])
  }

  @Test func `a day before the judged day is only a what-if`() throws {
    let registry = try crewed()
    _ = try screen(registry, on: "2026-11-23")
    let earlier = try screen(registry, on: "2026-11-22")
    #expect(earlier.whatIf == .beforeJudgedDay("2026-11-23"))
    #expect(earlier.judged == 2)
    #expect(try registry.judgement()?.day == "2026-11-23")
  }

  @Test func `a day that has not come is only a what-if, and judging goes on`() throws {
    let registry = try crewed()
    let screening = try Screening(of: registry, under: LawBook.builtIn())
    let ahead = try screening.run(on: "2026-11-24", today: "2026-11-23", by: sari)
    #expect(ahead.whatIf == .afterToday("2026-11-23"))
    #expect(ahead.judged == 2)
    #expect(try registry.judgement() == nil)
    let today = try screening.run(on: "2026-11-23", today: "2026-11-23", by: sari)
    #expect(today.whatIf == nil)
    #expect(try registry.judgement()?.day == "2026-11-23")
  }

  @Test func `a new fact makes its placement due again and no other`() throws {
    let registry = try crewed()
    _ = try screen(registry, on: "2026-11-23")
    let man = ["name": "Wayan Adinata", "birth_date": "1998-02-03", "nationality": "ID"]
    try registry.bring(
      .documents,
      [man + ["document_type": "passport", "document_number": "X1", "holder": "master"]])
    #expect(try screen(registry, on: "2026-11-23").judged == 1)
  }

  @Test func `findings are the same whatever the order of the files`() throws {
    let vessel = ["vessel": "Harapan Bersinar", "registration": "PB-101", "flag": "TH"]
    let man = ["name": "Wayan Adinata", "birth_date": "2011-05-01", "nationality": "ID"]
    let sheets: [(Sheet, [String: String])] = [
      (.vessels, vessel + ["length": "26", "kind": "commercial_fishing"]),
      (.placements, vessel + man + ["embarked": "2026-01-10", "role": "deckhand"]),
      (.fishers, man + ["understands": "id"]),
    ]
    var found: [[String]] = []
    for order in [[0, 1, 2], [2, 1, 0], [1, 2, 0]] {
      let registry = try Registry.inMemory()
      for place in order { try registry.bring(sheets[place].0, [sheets[place].1]) }
      _ = try screen(registry, on: "2026-11-23")
      let page = try registry.findings(limit: 100)
      found.append(page.lines.map(\.id))
    }
    #expect(!found[0].isEmpty)
    #expect(found[0] == found[1])
    #expect(found[0] == found[2])
  }
}
