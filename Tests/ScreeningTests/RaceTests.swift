import Fishery
@testable import Law
import Registry
@testable import Screening
import Synchronization
import Testing

/// What happens to a registry while it is being screened.
@Suite struct RaceTests {
  /// The rules of the program, the first of which does something else when it is first asked.
  private func catalogue(_ act: @escaping @Sendable () -> Void) -> Catalogue {
    let isFirst = Mutex(true)
    var rules = Catalogue.standard.rules
    let rule = rules[0]
    rules[0] = Rule(
      rule.id, title: rule.title, requirement: rule.requirement, subject: rule.subject,
      provision: rule.provision, severity: rule.severity, reach: rule.reach, facts: rule.facts,
      figures: rule.figures, profile: rule.profile, evidence: rule.evidence, anchor: rule.anchor,
      indicators: rule.indicators, remedy: rule.remedy
    ) { hearing throws(Stop) in
      let first = isFirst.withLock { isFirst in
        defer { isFirst = false }
        return isFirst
      }
      if first { act() }
      return try rule.judge(hearing)
    }
    return Catalogue(rules)
  }

  private func compare(
    _ act: @escaping @Sendable (Registry) throws -> Void,
    at location: SourceLocation = #_sourceLocation
  ) throws {
    let registry = try Fleet.registry()
    let failures = Mutex<[String]>([])
    let meddled = catalogue {
      do { try act(registry) } catch { failures.withLock { $0.append("\(error)") } }
    }
    var screening = Screening(
      of: registry, under: try registry.lawBook(), catalogue: meddled)
    screening.blockSize = 2
    _ = try screening.run(on: Fleet.day, by: sari)
    #expect(failures.withLock { $0 } == [], sourceLocation: location)
    // Whatever the first screening saw, the second finds nothing that it missed.
    _ = try Screening(of: registry, under: registry.lawBook(), catalogue: meddled).run(
      on: Fleet.day, by: sari)
    let other = try Fleet.registry()
    try act(other)
    _ = try Screening(of: other, under: other.lawBook()).run(on: Fleet.day, by: sari)
    #expect(try registry.digest() == other.digest(), sourceLocation: location)
  }

  @Test func `rows that come in while their subject is judged are judged as well`() throws {
    try compare { registry in
      try registry.bring(
        .charges,
        Fleet.people.map {
          $0 + [
            "charged_on": "2025-11-05", "category": "deposit", "amount": "20", "currency": "USD",
            "paid_by": "fisher",
          ]
        })
    }
  }

  @Test func `a law that is taken up while another one judges holds in the end`() throws {
    let bytes = Array(
      """
      {"pack": "local", "title": "Local", "figures": {"c188.minimum_age": {"title": "x",
        "type": "integer", "unit": "years", "values": [{"from": "2000-01-01", "value": 40,
        "source": "x", "status": "enacted", "verified": "seen"}]}}}
      """.utf8)
    try compare { registry in
      try registry.useLaw(LawBook.Pack(name: "local", bytes: bytes), by: sari)
      _ = try Screening(of: registry, under: registry.lawBook()).run(on: Fleet.day, by: sari)
    }
  }

  @Test func `a later day that was judged meanwhile stays the judged day`() throws {
    let registry = try Fleet.registry()
    let screening = Screening(
      of: registry, under: try registry.lawBook(),
      catalogue: catalogue {
        _ = try? Screening(of: registry, under: registry.lawBook()).run(
          on: Fleet.day + 40, by: sari)
      })
    let outcome = try screening.run(on: Fleet.day, by: sari)
    #expect(outcome.whatIf == .beforeJudgedDay(Fleet.day + 40))
    #expect(try registry.judgement()?.day == Fleet.day + 40)
    let other = try Fleet.registry()
    _ = try Screening(of: other, under: other.lawBook()).run(on: Fleet.day + 40, by: sari)
    #expect(try registry.digest() == other.digest())
  }
}
