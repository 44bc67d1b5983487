import Fishery
import Law
import Registry
import Screening
import Testing

@Suite struct ImpactTests {
  private let day: CivilDate = "2026-03-20"

  private func pack(age: Int) throws -> LawBook {
    try LawBook.builtIn().laying(
      LawBook.Pack(
        name: "local",
        bytes: Array(
          """
          {"pack": "local", "title": "Local", "figures": {"c188.minimum_age": {"title": "x",
          "type": "integer", "unit": "years", "values": [{"from": "2000-01-01", "value": \(age),
          "source": "x", "status": "enacted", "verified": "seen"}]}}}
          """.utf8)))
  }

  private func impact(
    of age: Int, on registry: Registry
  ) throws -> (impact: Impact, flips: [Flip]) {
    var flips: [Flip] = []
    let impact = try Screening(of: registry, under: LawBook.builtIn()).impact(
      of: try pack(age: age), on: day
    ) { flips += $0 }
    return (impact, flips)
  }

  @Test func `what a pack would turn is what a screening under it finds otherwise`() throws {
    let registry = try Fleet.registry()
    let book = try LawBook.builtIn()
    let before = try Screening(of: registry, under: book).run(on: day, by: sari)
    let digest = try registry.digest()
    let (impact, flips) = try impact(of: 40, on: registry)
    #expect(!flips.isEmpty)
    #expect(flips.allSatisfy { $0.before != $0.after })
    #expect(impact.counts.reduce(0) { $0 + $1.count } == flips.count)
    #expect(try registry.digest() == digest)

    let after = try Screening(of: registry, under: pack(age: 40)).run(on: day, by: sari)
    for rule in Catalogue.standard.rules {
      for verdict in Verdict.allCases {
        let was = before.rules.first { $0.rule == rule.id }?.verdicts[verdict] ?? 0
        let now = after.rules.first { $0.rule == rule.id }?.verdicts[verdict] ?? 0
        let mine = flips.filter { $0.rule.id == rule.id }
        let turned = mine.count { $0.after == verdict } - mine.count { $0.before == verdict }
        #expect(now - was == turned, "\(rule) \(verdict)")
      }
    }
  }

  @Test func `only rules that read what changed are asked`() throws {
    let registry = try Fleet.registry()
    let (impact, flips) = try impact(of: 17, on: registry)
    #expect(impact.rules.allSatisfy { $0.figures.contains(.minimumAge) })
    #expect(Set(flips.map(\.rule.id)).isSubset(of: Set(impact.rules.map(\.id))))
  }

  @Test func `a pack that says the same turns nothing`() throws {
    let registry = try Fleet.registry()
    let book = try LawBook.builtIn()
    let impact = try Screening(of: registry, under: book).impact(of: book, on: day) {
      #expect($0.isEmpty)
    }
    #expect(impact.rules.isEmpty)
    #expect(impact.judged == 0)
    #expect(impact.counts.isEmpty)
  }
}
