import Fishery
import Law
import Registry
@testable import Screening
import Testing

/// What is seen and measured aboard comes in by sheets of its own.
@Suite struct ConditionsTests {
  private let ship = ["vessel": "Sinar Cakrawala", "registration": "PB-101", "flag": "TH"]

  private func dossier(_ registry: Registry) throws -> Dossier {
    let vessel = try #require(try registry.subjects().first { $0.kind == .vessel })
    return try registry.block(of: .vessel, [vessel.id], asOf: "2026-03-20", portState: nil)
      .dossiers[0]
  }

  @Test func `every column of the sheet of conditions reaches a fact of the dossier`() throws {
    for column in Sheet.conditions.columns {
      let said = Self.facts.first { $0.place?.column == column.key }
      guard let fact = said else { continue }
      let registry = try Registry.inMemory()
      let blank = try Registry.inMemory()
      let text =
        switch column.kind {
        case .yesNo: "yes"
        case .integer: "3"
        case .languages: "id en"
        default: "2026-01-02"
        }
      try registry.bring(
        .conditions, [ship + ["observed_on": "2026-03-01", column.key: text]])
      try blank.bring(.conditions, [ship + ["observed_on": "2026-03-01"]])
      #expect(try dossier(registry).vessel != dossier(blank).vessel, "\(fact.path)")
    }
    #expect(Self.facts.count > 70)
  }

  private static let facts = Fact.allCases.filter { $0.place?.sheet == Sheet.conditions }

  @Test func `the newest look holds column by column, and an empty cell takes nothing back`() throws
  {
    let registry = try Registry.inMemory()
    try registry.bring(
      .conditions,
      [
        ship + [
          "observed_on": "2026-03-01", "water_potable": "no", "food_days": "40", "radio": "yes",
        ],
        ship + ["observed_on": "2026-03-10", "water_potable": "yes", "food_days": "-"],
        ship + ["observed_on": "2026-04-01", "water_potable": "no"],
      ])
    let vessel = try dossier(registry).vessel
    #expect(vessel.provisions.waterPotable == .known(true))
    #expect(vessel.provisions.foodDays == .confirmedAbsent)
    #expect(vessel.medicalCare.radio == .known(true))
    #expect(vessel.accommodation.clean == .notSupplied)
  }

  @Test func `rooms are measured one by one, and measured again`() throws {
    let registry = try Registry.inMemory()
    let cabin = ["room": "cabin 1", "room_kind": "sleeping", "persons": "4", "headroom_cm": "190"]
    try registry.bring(
      .rooms,
      [
        ship + cabin + ["measured_on": "2026-02-01", "floor_m2_gross": "9.25"],
        ship + ["room": "mess", "room_kind": "mess", "measured_on": "2026-02-01"],
        ship + ["room": "cabin 1", "headroom_cm": "200", "measured_on": "2026-03-01"],
      ])
    let rooms = try dossier(registry).rooms.items.sorted {
      ($0.persons.value ?? 0) > ($1.persons.value ?? 0)
    }
    #expect(rooms.map(\.kind) == [.known(.sleeping), .known(.mess)])
    #expect(rooms.first?.headroom == .known(200))
    #expect(rooms.first?.floor == .known(Quantity(thousandths: 9_250)))
    #expect(rooms.last?.persons == .notSupplied)
  }
}
