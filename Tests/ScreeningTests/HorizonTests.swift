import Fishery
import Law
import Registry
import Screening
import Testing

/// Rows that are dated after the judged day.
@Suite struct HorizonTests {
  private func screen(_ registry: Registry, on day: CivilDate) throws -> ScreeningOutcome {
    try Screening(of: registry, under: registry.lawBook()).run(on: day, by: sari)
  }

  private static let next: CivilDate = "2026-03-27"

  /// Something that is said for next week, of each kind of sheet.
  static let later: Fleet.Rows = {
    let (ship, man) = (Fleet.ships[2], Fleet.people[4])
    let day = ["effective": "\(next)"]
    return [
      (.vessels, [ship + ["kind": "recreational", "length": "9"] + day]),
      (
        .agencies,
        [
          [
            "agency": "PT Ombak Jaya", "agency_country": "ID", "licence_number": "L-2",
            "licence_from": "2025-01-01", "licence_to": "2027-01-31",
          ] + day
        ]
      ),
      (.fishers, [man + ["understands": "id", "literate": "no"] + day]),
      (
        .placements,
        [
          man + ship + day
            + ["embarked": "2026-01-14", "role": "observer", "disembarked": "2026-03-26"]
        ]
      ),
      (
        .agreements,
        [
          man + ship
            + [
              "agreement_number": "A-4", "version": "2", "signed": "\(next)",
              "signed_by_fisher": "no",
            ]
        ]
      ),
      (
        .documents,
        [
          man + [
            "document_type": "passport", "document_number": "Z9", "issued": "\(next)",
            "holder": "master",
          ]
        ]
      ),
      (
        .charges,
        [
          man + ship + [
            "charged_on": "\(next)", "category": "deposit", "amount": "90", "currency": "USD",
            "paid_by": "fisher",
          ]
        ]
      ),
      (
        .pay,
        [
          man + ship + [
            "period_from": "2026-03-01", "period_to": "\(next)", "gross": "300", "paid": "0",
            "currency": "USD", "paid_on": "\(next)",
          ]
        ]
      ),
      (
        .voyages,
        [ship + ["departed": "2026-03-27T01:00+07:00", "planned_hours": "20"]]
      ),
      (.crew, [Fleet.people[0] + ship + ["list_date": "\(next)"]]),
      (.muster, [Fleet.people[1] + ship + ["mustered_on": "\(next)", "result": "extra"]]),
      (.checks, [ship + ["checked_on": "\(next)", "crew_list_carried": "no"]]),
    ]
  }()

  @Test(arguments: later.indices)
  func `what is dated next week is judged when next week comes`(place: Int) throws {
    let rows = Self.later[place]
    let registry = try Fleet.registry(and: [rows])
    _ = try screen(registry, on: Fleet.day)
    // Until then nothing of it shows, but for who is who and who is placed where.
    let without = try Fleet.registry()
    _ = try screen(without, on: Fleet.day)
    if ![.crew, .placements, .documents].contains(rows.sheet) {
      #expect(
        try registry.findings(limit: 500).lines.map(\.id)
          == without.findings(limit: 500).lines.map(\.id))
    }
    #expect(try screen(registry, on: Self.next).judged > 0)
    let fresh = try Fleet.registry(and: [rows])
    _ = try screen(fresh, on: Self.next)
    #expect(try registry.digest() == fresh.digest())
    let before = try Fleet.registry()
    _ = try screen(before, on: Self.next)
    #expect(try registry.digest() != before.digest())
  }

  @Test func `days that pass one by one find what one look at the last finds`() throws {
    let registry = try Fleet.registry(and: Self.later)
    for day in [0, 1, 6, 7, 8, 30, 31, 100, 400].map({ Fleet.day + $0 }) {
      _ = try screen(registry, on: day)
      let fresh = try Fleet.registry(and: Self.later)
      _ = try screen(fresh, on: day)
      #expect(try registry.digest() == fresh.digest(), "\(day)")
    }
  }

  @Test func `who is only spoken of for next week is due once, and then again next week`() throws {
    let registry = try Fleet.registry(and: [
      (
        .agreements,
        [
          ["name": "Agus Perdana", "birth_date": "2012-04-01", "nationality": "ID"]
            + Fleet.ships[0]
            + ["signed": "2026-03-27", "signed_by_fisher": "yes"]
        ]
      )
    ])
    #expect(try screen(registry, on: Fleet.day).judged == 10)
    #expect(try screen(registry, on: Fleet.day).judged == 0)
    #expect(try screen(registry, on: Self.next).judged > 0)
    #expect(try screen(registry, on: Self.next).judged == 0)
  }

  @Test func `a stay of which later rows tell another beginning is judged until then too`() throws {
    let man = ["name": "Agus Perdana", "birth_date": "2012-04-01", "nationality": "ID"]
    let signed = man + Fleet.ships[0] + ["signed_on": "2026-03-01", "role": "deckhand"]
    let rows: Fleet.Rows = [
      (.placements, [signed, signed + ["embarked": "2026-03-25", "effective": "2026-03-25"]])
    ]
    let registry = try Fleet.registry(and: rows)
    _ = try screen(registry, on: Fleet.day)
    var mine = ListFilter()
    mine.words = ["agus"]
    #expect(try registry.placements(mine, limit: 10).lines.first?.undetermined ?? 0 > 0)
    _ = try screen(registry, on: Self.next)
    let fresh = try Fleet.registry(and: rows)
    _ = try screen(fresh, on: Self.next)
    #expect(try registry.digest() == fresh.digest())
  }
}
