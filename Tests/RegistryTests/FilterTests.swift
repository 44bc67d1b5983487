import Fishery
import Registry
import Testing

/// What lists leave out and keep when they are narrowed.
@Suite struct FilterTests {
  private static let day: CivilDate = "2026-11-23"
  private static let star = ["vessel": "INVENTED STAR", "flag": "TW", "registration": "A-1"]
  private static let moon = ["vessel": "INVENTED MOON", "flag": "ID", "registration": "B-1"]
  private static let wayan = [
    "name": "Wayan Adinata", "birth_date": "1998-02-03", "nationality": "ID",
  ]
  private static let kyaw = ["name": "Kyaw Thura", "birth_date": "1999-05-30", "nationality": "MM"]

  /// Wayan aboard the star through Zamrud by the template 2023-B, Kyaw aboard the moon through Bahari.
  private static func registry() throws -> (Registry, wayan: Subject, kyaw: Subject) {
    let registry = try Registry.inMemory()
    try registry.keep(
      .placements,
      [
        joined(wayan, star, ["agency": "Zamrud Contoh", "embarked": "2026-01-01"]),
        joined(kyaw, moon, ["agency": "Bahari Contoh", "embarked": "2026-01-01"]),
      ])
    try registry.keep(
      .agreements,
      [
        joined(wayan, star, ["agreement_number": "1", "template": "2023-B"]),
        joined(kyaw, moon, ["agreement_number": "2", "template": "OTHER"]),
      ])
    let lines = try registry.placements(by: .name, limit: 9).lines
    return (registry, Subject(.placement, lines[1].id), Subject(.placement, lines[0].id))
  }

  private static func joined(_ parts: [String: String]...) -> [String: String] {
    parts.reduce(into: [:]) { $0.merge($1) { $1 } }
  }

  private static func finding(
    _ id: String, _ rule: String = "A-RULE", isRedLine: Bool = false
  ) -> FindingRecord {
    FindingRecord(
      id: id, rule: rule, verdict: "breach", rank: Rank(level: 3), isRedLine: isRedLine, from: nil,
      to: nil, isOngoing: false, reasons: "r", stake: nil)
  }

  /// A placement with findings, and doubts about the rules at some places.
  private static func record(
    _ subject: Subject, _ findings: [FindingRecord], doubts: [Int] = []
  ) -> VerdictRecord {
    var vector = VerdictVector(places: 3)
    for place in doubts { vector[code: place] = doubt }
    return VerdictRecord(
      subject: subject, vector: vector.bytes, days: [], until: nil, worst: nil,
      breaches: findings.count, undetermined: doubts.count, needs: [], findings: findings)
  }

  private static let doubt: UInt8 = 3
  private static let reading = DoubtLine.Reading(
    code: doubt, places: ["A-RULE": 0, "B-RULE": 1, "C-RULE": 2])

  private static func filter(_ change: (inout ListFilter) -> Void) -> ListFilter {
    var filter = ListFilter()
    change(&filter)
    return filter
  }

  private static func without(_ change: (inout ListFilter) -> Void) -> ListFilter {
    filter { $0.excluded = [filter(change)] }
  }

  @Test func `what is left out is left out of what is gone too`() throws {
    let (registry, wayan, kyaw) = try Self.registry()
    let (a, b) = (Self.finding("a"), Self.finding("b", "B-RULE"))
    let c = Self.finding("c")
    try registry.keep([Self.record(wayan, [a, b]), Self.record(kyaw, [c])], on: Self.day - 1)
    try registry.keep([Self.record(wayan, []), Self.record(kyaw, [c])], on: Self.day)
    func ids(_ filter: ListFilter) throws -> [String] {
      try registry.findings(filter, by: .rule, limit: 9).lines.map(\.id).sorted()
    }
    var all = Self.filter { $0.states = FindingLine.State.allCases }
    #expect(try ids(all) == ["a", "b", "c"])
    all.excluded = [Self.filter { $0.rule = "B-RULE" }]
    #expect(try ids(all) == ["a", "c"])
    all.excluded = [Self.filter { $0.flag = Country("TW") }]
    #expect(try ids(all) == ["c"])
    all.excluded = [Self.filter { $0.words = ["adinata"] }]
    #expect(try ids(all) == ["c"])
    #expect(try ids(Self.without { $0.rule = "B-RULE" }) == ["c"], "what is gone is not shown")
    #expect(try ids(Self.without { $0.states = [.unchanged] }) == [])
  }

  @Test func `leaving out what a list knows nothing of leaves out nothing`() throws {
    let (registry, wayan, _) = try Self.registry()
    try registry.keep([Self.record(wayan, [Self.finding("a")])], on: Self.day)
    for filter in [Self.without { $0.aboardOnly = true }, Self.without { $0.goneFromList = true }] {
      #expect(try registry.findings(filter, limit: 9).lines.count == 1)
      #expect(try registry.count(of: .findings(.worst), filter) == 1)
      #expect(try registry.agreements(filter, limit: 9).lines.count == 2)
      #expect(try registry.agencies(filter, limit: 9).lines.count == 2)
    }
  }

  @Test func `a template narrows agreements and placements, however it is spelt`() throws {
    let (registry, wayan, _) = try Self.registry()
    let filter = Self.filter { $0.template = "2023-b" }
    #expect(try registry.agreements(filter, limit: 9).lines.map(\.template) == ["2023-B"])
    #expect(try registry.placements(filter, limit: 9).lines.map(\.id) == [wayan.id])
    let others = Self.without { $0.template = "2023-B" }
    #expect(try registry.agreements(others, limit: 9).lines.map(\.template) == ["OTHER"])
    #expect(try registry.placements(others, limit: 9).lines.map(\.fisherName) == ["Kyaw Thura"])
  }

