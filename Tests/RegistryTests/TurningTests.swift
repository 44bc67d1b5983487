import Fishery
import Registry
import Testing

/// What lists show of vessels on a day, as days go by.
@Suite struct TurningTests {
  private static let days: [CivilDate] = [
    "2026-03-01", "2026-03-09", "2026-03-10", "2026-03-11", "2026-04-01", "2027-01-01",
  ]

  private let ship = ["imo": "9074729", "vessel": "BINTANG", "flag": "ID"]

  private func judge(_ registry: Registry, on day: CivilDate) throws {
    try registry.conclude(Judgement(day: day, law: "x"), by: tester)
  }

  @Test func `a vessel sails, is checked and comes to port when its day comes`() throws {
    let registry = try Registry.inMemory()
    try registry.keep(
      .voyages,
      [
        ship.merging(
          [
            "departed": "2026-03-10T23:30-08:00", "ended": "2026-03-20T06:00Z",
            "ended_port": "IDBOA",
          ]) { $1 }
      ])
    try registry.keep(.checks, [ship.merging(["checked_on": "2026-03-15"]) { $1 }])
    func line() throws -> VesselLine? { try registry.vessels(limit: 1).lines.first }
    try judge(registry, on: "2026-03-09")
    #expect(try line()?.daysAtSea == nil)
    try judge(registry, on: "2026-03-10")
    #expect(try line()?.daysAtSea == 0)
    try judge(registry, on: "2026-03-14")
    #expect(try line()?.lastCheck == nil)
    try judge(registry, on: "2026-03-15")
    #expect(try line()?.lastCheck == "2026-03-15")
    #expect(try line()?.daysAtSea == 5)
    try judge(registry, on: "2026-03-20")
    #expect(try line()?.daysAtSea == nil)
  }

  @Test func `a crew is counted from the day it embarks to the day before it leaves`() throws {
    let registry = try Registry.inMemory()
    try registry.keep(
      .placements,
      [
        ship.merging(
          ["name": "Budi", "embarked": "2026-03-10", "disembarked": "2026-04-01"]) { $1 }
      ])
    for (day, crew) in [
      ("2026-03-09", 0), ("2026-03-10", 1), ("2026-03-31", 1), ("2026-04-01", 0),
    ] as [(CivilDate, Int)] {
      try judge(registry, on: day)
      #expect(try registry.vessels(limit: 1).lines.first?.crew == crew, "\(day)")
    }
  }

  @Test(arguments: 0..<12)
  func `days that pass one by one leave what one look at the last leaves`(seed: Int) throws {
    var dice = Dice(state: UInt64(seed) + 500)
    let files: [(Sheet, [SheetRow])] = [
      .placements, .crew, .muster, .voyages, .positions, .checks,
    ].map { sheet in (sheet, Self.rows(sheet, &dice)) }
    let one = try Registry.inMemory()
    let other = try Registry.inMemory()
    for (sheet, rows) in files { try one.keep(sheet, rows: rows) }
    for (place, day) in Self.days.enumerated() {
      // Some files come while days pass.
      try other.keep(files[place].0, rows: files[place].1)
      try judge(other, on: day)
    }
    let last = try #require(Self.days.last)
    try judge(one, on: last)
    #expect(try one.digest() == other.digest())
  }

  private static func rows(_ sheet: Sheet, _ dice: inout Dice) -> [SheetRow] {
    let keys = [
      "embarked", "disembarked", "list_date", "mustered_on", "departed", "ended", "at",
      "checked_on",
    ].filter { sheet[$0] != nil }
    return randomRows(sheet, 10, &dice).map { row in
      var cells = row.cells
      for key in keys {
        guard let place = sheet.columns.firstIndex(where: { $0.key == key }),
          let day = days.randomElement(using: &dice)
        else { continue }
        let shifted = day + Int.random(in: -2...2, using: &dice)
        cells[place] =
          sheet[key]?.kind == .instant
          ? .known("\(shifted)T12:00+07:00") : .known("\(shifted)")
      }
      return SheetRow(number: row.number, cells: cells, exact: [])
    }
  }
}
