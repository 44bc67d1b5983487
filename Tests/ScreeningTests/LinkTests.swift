import Fishery
import Law
import Registry
@testable import Screening
import Testing

/// What rules answer while nobody has said whether two records are one.
@Suite struct LinkTests {
  private let ship = ["vessel": "Sinar Cakrawala", "registration": "PB-101", "flag": "TH"]
  private let day: CivilDate = "2026-03-20"

  /// The verdicts of a rule, by subject.
  private func verdicts(
    _ id: String, _ registry: Registry, _ kind: Judged.Kind
  ) throws -> [Int64: Verdict] {
    _ = try Screening(of: registry, under: registry.lawBook()).run(on: day, by: sari)
    let catalogue = Catalogue.standard
    let place = try #require(catalogue.rules.firstIndex { $0.id == id })
    var found: [Int64: Verdict] = [:]
    for subject in try registry.subjects() where subject.kind == kind {
      let bytes = try #require(try registry.vector(of: subject))
      found[subject.id] = VerdictVector(bytes: bytes, places: catalogue.rules.count)?[place]
    }
    return found
  }

  private func link(
    _ registry: Registry, _ party: ProposedLink.Party,
    at location: SourceLocation = #_sourceLocation
  ) throws -> ProposedLink {
    let open = try registry.links(.open).filter { $0.party == party }
    #expect(open.count == 1, sourceLocation: location)
    return try #require(open.first, sourceLocation: location)
  }

  /// Judges before anybody said anything, after each answer and after taking each back.
  private func compare(
    _ id: String, _ registry: Registry, _ party: ProposedLink.Party,
    _ kind: Judged.Kind = .placement,
    refused: Verdict, accepted: Verdict
  ) throws {
    let link = try link(registry, party)
    func among() throws -> Set<Verdict> {
      Set(try verdicts(id, registry, kind).values).subtracting([.notApplicable])
    }
    #expect(try among() == [.undetermined])
    for (answer, verdict) in [(ProposedLink.State.refused, refused), (.accepted, accepted)] {
      try registry.decide(link, answer, by: sari)
      #expect(try among().contains(verdict), "\(answer)")
      try registry.decide(link, .open, by: sari)
      #expect(try among() == [.undetermined], "\(answer) taken back")
    }
  }

  @Test(arguments: ["present", "extra"])
  func `somebody who may stand on the crew list under another spelling is no stranger`(
    result: String
  ) throws {
    let registry = try Registry.inMemory()
    try registry.bring(
      .vessels, [ship + ["kind": "commercial_fishing", "length": "26", "decked": "yes"]])
    try registry.bring(
      .voyages, [ship + ["departed": "2026-01-01T00:00Z", "planned_hours": "9000"]])
    let listed = ["name": "Muhammad Rizki", "birth_date": "1995-02-03", "nationality": "ID"]
    let aboard = ["name": "Mohamad Riski", "birth_date": "1995-02-03", "nationality": "ID"]
    try registry.bring(.crew, [listed + ship + ["list_date": "2026-01-01"]])
    try registry.bring(
      .placements, [aboard + ship + ["embarked": "2026-01-01", "role": "deckhand"]])
    try registry.bring(.muster, [aboard + ship + ["mustered_on": "2026-03-19", "result": result]])
    try registry.bring(
      .checks, [ship + ["checked_on": "2026-03-19", "muster_complete": "yes"]])
    try compare(
      "C188-15-crewlist-match", registry, .fisher, .vessel, refused: .breach, accepted: .met)
  }

