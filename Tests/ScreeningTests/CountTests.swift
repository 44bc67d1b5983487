import Fishery
import Law
import Registry
@testable import Screening
import Testing

/// Counts of verdicts and breaches are kept as they change; here they are counted anew.
@Suite struct CountTests {
  /// The verdicts of every subject, counted one by one.
  private func counted(_ registry: Registry, _ catalogue: Catalogue) throws -> [String: Int] {
    var counts: [String: Int] = [:]
    for subject in try registry.subjects() {
      guard let bytes = try registry.vector(of: subject), !bytes.isEmpty else { continue }
      let vector = try #require(VerdictVector(bytes: bytes, places: catalogue.rules.count))
      for (place, rule) in catalogue.rules.enumerated() {
        if let verdict = vector[place] { counts["\(rule.id) \(verdict)", default: 0] += 1 }
      }
    }
    return counts
  }

  /// The breaches that stand, counted one by one.
  private func breaches(_ registry: Registry) throws -> [Rank: Int] {
    let lines = try registry.findings(limit: 1_000).lines
    return lines.filter { $0.verdict == "breach" && $0.state != .gone }
      .reduce(into: [:]) { $0[$1.rank, default: 0] += 1 }
  }

  private func compare(
    _ registry: Registry, _ catalogue: Catalogue = .standard,
    at location: SourceLocation = #_sourceLocation
  ) throws {
    let tally = VerdictTally(try registry.verdictCounts(), rules: catalogue.rules.count)
    var kept: [String: Int] = [:]
    for (place, rule) in catalogue.rules.enumerated() {
      for (verdict, count) in tally.verdicts(at: place) { kept["\(rule.id) \(verdict)"] = count }
    }
    #expect(try kept == counted(registry, catalogue), sourceLocation: location)
    #expect(try registry.breachesByRank() == breaches(registry), sourceLocation: location)
  }

  private func screen(
    _ registry: Registry, on day: CivilDate = Fleet.day, _ catalogue: Catalogue = .standard
  ) throws {
    _ = try Screening(of: registry, under: registry.lawBook(), catalogue: catalogue).run(
      on: day, by: sari)
  }

  @Test func `persons are in breach by what binds, never by advice not taken`() throws {
    let registry = try Fleet.registry()
    try screen(registry)
    var advice = 0
    for line in try registry.placements(limit: 1_000).lines {
      var filter = ListFilter()
      filter.placement = line.id
      filter.verdict = "breach"
      let breaches = try registry.findings(filter, limit: 1_000).lines
      #expect(line.breaches == breaches.count { $0.rank > .advisory })
      advice += breaches.count { $0.rank == .advisory }
    }
    #expect(advice > 0)
  }

  @Test func `kept counts equal a count of everybody, whatever happens`() throws {
    let registry = try Fleet.registry()
    try compare(registry)
    try screen(registry)
    try compare(registry)
    #expect(try !registry.breachesByRank().isEmpty)
    // Another vessel and a corrected person.
    try registry.bring(
      .placements, [Fleet.people[0] + ["vessel": "Laut Biru", "embarked": "2026-03-01"]])
    try registry.bring(.fishers, [Fleet.people[1] + ["birth_date": "1999-01-01"]])
    try compare(registry)
    try screen(registry)
    try compare(registry)
    // Days later.
    try screen(registry, on: "2026-07-01")
    try compare(registry)
    // A file taken back, and with it people and vessels.
    for record in try registry.imports() where ["placements", "crew"].contains(record.sheet) {
      _ = try registry.undo(record.id, by: sari)
      try compare(registry)
    }
    try screen(registry, on: "2026-07-02")
    try compare(registry)
  }

  @Test func `another list of rules begins the counts anew`() throws {
    let registry = try Fleet.registry()
    try screen(registry)
    let fewer = Catalogue(Array(Catalogue.standard.rules.dropFirst(2)))
    let cancellation = Cancellation()
    #expect(throws: RegistryError.cancelled) {
      var screening = try Screening(
        of: registry, under: registry.lawBook(), catalogue: fewer)
      screening.blockSize = 2
      _ = try screening.run(on: Fleet.day, by: sari, cancellation: cancellation) { _, _ in
        cancellation.request()
      }
    }
    try compare(registry, fewer)
    try screen(registry, fewer)
    try compare(registry, fewer)
    try screen(registry)
    try compare(registry)
  }

  @Test func `a screening says the same counts whether it judged or not`() throws {
    let registry = try Fleet.registry()
    let screening = try Screening(of: registry, under: registry.lawBook())
    let first = try screening.run(on: Fleet.day, by: sari)
    let second = try screening.run(on: Fleet.day, by: sari)
    #expect(first.judged == 9)
    #expect(second.judged == 0)
    #expect(first.rules == second.rules)
    #expect(first.severities == second.severities)
    let whatIf = try screening.run(on: Fleet.day - 1, by: sari)
    #expect(whatIf.whatIf != nil)
    #expect(whatIf.rules.map(\.rule) == first.rules.map(\.rule))
  }
}
