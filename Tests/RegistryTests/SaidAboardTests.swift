import Fishery
import Registry
import Testing

/// What was told by a fisher names nobody, and in a small crew not even that it was told.
@Suite struct SaidAboardTests {
  private static func manner(
    crew: Int, for clearance: Clearance = .usual
  ) throws -> Amendment.Manner? {
    let registry = try Registry.inMemory()
    let names = ["Agus", "Budi", "Citra", "Dedi", "Eko", "Fajar", "Gede"]
    try registry.keep(
      .crew,
      names.prefix(crew).map {
        [
          "vessel": "INVENTED STAR", "flag": "TW", "name": $0, "list_date": "2026-01-01",
          "embarked": "2026-01-01",
        ]
      })
    let line = try #require(
      try registry.placements(ListFilter(), limit: 9).lines.first { $0.fisherName == "Agus" })
    func fact() throws -> CardFact? {
      try registry.placementCard(line.id, on: "2026-11-23", for: clearance)?.fisher
        .first { $0.key == "birth_date" }
    }
    let blank = try #require(try fact())
    try registry.amend(
      Amendment(
        CellPlace(row: try #require(blank.row), column: "birth_date"), .otherSource(.saidAboard),
        to: .known("2010-01-01"), seen: blank.cell), by: tester)
    let told = try #require(try fact())
    #expect(told.cell == .known("2010-01-01"))
    #expect(told.origin.person == "tester")
    return told.origin.manner
  }

  @Test func `six aboard: it was said aboard; five: nobody knows how it is known`() throws {
    #expect(try Self.manner(crew: 6) == .otherSource(.saidAboard))
    #expect(try Self.manner(crew: 5) == nil)
    #expect(try Self.manner(crew: 1) == nil)
  }

  @Test(arguments: [1, 5, 6]) func `a supervisor hears of it in every crew`(crew: Int) throws {
    #expect(try Self.manner(crew: crew, for: .supervisor) == .otherSource(.saidAboard))
  }

  @Test(arguments: [
    (Clearance.usual, nil), (.supervisor, Amendment.Manner.otherSource(.saidAboard)),
  ])
  func `what was entered as said aboard a small crew is told to a supervisor alone`(
    clearance: Clearance, manner: Amendment.Manner?
  ) throws {
    let registry = try Registry.inMemory()
    let entered = try registry.enter(
      HandEntry(
        .crew,
        [
          "vessel": .known("INVENTED STAR"), "flag": .known("TW"), "name": .known("Agus"),
          "list_date": .known("2026-01-01"), "embarked": .known("2026-01-01"),
        ], on: "2026-11-23", from: .saidAboard), by: tester)
    let placement = try #require(entered.placement)
    let card = try #require(
      try registry.placementCard(placement, on: "2026-11-23", for: clearance))
    let row = try #require(card.rows.first { $0.sheet == .crew })
    #expect(row.origin.manner == manner)
    #expect(row.origin.person == tester.actor)
  }
}
