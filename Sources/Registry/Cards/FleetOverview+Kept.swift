internal import Fishery

extension FleetOverview {
  /// As it is kept, for `init(kept:)`.
  var kept: JSON {
    func numbers(_ numbers: [Int]) -> JSON { .array(numbers.map { .integer(Int64($0)) }) }
    func tallies<Key>(_ tallies: [Tally<Key>], _ key: (Key) -> JSON) -> JSON {
      .array(
        tallies.map { .array([key($0.key), numbers([$0.findings, $0.persons, $0.of])]) })
    }
    return [
      "whole": numbers([
        vessels, inPort, placementsAboard, fishers, agreements, agencies, goneFromList, needs, due,
      ]),
      "severities": tallies(severities) { .integer(Int64($0.level)) },
      "rules": tallies(rules) { .string($0) },
      "flags": tallies(flags) { .string($0.code) },
      "agencies": .array(
        agenciesInBreach.map {
          .array([.integer($0.agency), .string($0.name), numbers([$0.persons, $0.of])])
        }),
      "opened": numbers(openedByWeek), "settled": numbers(settledByWeek),
      "expiring": numbers(expiringByWeek),
    ]
  }

  /// Nil where it was kept by a program that counted something else.
  init?(kept: JSON) {
    func numbers(_ json: JSON?) -> [Int] {
      json?.elements?.compactMap(\.integer).map(Int.init) ?? []
    }
    func tallies<Key>(_ name: String, _ key: (JSON) -> Key?) -> [Tally<Key>] {
      (kept[name]?.elements ?? []).compactMap { tally in
        guard let parts = tally.elements, parts.count == 2, let key = key(parts[0]) else {
          return nil
        }
        let counts = numbers(parts[1])
        guard counts.count == 3 else { return nil }
        return Tally(key: key, findings: counts[0], persons: counts[1], of: counts[2])
      }
    }
    let whole = numbers(kept["whole"])
    guard whole.count == 9 else { return nil }
    (vessels, inPort, placementsAboard) = (whole[0], whole[1], whole[2])
    (fishers, agreements, agencies) = (whole[3], whole[4], whole[5])
    (goneFromList, needs, due) = (whole[6], whole[7], whole[8])
    severities = tallies("severities") { $0.integer.map { Rank(level: UInt8(clamping: $0)) } }
    rules = tallies("rules", \.text)
    flags = tallies("flags") { $0.text.flatMap { Country($0) } }
    agenciesInBreach = (kept["agencies"]?.elements ?? []).compactMap { tally in
      guard let parts = tally.elements, parts.count == 3, let agency = parts[0].integer,
        let name = parts[1].text
      else { return nil }
      let counts = numbers(parts[2])
      guard counts.count == 2 else { return nil }
      return AgencyTally(agency: agency, name: name, persons: counts[0], of: counts[1])
    }
    openedByWeek = numbers(kept["opened"])
    settledByWeek = numbers(kept["settled"])
    expiringByWeek = numbers(kept["expiring"])
  }
}

extension JSON {
  /// The number, if this is a whole one.
  fileprivate var integer: Int64? {
    guard case .integer(let number) = self else { return nil }
    return number
  }
}