  @Test func `a stranger stays one whoever else waits to be told`() throws {
    let registry = try Registry.inMemory()
    try registry.bring(.vessels, [ship + ["kind": "commercial_fishing", "length": "26"]])
    try registry.bring(
      .voyages, [ship + ["departed": "2026-01-01T00:00Z", "planned_hours": "9000"]])
    let names = ["Muhammad Rizki", "Mohamad Riski", "Agus Perdana"]
    let crew = zip(names, ["1995-02-03", "1995-02-03", "1990-04-04"]).map {
      ["name": $0, "birth_date": $1, "nationality": "ID"] + ship
    }
    try registry.bring(.crew, [crew[0] + ["list_date": "2026-01-01"]])
    let aboard = crew[1...]
    try registry.bring(
      .placements, aboard.map { $0 + ["embarked": "2026-01-01", "role": "deckhand"] })
    try registry.bring(
      .muster, aboard.map { $0 + ["mustered_on": "2026-03-19", "result": "present"] })
    #expect(
      try Set(verdicts("C188-15-crewlist-match", registry, .vessel).values) == [.breach])
  }

  @Test func `papers of somebody who may be the same keep a rule from finding a breach`() throws {
    let registry = try Registry.inMemory()
    let passport = [
      "document_type": "passport", "document_number": "X 100", "document_issuer": "ID",
    ]
    let name = ["name": "Wayan Adinata"]
    try registry.bring(.vessels, [ship + ["kind": "commercial_fishing", "length": "26"]])
    try registry.bring(
      .voyages, [ship + ["departed": "2026-01-01T00:00Z", "planned_hours": "9000"]])
    try registry.bring(
      .placements,
      [
        passport + ship + [
          "name": "Wayan Adinata", "birth_date": "1990-01-01", "nationality": "ID",
          "embarked": "2026-01-10", "role": "deckhand",
        ]
      ])
    let person = ["name": "Wayan Adinata", "birth_date": "1990-01-01", "nationality": "ID"]
    let paper = [
      "document_type": "medical", "qualified_practitioner": "yes", "states_hearing_sight": "yes",
      "states_no_condition": "yes", "fit_for_duties": "yes",
    ]
    try registry.bring(
      .documents, [person + paper + ["issued": "2023-01-05", "expires": "2025-01-04"]])
    try registry.bring(
      .documents, [name + ship + paper + ["issued": "2025-12-05", "expires": "2027-12-04"]])
    try compare("C188-10.1-medical", registry, .fisher, refused: .breach, accepted: .met)
  }

  @Test func `a vessel that may be another with a valid document is in no breach`() throws {
    let registry = try Registry.inMemory()
    let known = ["kind": "commercial_fishing", "length": "26"]
    let other = ["vessel": "Sinar Cakrawala", "flag": "TH", "call_sign": "HSAB"]
    let paper = [
      "document_type": "living_and_working", "document_issuer": "TH", "flag_at_issue": "TH",
      "states_living_conditions": "yes",
    ]
    try registry.bring(.vessels, [ship + known, other + known])
    for vessel in [ship, other] {
      try registry.bring(
        .voyages, [vessel + ["departed": "2026-01-01T00:00Z", "planned_hours": "9000"]])
    }
    try registry.bring(
      .documents,
      [
        ship + paper + ["issued": "2019-01-01", "expires": "2023-12-31"],
        other + paper + ["issued": "2024-01-01", "expires": "2028-12-31"],
      ])
    try compare("C188-41.1-document", registry, .vessel, .vessel, refused: .breach, accepted: .met)
  }

  @Test func `an agency that may be another with a licence is in no breach`() throws {
    let registry = try Registry.inMemory()
    let man = ["name": "Kyaw Thura", "birth_date": "1990-05-30", "nationality": "MM"]
    try registry.bring(.vessels, [ship + ["kind": "commercial_fishing"]])
    try registry.bring(
      .placements,
      [
        man + ship + [
          "agency": "Ombak Jaya", "agency_country": "TH", "channel": "agency",
          "placed_on": "2025-12-20", "embarked": "2026-01-10", "role": "deckhand",
        ]
      ])
    let licence = ["agency": "Ombak Jaya", "regulation": "licence", "licence_from": "2020-01-01"]
    let open = ["suspended_from": "-", "suspended_to": "-"]
    try registry.bring(
      .agencies,
      [
        licence + open + [
          "agency_country": "TH", "licence_number": "L-1", "licence_to": "2022-01-01",
        ],
        licence + open + [
          "agency_number": "77", "licence_number": "L-2", "licence_to": "2027-01-01",
        ],
      ])
    try compare("C188-22.2-licence", registry, .agency, refused: .breach, accepted: .met)
  }

  @Test func `an agency of which no licence was supplied is not judged by its absence`() throws {
    let registry = try Registry.inMemory()
    let man = ["name": "Kyaw Thura", "birth_date": "1990-05-30", "nationality": "MM"]
    let agency = ["agency": "Ombak Jaya", "agency_country": "TH"]
    try registry.bring(.vessels, [ship + ["kind": "commercial_fishing"]])
    try registry.bring(
      .placements,
      [
        man + ship + agency + [
          "channel": "agency", "placed_on": "2025-12-20", "embarked": "2026-01-10",
          "role": "deckhand",
        ]
      ])
    try registry.bring(.agencies, [agency + ["regulation": "licence"]])
    let rule = "C188-22.2-licence"
    #expect(try Array(verdicts(rule, registry, .placement).values) == [.undetermined])
    // Somebody looked, and there is none.
    try registry.bring(.agencies, [agency + ["regulation": "licence", "licence_number": "-"]])
    #expect(try Array(verdicts(rule, registry, .placement).values) == [.breach])
  }

  @Test func `whoever comes later and may be the same makes the first due again`() throws {
    let registry = try Fleet.registry()
    let screening = try Screening(of: registry, under: registry.lawBook())
    _ = try screening.run(on: day, by: sari)
    let before = try registry.digest()
    try registry.bring(
      .charges,
      [
        ["name": "Vayan Adinatta"] + Fleet.ships[0] + [
          "charged_on": "2025-12-05", "category": "deposit", "amount": "20", "currency": "USD",
        ]
      ])
    #expect(try registry.links(.open).isEmpty)
    try registry.bring(
      .charges,
      [
        ["name": "Wayan Adinatta"] + Fleet.ships[0] + [
          "charged_on": "2025-12-05", "category": "deposit", "amount": "20", "currency": "USD",
        ]
      ])
    #expect(try registry.links(.open).count == 1)
    _ = try screening.run(on: day, by: sari)
    #expect(try registry.digest() != before)
    for record in try registry.imports() where record.id > Fleet.rows.count {
      _ = try registry.undo(record.id, by: sari)
    }
    _ = try screening.run(on: day, by: sari)
    #expect(try registry.digest() == before)
  }
}
