import Fishery
import Law
import Registry
@testable import Screening
import Testing

/// What other placements say bears on a placement, and is judged again when they say something else.
@Suite struct ElsewhereTests {
  private let day: CivilDate = "2026-03-20"
  private let ship = ["vessel": "Sinar Cakrawala", "registration": "PB-101", "flag": "TH"]
  private let other = ["vessel": "Fortuna Selatan", "registration": "CT4-220", "flag": "TW"]
  private let man = ["name": "Wayan Adinata", "birth_date": "1998-02-03", "nationality": "ID"]
  private let friend = ["name": "Kyaw Thura", "birth_date": "1990-05-30", "nationality": "MM"]
  private let third = ["name": "Tran Van Hieu", "birth_date": "1991-01-15", "nationality": "VN"]

  /// Judges what is due, and answers how many were and what a rule gives each subject now.
  private func judged(
    _ id: String, _ registry: Registry
  ) throws -> (count: Int, verdicts: [Verdict]) {
    let outcome = try Screening(of: registry, under: LawBook.builtIn()).run(on: day, by: sari)
    let rules = Catalogue.standard.rules
    let place = try #require(rules.firstIndex { $0.id == id })
    let verdicts = try registry.subjects().compactMap { subject -> Verdict? in
      guard (subject.kind == .vessel) == (rules[place].subject == .vessel) else { return nil }
      let bytes = try registry.vector(of: subject)
      return bytes.flatMap { VerdictVector(bytes: $0, places: rules.count)?[place] }
    }
    return (outcome.judged, verdicts)
  }

  private func aboard(
    _ registry: Registry, _ rows: [[String: String]], from embarked: CivilDate = "2026-01-10"
  ) throws {
    try registry.bring(
      .placements, rows.map { ["embarked": "\(embarked)", "role": "deckhand"] + $0 })
  }

  @Test func `a second stay at the same time puts the fisher aboard two vessels`() throws {
    let registry = try Registry.inMemory()
    try aboard(registry, [man + ship + ["disembarked": "-"]])
    #expect(try judged("POL-TWO-VESSELS", registry).verdicts == [.met])
    try aboard(registry, [man + other + ["embarked": "2026-02-01", "disembarked": "2026-02-20"]])
    #expect(try judged("POL-TWO-VESSELS", registry).verdicts == [.breach, .breach])
    try registry.bring(
      .placements,
      [
        man + ship + [
          "embarked": "2026-01-10", "disembarked": "2026-02-01", "effective": "2026-02-01",
        ]
      ])
    #expect(try judged("POL-TWO-VESSELS", registry).verdicts == [.met, .met])
  }

  @Test func `the very same record of another fisher is judged again with both`() throws {
    let registry = try Registry.inMemory()
    try aboard(registry, [man + ship, friend + ship, third + ship])
    try registry.bring(.rest, rest(of: man))
    let before = try judged("POL-LOG-SAME", registry)
    #expect(before.verdicts.sorted { $0.code < $1.code } == [.met, .undetermined, .undetermined])
    #expect(try judged("POL-LOG-SAME", registry).count == 0)

    try registry.bring(.rest, rest(of: friend))
    let after = try judged("POL-LOG-SAME", registry)
    #expect(after.verdicts.sorted { $0.code < $1.code } == [.breach, .breach, .undetermined])

    // A minute more on one day, and neither is a copy.
    try registry.bring(
      .rest,
      [
        friend + ship + [
          "from": "2026-03-02T20:01+07:00", "to": "2026-03-03T06:00+07:00", "record": "rest",
        ]
      ])
    let told = try judged("POL-LOG-SAME", registry)
    #expect(told.verdicts.sorted { $0.code < $1.code } == [.met, .met, .undetermined])
    #expect(told.count >= 2)
  }

  private func rest(of fisher: [String: String]) -> [[String: String]] {
    (1...9).map { day in
      fisher + ship + [
        "from": "2026-03-0\(day)T20:00+07:00",
        "to": "2026-03-\(day < 9 ? "0" : "")\(day + 1)T06:00+07:00",
        "record": "rest",
      ]
    }
  }

  @Test func `what others reported about an agency bears on everybody whom it placed`() throws {
    let registry = try Registry.inMemory()
    let agency = ["agency": "PT Ombak Jaya", "agency_country": "ID"]
    try aboard(registry, [man + ship + agency, friend + ship + agency, third + other + agency])
    #expect(Set(try judged("POL-AGENCY", registry).verdicts) == [.met])
    for (place, fisher) in [man, friend].enumerated() {
      try registry.bring(
        .signs,
        [fisher + ["asked_on": "2026-02-0\(place + 1)", "sign": "violence", "observed": "yes"]])
      let verdicts = Set(try judged("POL-AGENCY", registry).verdicts)
      #expect(verdicts == [place == 0 ? .met : .breach])
    }
    // Whoever came through another agency after all counts there, and not here.
    try aboard(
      registry,
      [
        friend + ship + [
          "agency": "PT Layar Baru", "agency_country": "ID", "effective": "2026-03-01",
        ]
      ])
    #expect(Set(try judged("POL-AGENCY", registry).verdicts) == [.met])
    // What is known of a fisher of no agency changes nothing here.
    try registry.bring(
      .fishers, [["name": "Nilo Bagtas", "birth_date": "1993-07-21", "nationality": "PH"]])
    #expect(try judged("POL-AGENCY", registry).count == 0)
  }

  @Test func `a death aboard is a pattern of the vessel, and an unknown end hides none`() throws {
    let registry = try Registry.inMemory()
    try registry.bring(.vessels, [ship + ["kind": "commercial_fishing"]])
    try aboard(registry, [man + ship, friend + ship])
    #expect(try judged("POL-DEATH", registry).verdicts == [.met])
    try registry.bring(
      .placements, [man + ship + ["embarked": "2026-01-10", "disembarked": "2026-02-02"]])
    #expect(try judged("POL-DEATH", registry).verdicts == [.undetermined])
    try registry.bring(
      .placements,
      [
        man + ship + [
          "embarked": "2026-01-10", "disembarked": "2026-02-02", "end_reason": "missing",
        ]
      ])
    #expect(try judged("POL-DEATH", registry).verdicts == [.breach])
  }

  @Test func `whoever came aboard and is on the next list no more has to be accounted for`() throws
  {
    let registry = try Registry.inMemory()
    try registry.bring(.vessels, [ship + ["kind": "commercial_fishing"]])
    try aboard(registry, [man + ship, friend + ship])
    #expect(try judged("POL-CREW-GONE", registry).verdicts == [.undetermined])
    try registry.bring(
      .crew, [man, friend].map { $0 + ship + ["list_date": "2026-02-01"] })
    #expect(try judged("POL-CREW-GONE", registry).verdicts == [.met])
    try registry.bring(.crew, [friend + ship + ["list_date": "2026-03-01"]])
    #expect(try judged("POL-CREW-GONE", registry).verdicts == [.breach])
    try registry.bring(
      .placements,
      [
        man + ship + [
          "embarked": "2026-01-10", "disembarked": "2026-02-20", "end_reason": "signed_off",
        ]
      ])
    #expect(try judged("POL-CREW-GONE", registry).verdicts == [.met])
  }
}
