import Fishery
import Registry
import Testing

/// What the queue of findings is sorted and grouped by.
@Suite struct QueueTests {
  private static let day: CivilDate = "2026-11-23"

  private static func finding(
    _ id: String, _ level: UInt8, isRedLine: Bool = false, _ stake: Money? = nil
  ) -> FindingRecord {
    FindingRecord(
      id: id, rule: "A-RULE", verdict: "breach", rank: Rank(level: level), isRedLine: isRedLine,
      from: nil, to: nil, isOngoing: false, reasons: "r", stake: stake)
  }

  private static func record(_ subject: Subject, _ findings: [FindingRecord]) -> VerdictRecord {
    VerdictRecord(
      subject: subject, vector: [], days: [], until: nil, worst: nil, breaches: findings.count,
      undetermined: 0, needs: [], findings: findings)
  }

  /// Two placements through two agencies aboard vessels of two flags.
  private static func registry() throws -> (Registry, [Subject]) {
    let registry = try Registry.inMemory()
    try registry.keep(
      .placements,
      [
        [
          "name": "Wayan Adinata", "birth_date": "1998-02-03", "nationality": "ID",
          "vessel": "INVENTED STAR", "flag": "TW", "registration": "A-1", "agency": "Zamrud Contoh",
          "embarked": "2026-01-01", "role": "deckhand",
        ],
        [
          "name": "Kyaw Thura", "birth_date": "1999-05-30", "nationality": "MM",
          "vessel": "INVENTED MOON", "flag": "ID", "registration": "B-1", "agency": "Bahari Contoh",
          "embarked": "2026-01-01", "role": "deckhand",
        ],
      ])
    let lines = try registry.placements(limit: 9).lines.sorted { $0.fisherName > $1.fisherName }
    return (registry, lines.map { Subject(.placement, $0.id) })
  }

  private static func ids(_ registry: Registry, by sort: FindingLine.Sort) throws -> [String] {
    try registry.findings(by: sort, limit: 9).lines.map { String($0.id.prefix(1)) }
  }

  @Test func `money is compared across currencies, and what is not about money comes last`() throws
  {
    let (registry, subjects) = try Self.registry()
    try registry.keep(
      [
        Self.record(
          subjects[0],
          [
            Self.finding("a", 3, Money(minor: 20_000, currency: "USD")),
            Self.finding("b", 3, Money(minor: 1_000_000_00, currency: "IDR")),
          ]),
        Self.record(
          subjects[1],
          [Self.finding("c", 5), Self.finding("d", 3, Money(minor: 30_000_00, currency: "THB"))]),
      ], on: Self.day)
    #expect(try Self.ids(registry, by: .money) == ["d", "a", "b", "c"])
    let lines = try registry.findings(by: .money, limit: 9).lines
    #expect(lines[1].stake == Money(minor: 20_000, currency: "USD"))
    #expect(lines[3].stake == nil)
    // What is kept is handed back as it was given.
    let kept = try registry.records(of: .placement, subjects.map(\.id)).flatMap(\.findings)
    #expect(kept.first { $0.id == "d" }?.stake == Money(minor: 30_000_00, currency: "THB"))
  }

  @Test func `a deadline follows from severity and the first day, and ends with a decision`() throws
  {
    let (registry, subjects) = try Self.registry()
    try registry.keep(
      [Self.record(subjects[0], [Self.finding("a", 3)])], on: Self.day - 29)
    try registry.keep(
      [
        Self.record(
          subjects[1],
          [
            Self.finding("b", 4), Self.finding("c", 5), Self.finding("d", 1),
            Self.finding("e", 1, isRedLine: true),
          ])
      ], on: Self.day)
    #expect(try Self.ids(registry, by: .due) == ["a", "c", "e", "b", "d"])
    let lines = try registry.findings(by: .due, limit: 9).lines
    #expect(
      lines.map(\.due) == [
        Self.day + 1, Self.day + 1, Self.day + 1, Self.day + 7, Self.day + 90,
      ])
    // Graver than before, it is due sooner from its own first day on.
    try registry.keep(
      [Self.record(subjects[0], [Self.finding("a", 5)])], on: Self.day)
    #expect(try registry.findings(by: .due, limit: 1).lines.first?.due == Self.day - 28)
  }

  @Test func `what is gone has no deadline, and has one again when it is back`() throws {
    let (registry, subjects) = try Self.registry()
    let found = [Self.record(subjects[0], [Self.finding("a", 3)])]
    try registry.keep(found, on: Self.day - 99)
    #expect(try registry.findings(["a"]).first?.due == Self.day - 69)
    try registry.keep([Self.record(subjects[0], [])], on: Self.day)
    let gone = try #require(try registry.findings(["a"]).first)
    #expect(gone.state == .gone && gone.due == nil)
    try registry.keep(found, on: Self.day + 1)
    #expect(try registry.findings(["a"]).first?.due != nil)
  }

  @Test func `agencies and flags stand together`() throws {
    let (registry, subjects) = try Self.registry()
    try registry.keep(
      [
        Self.record(subjects[0], [Self.finding("a", 3), Self.finding("b", 3)]),
        Self.record(subjects[1], [Self.finding("c", 3), Self.finding("d", 3)]),
      ], on: Self.day)
    #expect(try Self.ids(registry, by: .agency) == ["c", "d", "a", "b"])
    #expect(try Self.ids(registry, by: .flag) == ["c", "d", "a", "b"])
    #expect(
      try registry.findings(by: .flag, limit: 9).lines.map(\.flag?.code) == [
        "ID", "ID", "TW", "TW",
      ])
  }

  @Test func `findings with one root are counted together, and so are their people`() throws {
    let (registry, subjects) = try Self.registry()
    let wayan: [String: String] = [
      "name": "Wayan Adinata", "birth_date": "1998-02-03", "nationality": "ID",
      "vessel": "INVENTED STAR", "flag": "TW", "registration": "A-1",
    ]
    try registry.keep(
      .agreements, [wayan.merging(["agreement_number": "1", "template": "2023-B"]) { $1 }])
    try registry.keep(
      [
        Self.record(subjects[0], [Self.finding("a", 3), Self.finding("b", 3)]),
        Self.record(subjects[1], [Self.finding("c", 5)]),
      ], on: Self.day)
    let other = try registry.causes(brokenInWriting: [], limit: 9)
    #expect(other.map(\.persons) == [1, 1] && other.map(\.findings) == [1, 2])
    #expect(
      other.map(\.root.name) == ["Bahari Contoh", "Zamrud Contoh"])
    let causes = try registry.causes(brokenInWriting: ["A-RULE"], limit: 9)
    #expect(causes.map(\.root.name) == ["Bahari Contoh", "2023-b"])
    #expect(try registry.causes(brokenInWriting: [], limit: 1).count == 1)
    var filter = ListFilter()
    filter.template = "2023-B"
    #expect(try registry.findings(filter, limit: 9).lines.map(\.id) == ["a", "b"])
  }
}

extension CauseTally.Root {
  fileprivate var name: String {
    switch self {
    case .template(let name), .agency(_, let name), .vessel(_, let name): name
    }
  }
}
