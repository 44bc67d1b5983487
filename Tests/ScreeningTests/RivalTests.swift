import Fishery
import Law
import Registry
import Screening
import Testing

/// What the law says while sources disagree: what it says whichever is right, and else nothing.
@Suite struct RivalTests {
  private static let day: CivilDate = "2026-11-23"
  private static let age = "C188-9.1-min-age"
  private static let vessel = [
    "vessel": "Harapan Bersinar", "registration": "PB-101", "flag": "TH",
  ]
  private static let man = [
    "name": "Wayan Adinata", "birth_date": "1998-02-03", "nationality": "ID",
  ]
  private static let passport = [
    "document_type": "passport", "document_number": "X100", "document_issuer": "ID",
    "issued": "2020-01-01", "expires": "2030-01-01", "holder": "fisher",
  ]

  /// - Parameter shown: the birth date in the passport.
  private static func registry(shown: String? = nil) throws -> Registry {
    let registry = try Registry.inMemory()
    try registry.bring(
      .vessels,
      [vessel + ["kind": "commercial_fishing", "length": "26", "effective": "2026-01-01"]])
    try registry.bring(
      .placements, [vessel + man + ["embarked": "2026-01-10", "role": "deckhand"]])
    let birth = shown.map { ["birth_date_shown": $0] } ?? [:]
    try registry.bring(.documents, [man + passport + birth])
    return registry
  }

  private static func screen(_ registry: Registry) throws -> ScreeningOutcome {
    try Screening(of: registry, under: LawBook.builtIn()).run(on: day, by: sari)
  }

  private static func verdict(
    of rule: String, _ outcome: ScreeningOutcome
  ) -> [Verdict: Int] { outcome.rules.first { $0.rule == rule }?.verdicts ?? [:] }

  private static func placement(_ registry: Registry) throws -> Judged {
    try #require(try registry.subjects().first { $0.kind == .placement })
  }

  /// Says beside what the files say that a document says otherwise of the person.
  @discardableResult
  private static func dispute(
    _ key: String, _ text: String, in registry: Registry
  ) throws -> Int {
    let card = try #require(
      try registry.placementCard(placement(registry).id, on: day))
    let fact = try #require((card.fisher + card.facts).first { $0.key == key })
    return try registry.amend(
      Amendment(
        CellPlace(row: try #require(fact.row), column: key), .otherSource(.document),
        to: .known(text), seen: fact.cell), by: sari)
  }

