import Fishery
import Registry
import SQLite
import Testing

/// What is wanted of many alike is kept once, for as long as it is wanted of anybody.
@Suite struct NeedSetTests {
  private static let pay = NeedRecord(fact: "pay[].paid_on", rules: [0b11])
  private static let flag = NeedRecord(fact: "vessel.flag", rules: [0b1])

  private static func record(_ subject: Subject, _ needs: [NeedRecord]) -> VerdictRecord {
    VerdictRecord(
      subject: subject, vector: [], days: [], until: nil, worst: nil, breaches: 0,
      undetermined: needs.count, needs: needs, findings: [])
  }

  private static func crewed(_ path: String) throws -> Registry {
    let registry = try Registry.open(path)
    try registry.keep(
      .placements,
      (1...3).map { number in
        [
          "register": "R", "source_number": "1", "person_source": "S",
          "person_number": "\(number)", "name": "Ana", "embarked": "2026-03-10",
        ]
      })
    return registry
  }

  private static func sets(_ path: String) throws -> [Int64] {
    let base = try Connection(path, .read)
    #expect(try base.all("PRAGMA foreign_key_check") { $0.text(0) }.isEmpty)
    return try base.all("SELECT subjects FROM need_set ORDER BY subjects") { $0.integer(0) }
  }

