import Fishery
import Law
import Registry
@testable import Screening
import Testing

/// A registry in which people, vessels and agencies go by several names.
@Suite struct LinkPropertyTests {
  private static let otherwise = [
    "wage": "1", "paid": "9", "expires": "2030-01-01", "holder": "owner", "issued": "2026-01-01",
    "category": "recruitment_fee", "signed_by_fisher": "no", "copy_given": "no", "role": "observer",
    "kind": "recreational", "length": "9", "planned_hours": "12", "embarked": "2026-01-02",
    "period_from": "2026-01-01", "agreement_number": "B", "document_number": "E7",
  ]

  private struct Dice: RandomNumberGenerator {
    var state: UInt64

    mutating func next() -> UInt64 {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return (state >> 17) | (state << 47)
    }
  }

  /// The fleet, some rows of which name persons, vessels or agencies in a weaker or another way.
  private static func rows(_ dice: inout Dice) -> Fleet.Rows {
    Fleet.rows.map { sheet, rows in
      let renamed = rows.map { row in
        var row = row
        guard Int.random(in: 0..<3, using: &dice) == 0 else { return row }
        switch Int.random(in: 0..<4, using: &dice) {
        case 0:
          row["birth_date"] = nil
        case 1:
          row["name"] = row["name"]?.replacing("a", with: "e")
          row["nationality"] = row["nationality"].map { _ in "KH" }
        case 2:
          row["registration"] = nil
          row["imo"] = nil
        default:
          row["agency_country"] = nil
        }
        return row
      }
      // Other values under other names, so that links can contradict.
      let others = renamed.map { row in
        var row = row
        if row["name"] == nil {
          (row["registration"], row["imo"]) = (nil, nil)
        } else if Bool.random(using: &dice) {
          let born = Bool.random(using: &dice) ? "2012-01-01" : "1980-01-01"
          (row["birth_date"], row["nationality"]) = (born, nil)
        } else {
          row["birth_date"] = nil
        }
        for (key, value) in Self.otherwise
        where row[key] != nil && Bool.random(using: &dice) { row[key] = value }
        return row
      }.filter { _ in Bool.random(using: &dice) }
      return (sheet, renamed + others)
    }
  }

  /// Who is aboard what, or a vessel alone: the same under another name once a link is accepted.
  private struct Berth: Hashable {
    var fisher: Int64
    var vessel: Int64

    func under(_ link: ProposedLink) -> Berth {
      var berth = self
      if fisher == link.other { berth.fisher = link.one }
      if vessel == link.other { berth.vessel = link.one }
      return berth
    }
  }

  /// The verdicts of every berth that one subject alone has.
  private func verdicts(_ registry: Registry) throws -> [Berth: [Verdict?]] {
    _ = try Screening(of: registry, under: registry.lawBook()).run(on: Fleet.day, by: sari)
    let count = Catalogue.standard.rules.count
    var berths: [Judged: Berth] = [:]
    for line in try registry.placements(limit: 500).lines {
      berths[Judged(.placement, line.id)] = Berth(fisher: line.fisher, vessel: line.vessel)
    }
    var found: [Berth: [[Verdict?]]] = [:]
    for subject in try registry.subjects() {
      let bytes = try #require(try registry.vector(of: subject))
      let vector = try #require(VerdictVector(bytes: bytes, places: count))
      let berth = berths[subject] ?? Berth(fisher: 0, vessel: subject.id)
      found[berth, default: []].append((0..<count).map { vector[$0] })
    }
    return found.compactMapValues { $0.count == 1 ? $0[0] : nil }
  }

  @Test(arguments: 0..<8)
  func `what an open link leaves decided holds whatever is said of it`(seed: Int) throws {
    var dice = Dice(state: UInt64(seed) + 77)
    let registry = try Registry.inMemory()
    for (sheet, rows) in Self.rows(&dice) { try registry.bring(sheet, rows) }
    let open = try verdicts(registry)
    let links = try registry.links(.open)
    var decided: Set<Verdict> = []
    for link in links {
      let ends = [link.one, link.other]
      for answer in [ProposedLink.State.refused, .accepted] {
        try registry.decide(link, answer, by: sari)
        let said = try verdicts(registry)
        for (berth, before) in open where ends.contains(berth.fisher) || ends.contains(berth.vessel)
        {
          let after = said[answer == .accepted ? berth.under(link) : berth] ?? []
          for (place, (before, after)) in zip(before, after).enumerated() {
            guard let before, let after, before != .undetermined else { continue }
            decided.insert(before)
            let rule = Catalogue.standard.rules[place].id
            #expect(before == after || after == .undetermined, "\(rule) when \(answer)")
          }
        }
        try registry.decide(link, .open, by: sari)
      }
    }
    #expect(decided.count > 1)
    #expect(try verdicts(registry) == open)
  }

  @Test(arguments: 0..<8)
  func `a subject is judged the same whoever is read with it`(seed: Int) throws {
    var judged: [[Judged: [UInt8]]] = []
    for size in [1, 3, 4_096] {
      var dice = Dice(state: UInt64(seed) + 177)
      let registry = try Registry.inMemory()
      for (sheet, rows) in Self.rows(&dice) { try registry.bring(sheet, rows) }
      var screening = Screening(of: registry, under: try registry.lawBook())
      screening.blockSize = size
      _ = try screening.run(on: Fleet.day, by: sari)
      let links = try registry.links(.open)
      #expect(!links.isEmpty)
      judged.append(
        try registry.subjects().reduce(into: [:]) { $0[$1] = try registry.vector(of: $1) })
    }
    #expect(judged[0] == judged[2])
    #expect(judged[1] == judged[2])
  }
}
