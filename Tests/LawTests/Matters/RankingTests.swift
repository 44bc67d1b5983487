import Fishery
import TestSupport
import Testing

@testable import Law

/// Several legal orders at once: each result stays, and the most protective one leads.
@Suite struct RankingTests {
  private static let book = Result { try LawBook.builtIn() }

  /// What all rules answer about the spotless dossier with some facts changed.
  private static func rankings(
    _ change: JSON = [:], on day: CivilDate = "2025-06-30", under own: LawBook? = nil
  ) throws -> [Matter: Ranking] {
    let book = try own ?? book.get()
    let document = (change.members ?? []).reduce(try SheetCase.spotless.get()) {
      $0.setting($1.key[...], to: $1.value)
    }
    let dossier = try DossierDocument(document, asOf: day).dossier
    let judged = Catalogue.standard.rules.map { rule in
      (rule: rule, judgement: rule.judgement(of: dossier, under: book))
    }
    return Dictionary(
      uniqueKeysWithValues: Matter.allCases.compactMap { matter in
        Ranking(matter, of: judged, under: book, on: day).map { (matter, $0) }
      })
  }

  private func rules(_ entries: [Ranking.Entry]?) -> [String] { entries?.map(\.rule.id) ?? [] }

  @Test func `an Indonesian on a vessel of Taiwan rests by the strictest week of three laws`()
    throws
  {
    let ranking = try #require(try Self.rankings()[.restInWeek])
    #expect(rules(ranking.leading) == ["ID-H-HOURS"])
    #expect(ranking.leading.first?.demand == .atLeast(96 * 60, .minutes))
    #expect(rules(ranking.entries) == ["ID-H-HOURS", "C188-14.1b-rest7d", "TW-R-05"])
  }

  @Test func `laws that ask the same lead together`() throws {
    let ranking = try #require(try Self.rankings()[.restInDay])
    #expect(rules(ranking.leading) == ["C188-14.1b-rest24", "TW-R-05", "ID-H-HOURS"])
  }

  @Test func `a law that does not reach is left out, and one of another flag comes in`() throws {
    let ranking = try #require(try Self.rankings(["vessel.flag": "TH"])[.restInDay])
    #expect(rules(ranking.entries).contains("TH-R-REST"))
    #expect(!rules(ranking.entries).contains("TW-R-05"))
  }

  @Test func `eighteen stands before the sixteen of the Convention`() throws {
    let ranking = try #require(try Self.rankings()[.age])
    #expect(rules(ranking.leading) == ["TW-A-18", "ID-AGE-18"])
    #expect(rules(ranking.entries).last == "C188-9.1-min-age")
  }

  @Test func `what only advises never leads, however much it protects`() throws {
    let ranking = try #require(try Self.rankings(["fisher.nationality": ["MM"]])[.fees])
    #expect(rules(ranking.entries).last == "ILO-FAIR-2019")
    #expect(rules(ranking.leading) == ["C188-22.3b-fees", "TW-F-03"])
    let own = try #require(try Self.rankings()[.fees])
    #expect(rules(own.leading) == ["ID-FEE-9/2020"])
  }

  @Test func `a law not yet in force asks nothing`() throws {
    let before = rules(try Self.rankings(on: "2020-07-14")[.fees]?.entries)
    #expect(!before.contains("ID-FEE-9/2020"))
  }

  @Test func `the floor of a wage is the one that the rule compared with`() throws {
    let ranking = try #require(try Self.rankings()[.wage])
    #expect(ranking.leading.map(\.demand) == [.wage(Money(minor: 55_000, currency: "USD"))])
  }

  @Test func `a local pack can put another law in front`() throws {
    let pack = """
      {"pack": "office", "title": "House", "figures": {"taiwan.rest_day": {
        "title": "Rest", "type": "integer", "unit": "minutes", "values": [{
          "from": "2017-01-20", "value": 660, "source": "A letter", "status": "enacted",
          "verified": "memory"}]}}}
      """
    let book = try Self.book.get().laying(
      LawBook.Pack(name: "office.json", bytes: Array(pack.utf8)))
    let ranking = try #require(try Self.rankings(under: book)[.restInDay])
    #expect(rules(ranking.leading) == ["TW-R-05"])
  }

  @Test func `amounts in two currencies cannot be set side by side`() {
    let (one, other) = (
      Demand.wage(Money(minor: 55_000, currency: "USD")),
      Demand.wage(Money(minor: 1_116_000, currency: "THB"))
    )
    #expect(one.protects(moreThan: other) == .unknown)
    #expect(other.protects(moreThan: one) == .unknown)
  }

  @Test func `demands that nobody can keep together are a conflict, stricter ones are none`() {
    #expect(Demand.ways([.ownAccount]).excludes(.ways([.cash, .domesticAgent])))
    #expect(!Demand.ways([.ownAccount]).excludes(.ways([.cash, .ownAccount])))
    #expect(Demand.atLeast(10, .months).excludes(.atMost(8, .months)))
    #expect(!Demand.atLeast(8, .months).excludes(.atMost(8, .months)))
    #expect(!Demand.atLeast(10, .months).excludes(.atMost(8, .minutes)))
    #expect(!Demand.atLeast(77, .minutes).excludes(.atLeast(96, .minutes)))
  }

  @Test(arguments: Matter.allCases)
  func `a matter names rules of the catalogue, each once, that read what it asks of them`(
    _ matter: Matter
  ) throws {
    #expect(Set(matter.standards.map(\.rule)).count == matter.standards.count)
    for standard in matter.standards {
      let rule = try #require(Catalogue.standard[standard.rule], "\(standard.rule)")
      #expect(Set(standard.figures).isSubset(of: rule.figures), "\(standard.rule)")
    }
  }

  @Test func `no other binding law protects more than the leading ones, in any case of the sheets`()
    throws
  {
    for (flag, nationality) in [
      ("TW", "ID"), ("TH", "MM"), ("VU", "PH"), ("KR", "VN"), ("CN", "ID"),
    ] {
      let change: JSON = [
        "vessel.flag": .string(flag), "fisher.nationality": [.string(nationality)],
      ]
      for ranking in try Self.rankings(change).values {
        for entry in ranking.entries where entry.binds {
          for leader in ranking.leading {
            #expect(entry.demand.protects(moreThan: leader.demand) != .yes)
          }
        }
        #expect(ranking.conflicts.isEmpty)
      }
    }
  }
}

extension Standard {
  /// The figures that its reading looks for.
  fileprivate var figures: [FigureName] {
    switch reading {
    case .atLeast(let names, _), .atMost(let names, _): names
    case .atLeastRest(_, let name), .cap(let name), .ways(_, let name): [name]
    case .free(_, let name): [name].compactMap(\.self)
    case .wage: []
    }
  }
}