  @Test func `what is asked of findings narrows the vessels, people and agencies that have them`()
    throws
  {
    let (registry, wayan, kyaw) = try Self.registry()
    try registry.keep([Self.record(kyaw, [Self.finding("b", "B-RULE")])], on: Self.day - 40)
    try registry.keep([Self.record(wayan, [Self.finding("a", isRedLine: true)])], on: Self.day)
    try registry.conclude(Judgement(day: Self.day, law: "L"), by: tester)
    let seen = try #require(try registry.findings(["b"]).first).seen
    try registry.decide(Decision(.assign, colleague: "Budi"), on: [seen], by: tester)
    try registry.decide(
      Decision(.confirm), on: [try #require(try registry.findings(["b"]).first).seen], by: tester)
    let ofStar: [(inout ListFilter) -> Void] = [
      { $0.redLineOnly = true }, { $0.rule = "A-RULE" }, { $0.standing = .undecided },
      { $0.youngerThan = 9 },
    ]
    let ofMoon: [(inout ListFilter) -> Void] = [
      { $0.assigned = "budi" }, { $0.rule = "B-RULE" }, { $0.standing = .one(.confirmed) },
      { $0.olderThan = 9 },
    ]
    for (changes, vessel, agency) in [
      (ofStar, "INVENTED STAR", "Zamrud Contoh"), (ofMoon, "INVENTED MOON", "Bahari Contoh"),
    ] {
      for (number, change) in changes.enumerated() {
        let filter = Self.filter(change)
        #expect(try registry.vessels(filter, limit: 9).lines.map(\.name) == [vessel], "\(number)")
        #expect(try registry.placements(filter, limit: 9).lines.map(\.vesselName) == [vessel])
        #expect(try registry.agencies(filter, limit: 9).lines.map(\.name) == [agency])
        let others = Self.without(change)
        #expect(try registry.vessels(others, limit: 9).lines.map(\.name) != [vessel])
        #expect(try registry.agencies(others, limit: 9).lines.count == 1)
      }
    }
  }

  @Test func `doubts are left out by their own rule, whatever findings there are`() throws {
    let (registry, wayan, kyaw) = try Self.registry()
    try registry.keep(
      [
        Self.record(wayan, [Self.finding("a")], doubts: [1, 2]),
        Self.record(kyaw, [], doubts: [0, 1]),
      ], on: Self.day)
    func places(_ filter: ListFilter) throws -> [String] {
      let lines = try registry.doubts(Self.reading, filter, limit: 9).lines
      #expect(try registry.doubtCount(Self.reading, filter) == lines.count)
      return lines.map { "\($0.fisherName?.prefix(1) ?? "-")\($0.place)" }.sorted()
    }
    #expect(try places(ListFilter()) == ["K0", "K1", "W1", "W2"])
    #expect(try places(Self.filter { $0.rule = "B-RULE" }) == ["K1", "W1"])
    #expect(try places(Self.filter { $0.rule = "NONE" }) == [])
    #expect(try places(Self.without { $0.rule = "A-RULE" }) == ["K1", "W1", "W2"])
    #expect(try places(Self.without { $0.rule = "B-RULE" }) == ["K0", "W2"])
    // A word that names rules, and one that names a rule and a person.
    let fees = Self.filter {
      $0.words = ["fees"]
      $0.rulesByWord = ["fees": ["C-RULE", "A-RULE"]]
    }
    #expect(try places(fees) == ["K0", "W2"])
    #expect(try places(Self.filter { $0.excluded = [fees] }) == ["K1", "W1"])
    var called = Self.filter {
      $0.words = ["kyaw"]
      $0.rulesByWord = ["kyaw": ["C-RULE"]]
    }
    #expect(try places(called) == ["K0", "K1", "W2"])
    #expect(try places(Self.filter { $0.excluded = [called] }) == ["W1"])
    called.nationality = Country("MM")
    #expect(try places(called) == ["K0", "K1"])
    #expect(try places(Self.filter { $0.excluded = [called] }) == ["W1", "W2"])
    // The same words in both, and what the database alone knows.
    let both = Self.filter {
      $0.words = ["adinata"]
      $0.excluded = [Self.filter { $0.rule = "B-RULE" }, Self.filter { $0.flag = Country("ID") }]
    }
    #expect(try places(both) == ["W2"])
    #expect(try places(Self.filter { $0.template = "2023-B" }) == ["W1", "W2"])
    #expect(try places(Self.without { $0.verdict = "undetermined" }) == [])
  }

  @Test func `a list for a crisis leaves out a zone, and keeps whoever nobody knows where`() throws
  {
    let (registry, _, _) = try Self.registry()
    try registry.keep(
      .positions, [Self.joined(Self.star, ["at": "2026-11-20T06:00Z", "zone": "FAO 71"])])
    let elsewhere = Self.without { $0.zone = "71" }
    #expect(try registry.crisis(on: Self.day).count == 2)
    #expect(try registry.crisis(elsewhere, on: Self.day).map(\.name) == ["Kyaw Thura"])
  }

  @Test func `heads that nobody named are still listed when a flag is left out`() throws {
    let (registry, _, _) = try Self.registry()
    try registry.keep(
      .conditions,
      [Self.star, Self.moon].map {
        Self.joined($0, ["observed_on": "2026-11-20", "manning_aboard": "2"])
      })
    let elsewhere = Self.without { $0.flag = Country("TW") }
    let heads = try registry.crisis(elsewhere, on: Self.day).map(\.name)
    #expect(heads == ["Kyaw Thura", "unnamed 1 of 1"])
  }
}