  @Test func `both of age: the verdict both give; one a child: nobody can tell`() throws {
    let registry = try Self.registry(shown: "1998-02-03")
    let before = try Self.screen(registry)
    #expect(Self.verdict(of: Self.age, before)[.met] == 1)
    try Self.dispute("birth_date", "1999-01-01", in: registry)
    let agreed = try Self.screen(registry)
    #expect(agreed.judged > 0)
    #expect(Self.verdict(of: Self.age, agreed) == Self.verdict(of: Self.age, before))
    let child = try Self.dispute("birth_date", "2012-01-01", in: registry)
    let torn = try Self.screen(registry)
    #expect(Self.verdict(of: Self.age, torn)[.undetermined] == 1)
    #expect(Self.verdict(of: Self.age, torn)[.breach] == nil)
    try registry.takeBack(child, by: sari)
    #expect(
      Self.verdict(of: Self.age, try Self.screen(registry)) == Self.verdict(of: Self.age, before))
  }

  @Test func `both children: a breach, of the severity that is certain`() throws {
    let registry = try Self.registry()
    let card = try #require(
      try registry.placementCard(Self.placement(registry).id, on: Self.day))
    let fact = try #require(card.fisher.first { $0.key == "birth_date" })
    try registry.amend(
      Amendment(
        CellPlace(row: try #require(fact.row), column: "birth_date"), .correction,
        to: .known("2012-06-01"), seen: fact.cell), by: sari)
    try Self.dispute("birth_date", "2013-06-01", in: registry)
    let outcome = try Self.screen(registry)
    #expect(Self.verdict(of: Self.age, outcome)[.breach] == 1)
  }

  /// Every rule, for several cells in dispute at once: the verdict is that of all settlements, or
  /// nobody can tell.
  @Test func `whatever is in dispute, the verdict is what all settlements give`() throws {
    let registry = try Self.registry()
    try Self.dispute("birth_date", "2012-01-01", in: registry)
    try Self.dispute("role", "skipper", in: registry)
    let subject = try Self.placement(registry)
    let block = try registry.block(
      of: .placement, [subject.id], asOf: Self.day, portState: nil)
    let rivals = block.rivals(at: 0)
    #expect(rivals.count == 4)
    #expect(Set(rivals.map(\.facts.fisher.born)) == [.known("1998-02-03"), .known("2012-01-01")])
    #expect(Set(rivals.map(\.facts.placement.role)) == [.known(.deckhand), .known(.skipper)])
    let book = try LawBook.builtIn()
    var sitting = Sitting(of: block.dossiers[0], orOneOf: rivals, under: book)
    for rule in Catalogue.standard.rules where rule.subject == .placement {
      let merged = rule.judgement(of: block.dossiers[0], orOneOf: rivals, under: book)
      #expect(sitting.judgement(by: rule) == merged, "\(rule)")
      let each = Set(rivals.map { rule.judgement(of: $0, under: book).verdict })
      #expect(merged.verdict == (each.count == 1 ? each.first : .undetermined), "\(rule)")
      if merged.verdict == .undetermined { #expect(!merged.needs.isEmpty, "\(rule)") }
    }
  }

  @Test func `what another book would turn is told of those in dispute too`() throws {
    let registry = try Self.registry(shown: "1998-02-03")
    try Self.dispute("birth_date", "1999-01-01", in: registry)
    #expect(Self.verdict(of: Self.age, try Self.screen(registry))[.met] == 1)
    let book = try LawBook.builtIn()
    let older = try book.laying(
      LawBook.Pack(
        name: "local",
        bytes: Array(
          """
          {"pack": "local", "title": "Local", "figures": {"c188.minimum_age": {"title": "x",
          "type": "integer", "unit": "years", "values": [{"from": "2000-01-01", "value": 40,
          "source": "x", "status": "enacted", "verified": "seen"}]}}}
          """.utf8)))
    var turned: [Verdict?] = []
    _ = try Screening(of: registry, under: book).impact(of: older, on: Self.day) { flips in
      turned += flips.filter { $0.rule.id == Self.age }.flatMap { [$0.before, $0.after] }
    }
    #expect(turned == [.met, .breach])
  }

  @Test func `a paper in dispute is looked at both ways`() throws {
    let registry = try Self.registry()
    let card = try #require(
      try registry.placementCard(Self.placement(registry).id, on: Self.day))
    let paper = try #require(card.rows.first { $0.sheet == .documents })
    try registry.amend(
      Amendment(
        CellPlace(row: RowID(paper.id), column: "holder"), .otherSource(.ownEyes),
        to: .known("master"), seen: .known("fisher")), by: sari)
    let block = try registry.block(
      of: .placement, [Self.placement(registry).id], asOf: Self.day, portState: nil)
    let holders = block.rivals(at: 0).map { $0.documents.items.first?.holder }
    #expect(Set(holders) == [.known(.fisher), .known(.master)])
  }

  @Test func `too many ways are not gone through, and nobody can tell`() throws {
    let registry = try Self.registry()
    for (key, values) in [
      ("birth_date", ["2012-01-01", "2011-01-01"]), ("role", ["skipper", "cook"]),
      ("nationality", ["VN", "PH"]), ("placed_on", ["2025-01-01", "2025-02-01"]),
      ("planned_return", ["2027-01-01", "2027-02-01"]),
      ("payment_interval", ["monthly", "weekly"]),
    ] {
      for value in values { try Self.dispute(key, value, in: registry) }
    }
    let block = try registry.block(
      of: .placement, [Self.placement(registry).id], asOf: Self.day, portState: nil)
    #expect(block.rivals(at: 0).isEmpty)
    #expect(block.dossiers[0].facts.fisher.born == .notCollected(.sourcesDisagree))
    _ = try Self.screen(registry)
  }

  @Test func `who is in no dispute is read once`() throws {
    let registry = try Self.registry()
    for subject in try registry.subjects() {
      let block = try registry.block(
        of: subject.kind, [subject.id], asOf: Self.day, portState: nil)
      #expect(block.rivals(at: 0).isEmpty)
    }
  }
}