  @Test func `two of whom the same is wanted share a set, and a set of nobody is gone`() throws {
    let folder = try Folder()
    let path = folder["r.db"]
    let registry = try Self.crewed(path)
    let subjects = try registry.subjects().filter { $0.kind == .placement }
    try #require(subjects.count == 3)
    let needs = [[Self.pay, Self.flag], [Self.pay, Self.flag], [Self.flag]]
    try registry.keep(zip(subjects, needs).map { Self.record($0, $1) }, on: "2026-11-23")
    #expect(try Self.sets(path) == [1, 2])
    #expect(
      Set(try registry.neededTogether()) == [
        NeededTogether(facts: [Self.pay.fact, Self.flag.fact], verdicts: 2),
        NeededTogether(facts: [Self.pay.fact], verdicts: 2),
        NeededTogether(facts: [Self.flag.fact], verdicts: 1),
      ])
    try registry.keep([Self.record(subjects[2], [])], on: "2026-11-23")
    #expect(try Self.sets(path) == [2])
    for (subject, wanted) in zip(subjects, [needs[0], needs[1], []]) {
      let kept = try registry.records(of: .placement, [subject.id])
      #expect(kept.map(\.needs) == [wanted])
    }
  }

  @Test(arguments: [1, 7, 23]) func `each fact counts everybody once, however many stays want it`(
    seed: Int
  ) throws {
    let folder = try Folder()
    let path = folder["r.db"]
    let registry = try Registry.open(path)
    try registry.keep(
      .placements,
      (0..<40).map { number in
        [
          "register": "R", "source_number": "\(number % 7)", "person_source": "S",
          "person_number": "\(number % 11)", "name": "Ana",
          "embarked": "20\(10 + number % 16)-03-10",
        ]
      })
    let facts = ["agreements", "pay[].paid_on", "vessel.flag"]
    let records = try registry.subjects().enumerated().map { place, subject in
      let wanted = facts.indices.filter { (place * seed + $0) % 3 != 0 }
      return Self.record(
        subject, wanted.map { NeedRecord(fact: facts[$0], rules: [UInt8(place % 3 + 1)]) })
    }
    try registry.keep(records, on: "2026-11-23")
    let base = try Connection(path, .read)
    let oracle = try base.all(
      """
      SELECT n.fact, count(DISTINCT p.fisher),
        count(DISTINCT iif(n.kind = 2, n.subject, p.vessel)), sum(n.verdicts)
      FROM need n LEFT JOIN placement p ON n.kind = 1 AND p.placement = n.subject
      GROUP BY n.fact ORDER BY n.fact
      """
    ) {
      NeedLine(fact: $0.text(0), persons: $0.int(1), vessels: $0.int(2), verdicts: $0.int(3))
    }
    #expect(try registry.needs().sorted { $0.fact < $1.fact } == oracle)
    let persons = try registry.persons(needing: facts.map { [$0] } + [facts])
    #expect(persons.prefix(3) == oracle.map(\.persons)[...])
    #expect(persons.last == 11)
    var filter = ListFilter()
    for vessel in try registry.vessels(limit: 9).lines {
      filter.vessel = vessel.id
      let wanted = try base.all(
        """
        SELECT n.fact FROM need n LEFT JOIN placement p ON n.kind = 1 AND p.placement = n.subject
        WHERE iif(n.kind = 2, n.subject, p.vessel) = \(vessel.id) GROUP BY n.fact ORDER BY n.fact
        """
      ) { $0.text(0) }
      #expect(try registry.needs(filter).map(\.fact).sorted() == wanted)
    }
  }

  @Test func `the same wanted by other rules is another set`() throws {
    let folder = try Folder()
    let path = folder["r.db"]
    let registry = try Self.crewed(path)
    let subjects = try registry.subjects().filter { $0.kind == .placement }
    let byOther = NeedRecord(fact: Self.flag.fact, rules: [0b10])
    try registry.keep(
      [Self.record(subjects[0], [Self.flag]), Self.record(subjects[1], [byOther])],
      on: "2026-11-23")
    #expect(try Self.sets(path) == [1, 1])
    #expect(
      try registry.neededTogether() == [NeededTogether(facts: [Self.flag.fact], verdicts: 2)])
    var filter = ListFilter()
    filter.need = Self.flag.fact
    #expect(try registry.placements(filter, limit: 9).lines.count == 2)
  }

  @Test func `more facts than letters of two bytes are told apart, and each finds its own`() throws
  {
    let folder = try Folder()
    let registry = try Self.crewed(folder["r.db"])
    let subjects = try registry.subjects().filter { $0.kind == .placement }
    let needs = (10_000..<12_500).map { NeedRecord(fact: "fact.\($0)", rules: [0b1]) }
    let halves = [Array(needs[..<2_000]), Array(needs[1_999...])]
    try registry.keep(zip(subjects, halves).map { Self.record($0, $1) }, on: "2026-11-23")
    for (subject, wanted) in zip(subjects, halves) {
      #expect(try registry.records(of: .placement, [subject.id]).map(\.needs) == [wanted])
    }
    for (fact, wanting) in [("fact.10000", [0]), ("fact.11999", [0, 1]), ("fact.12499", [1])] {
      var filter = ListFilter()
      filter.need = fact
      let found = try registry.placements(filter, limit: 9).lines.map(\.id)
      #expect(found.sorted() == wanting.map { subjects[$0].id }.sorted())
    }
    #expect(try registry.needs().count == 2_500)
    #expect(try registry.overview(on: "2026-11-23").needs == 2_500)
  }

  @Test func `agencies are counted when a screening concludes, also one after it was stopped`()
    throws
  {
    let registry = try Registry.inMemory()
    try registry.keep(
      .placements,
      [
        [
          "vessel": "INVENTED STAR", "flag": "TW", "registration": "A-1", "name": "Ana",
          "agency": "Invented Crewing", "agency_country": "ID", "embarked": "2026-03-10",
        ]
      ])
    let subject = try #require(try registry.subjects().first { $0.kind == .placement })
    let breach = FindingRecord(
      id: "abcdef0000000001", rule: "A-RULE", verdict: "breach", rank: Rank(level: 4),
      isRedLine: false, from: nil, to: nil, isOngoing: false, reasons: "")
    let record = VerdictRecord(
      subject: subject, vector: [], days: [], until: nil, worst: breach.rank, breaches: 1,
      undetermined: 0, needs: [], findings: [breach])
    try registry.keep([record], on: "2026-11-23")
    #expect(try registry.due(on: "2026-11-23").isUnfinished)
    try registry.conclude(Judgement(day: "2026-11-23", law: "x"), by: tester)
    #expect(try !registry.due(on: "2026-11-23").isUnfinished)
    #expect(try registry.agencies(limit: 9).lines.map(\.personsInBreach) == [1])
  }
}
