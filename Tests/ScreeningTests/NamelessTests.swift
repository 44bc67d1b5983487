import Fishery
import Law
import Registry
@testable import Screening
import Testing

/// A man whose name nobody could say, beside the crew list of his vessel.
@Suite struct NamelessTests {
  private static let ship = ["vessel": "Sinar Cakrawala", "registration": "PB-101", "flag": "TH"]
  private static let crew = [
    ["name": "Wayan Adinata", "birth_date": "1998-02-03", "nationality": "ID"],
    ["name": "Budi Santika", "birth_date": "1989-11-12", "nationality": "ID"],
  ]
  private static let nameless = ["person_source": "unnamed", "person_number": "1"]
  private static let day: CivilDate = "2026-03-20"

  /// A vessel with two on its list, of whom some answered, and with a man who gave no name.
  private static func registry(
    answered: Int, nameless result: String
  ) throws -> Registry {
    let registry = try Registry.inMemory()
    try registry.bring(
      .vessels, [ship + ["kind": "commercial_fishing", "length": "26", "decked": "yes"]])
    try registry.bring(
      .voyages, [ship + ["departed": "2026-01-01T00:00Z", "planned_hours": "9000"]])
    try registry.bring(.crew, crew.map { $0 + ship + ["list_date": "2026-01-05"] })
    try registry.bring(
      .placements,
      (crew + [nameless]).map { $0 + ship + ["embarked": "2026-01-01", "role": "deckhand"] })
    try registry.bring(
      .muster,
      crew.enumerated().map { place, man in
        man + ship + [
          "mustered_on": "2026-03-19", "result": place < answered ? "present" : "absent",
        ]
      } + [nameless + ship + ["mustered_on": "2026-03-19", "result": result]])
    try registry.bring(
      .checks,
      [ship + ["checked_on": "2026-03-19", "muster_complete": "yes", "crew_list_carried": "yes"]])
    return registry
  }

  private static func verdict(
    _ registry: Registry, on day: CivilDate = NamelessTests.day,
    of id: String = "C188-15-crewlist-match"
  ) throws -> Verdict? {
    _ = try Screening(of: registry, under: registry.lawBook()).run(on: day, by: sari)
    let rules = Catalogue.standard.rules
    let place = try #require(rules.firstIndex { $0.id == id })
    let vessel = try #require(try registry.subjects().first { $0.kind == .vessel })
    let bytes = try #require(try registry.vector(of: vessel))
    return VerdictVector(bytes: bytes, places: rules.count)?[place]
  }

  @Test(arguments: [
    ("extra", 2, Verdict.breach), ("extra", 1, .undetermined), ("extra", 0, .undetermined),
    ("present", 2, .breach), ("present", 1, .undetermined), ("present", 0, .undetermined),
  ])
  func `a man without a name is on no list only when every name has answered`(
    result: String, answered: Int, verdict: Verdict
  ) throws {
    #expect(try Self.verdict(Self.registry(answered: answered, nameless: result)) == verdict)
  }

  @Test(arguments: ["extra", "present"])
  func `once he is named he is judged by his name`(result: String) throws {
    let registry = try Self.registry(answered: 1, nameless: result)
    #expect(try Self.verdict(registry) == .undetermined)
    let named = ["name": "Candra Wijaya", "birth_date": "1991-06-07", "nationality": "ID"]
    try registry.bring(.fishers, [Self.nameless + named])
    #expect(try Self.verdict(registry) == .breach)
  }

  @Test func `he is a stranger from the day on which his name is known`() throws {
    let registry = try Self.registry(answered: 1, nameless: "extra")
    let named = ["name": "Candra Wijaya", "birth_date": "1991-06-07", "nationality": "ID"]
    try registry.bring(.fishers, [Self.nameless + named + ["effective": "\(Self.day + 3)"]])
    #expect(try Self.verdict(registry) == .undetermined)
    _ = try Screening(of: registry, under: registry.lawBook()).run(on: Self.day + 2, by: sari)
    #expect(try Self.verdict(registry, on: Self.day + 2) == .undetermined)
    #expect(try Self.verdict(registry, on: Self.day + 3) == .breach)
  }

  @Test func `he may be whom the vessel misses, so nobody can count who is unaccounted for`() throws
  {
    let registry = try Self.registry(answered: 2, nameless: "extra")
    let missed = ["name": "Eko Prasetyo", "birth_date": "1990-09-09", "nationality": "ID"]
    try registry.bring(
      .placements, [missed + Self.ship + ["embarked": "2026-01-01", "role": "deckhand"]])
    #expect(try Self.verdict(registry, of: "POL-CREW-GONE") == .undetermined)
  }
}
