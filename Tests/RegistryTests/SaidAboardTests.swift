import Fishery
import Registry
import Testing

/// What was told by a fisher names nobody, and in a small crew not even that it was told.
@Suite struct SaidAboardTests {
  private static func manner(crew: Int) throws -> Amendment.Manner? {
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
      try registry.placementCard(line.id, on: "2026-11-23")?.fisher
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
}
