import Fishery
@testable import Law
import Registry
@testable import Screening
import Synchronization
import Testing

/// What a registry does when its law changes.
@Suite struct LawChangeTests {
  /// Counts how often each rule was asked.
  private final class Asked: Sendable {
    private let counts = Mutex<[String: Int]>([:])

    func note(_ id: String) { counts.withLock { $0[id, default: 0] += 1 } }

    /// The rules asked since the last time.
    func take() -> Set<String> {
      counts.withLock { counts in
        defer { counts = [:] }
        return Set(counts.keys)
      }
    }

    /// The rules that travel with the program, each counting.
    var catalogue: Catalogue { Catalogue(Catalogue.standard.rules.map { counting($0) }) }

    private func counting(_ rule: Rule) -> Rule {
      Rule(
        rule.id, title: rule.title, requirement: rule.requirement, subject: rule.subject,
        provision: rule.provision, severity: rule.severity, reach: rule.reach, facts: rule.facts,
        figures: rule.figures, profile: rule.profile, evidence: rule.evidence,
        anchor: rule.anchor, indicators: rule.indicators, remedy: rule.remedy
      ) { hearing throws(Stop) in
        self.note(rule.id)
        return try rule.judge(hearing)
      }
    }
  }

  /// A pack in which one figure has another value since ever.
  private static func pack(_ name: FigureName) -> LawBook.Pack {
    let value =
      switch name.kind {
      case .date: #""2020-01-01""#
      case .money: #"{"minor": 123400, "currency": "USD"}"#
      case .bool: "true"
      case .text: #""x""#
      case .list: #"["x"]"#
      case .integer: "3"
      }
    let unit = name.unit.map { #""unit": "\#($0.rawValue)", "# } ?? ""
    return LawBook.Pack(
      name: "local.json",
      bytes: Array(
        """
        {"pack": "local", "title": "Local", "figures": {"\(name.id)": {"title": "x",
          "type": "\(name.kind.rawValue)", \(unit)"values": [{"from": "2000-01-01",
          "value": \(value), "source": "x", "status": "enacted", "verified": "seen"}]}}}
        """.utf8))
  }

  private func screen(
    _ registry: Registry, on day: CivilDate = Fleet.day, _ asked: Asked, port: Country? = nil,
    cancellation: Cancellation? = nil
  ) throws -> ScreeningOutcome {
    try Screening(of: registry, under: registry.lawBook(), catalogue: asked.catalogue).run(
      on: day, portState: port, by: sari, cancellation: cancellation)
  }

  /// The digest of the fleet's registry judged once, under a law of its own.
  private func fresh(
    _ pack: LawBook.Pack?, on day: CivilDate = Fleet.day, port: Country? = nil
  ) throws -> String {
    let registry = try Fleet.registry()
    if let pack { try registry.useLaw(pack, by: sari) }
    _ = try screen(registry, on: day, Asked(), port: port)
    return try registry.digest()
  }

  @Test func `the fleet is judged by nearly every rule, and in every way`() throws {
    let registry = try Fleet.registry()
    let asked = Asked()
    let outcome = try screen(registry, asked)
    #expect(asked.take() == Set(Catalogue.standard.rules.map(\.id)))
    for verdict in Verdict.allCases { #expect(outcome.count(of: verdict) > 3, "\(verdict)") }
  }

  /// One figure of every set of rules that read it; of those that a single rule reads, one for each
  /// kind of subject and of value.
  private static let figures: [FigureName] = {
    var sets: Set<[String]> = []
    return FigureName.allCases.filter { name in
      let readers = Catalogue.standard.rules.filter { $0.figures.contains(name) }
      let alone =
        readers.count == 1 ? readers.first.map { ["\($0.subject)", "\(name.kind)"] } : nil
      return sets.insert(alone ?? readers.map(\.id)).inserted
    }
  }()

  @Test(arguments: figures)
  func `another figure asks the rules that read it, and no others`(name: FigureName) throws {
    let registry = try Fleet.registry()
    let asked = Asked()
    _ = try screen(registry, asked)
    _ = asked.take()
    let pack = Self.pack(name)
    try registry.useLaw(pack, by: sari)
    let outcome = try screen(registry, asked)
    let readers = Catalogue.standard.rules.filter { $0.figures.contains(name) }
    #expect(asked.take() == Set(readers.map(\.id)))
    #expect(outcome.whatIf == nil)
    #expect(try registry.digest() == fresh(pack))
    #expect(try screen(registry, asked).judged == 0)
    #expect(asked.take().isEmpty)
  }

  @Test func `what another State declared asks the rules that read such declarations`() throws {
    let registry = try Fleet.registry()
    let asked = Asked()
    _ = try screen(registry, asked)
    _ = asked.take()
    let pack = LawBook.Pack(
      name: "local.json",
      bytes: Array(
        """
        {"pack": "local", "title": "Local", "profiles": {"TH": {"excluded_categories": [
          {"from": "2019-01-01", "value": ["x"], "source": "x", "status": "enacted",
           "verified": "seen"}]}}}
        """.utf8))
    try registry.useLaw(pack, by: sari)
    _ = try screen(registry, asked)
    let readers = Catalogue.standard.rules.filter { $0.profile.contains(.excludedCategories) }
    #expect(asked.take() == Set(readers.map(\.id)))
    #expect(readers.count < Catalogue.standard.rules.count)
    #expect(try registry.digest() == fresh(pack))
  }

  @Test func `findings of rules that were not asked keep their state`() throws {
    let registry = try Fleet.registry()
    let asked = Asked()
    _ = try screen(registry, asked)
    try registry.useLaw(Self.pack(.taiwanWageFloor), by: sari)
    _ = try screen(registry, asked)
    let findings = try registry.findings(limit: 500).lines
    let reading = Set(
      Catalogue.standard.rules(reading: [FigureName.taiwanWageFloor.id]).map(\.id))
    #expect(findings.contains { !reading.contains($0.rule) })
    for line in findings where !reading.contains(line.rule) { #expect(line.state == .new) }
  }

  @Test func `who is due on another day as well is asked by every rule`() throws {
    let registry = try Fleet.registry()
    let asked = Asked()
    _ = try screen(registry, asked)
    let pack = Self.pack(.minimumAge)
    try registry.useLaw(pack, by: sari)
    try registry.bring(.fishers, [Fleet.people[0] + ["understands": "id"]])
    _ = try screen(registry, on: "2026-05-02", asked)
    let other = try Fleet.registry(and: [
      (.fishers, [Fleet.people[0] + ["understands": "id"]])
    ])
    try other.useLaw(pack, by: sari)
    _ = try screen(other, on: "2026-05-02", Asked())
    #expect(try registry.digest() == other.digest())
  }

  @Test func `going back to the built-in law gives what it gave before`() throws {
    let registry = try Fleet.registry()
    let asked = Asked()
    _ = try screen(registry, asked)
    let before = try registry.digest()
    try registry.useLaw(Self.pack(.restDay), by: sari)
    _ = try screen(registry, asked)
    #expect(try registry.digest() != before)
    try registry.useLaw(nil, by: sari)
    _ = try screen(registry, asked)
    #expect(try registry.digest() == before)
  }

  @Test func `a change that was cut off is made good, also under a third law`() throws {
    for next in [Self.pack(.restDay), Self.pack(.payTolerance), nil] {
      let registry = try Fleet.registry()
      let asked = Asked()
      _ = try screen(registry, asked)
      try registry.useLaw(Self.pack(.restDay), by: sari)
      let cancellation = Cancellation()
      #expect(throws: RegistryError.cancelled) {
        var screening = try Screening(
          of: registry, under: registry.lawBook(), catalogue: asked.catalogue)
        screening.blockSize = 2
        _ = try screening.run(on: Fleet.day, by: sari, cancellation: cancellation) { _, _ in
          cancellation.request()
        }
      }
      try registry.useLaw(next, by: sari)
      _ = try screen(registry, asked)
      #expect(try registry.digest() == fresh(next))
    }
  }

  @Test func `another list of rules asks every rule of everybody`() throws {
    let registry = try Fleet.registry()
    let asked = Asked()
    let fewer = Catalogue(Array(Catalogue.standard.rules.dropFirst(2)))
    _ = try Screening(of: registry, under: registry.lawBook(), catalogue: fewer).run(
      on: Fleet.day, by: sari)
    let outcome = try screen(registry, asked)
    #expect(outcome.judged == 9)
    #expect(asked.take() == Set(Catalogue.standard.rules.map(\.id)))
    #expect(try registry.digest() == fresh(nil))
  }

  @Test func `another port asks the rules for which the port matters`() throws {
    let registry = try Fleet.registry()
    let asked = Asked()
    _ = try screen(registry, asked)
    _ = asked.take()
    _ = try screen(registry, asked, port: "TH")
    let readers = Catalogue.standard.rules.filter { $0.facts.contains(.portState) }
    #expect(asked.take() == Set(readers.map(\.id)))
    #expect(readers.count < Catalogue.standard.rules.count)
    #expect(try registry.digest() == fresh(nil, port: "TH"))
  }

  @Test func `a book that is not the registry's own is only a what-if`() throws {
    let registry = try Fleet.registry()
    _ = try screen(registry, Asked())
    let before = try registry.digest()
    let local = Self.pack(.minimumAge)
    let book = try LawBook.builtIn().laying(local)
    let outcome = try Screening(of: registry, under: book).run(on: Fleet.day, by: sari)
    #expect(outcome.whatIf == .otherBook(["local.json"]))
    #expect(try registry.digest() == before)
    try registry.useLaw(local, by: sari)
    let builtIn = try Screening(of: registry, under: .builtIn()).run(on: Fleet.day, by: sari)
    #expect(builtIn.whatIf == .otherBook([]))
    #expect(try registry.digest() == before)
  }
}
