import Casework
import Fishery
import Registry
import Testing

/// The numbers of the whole registry as they were counted last.
@Suite struct KeptOverviewTests {
  @Test func `they are what is counted, until facts, the day or the law are others`() throws {
    let pier = try Pier()
    #expect(try pier.registry.keptOverview(on: Pier.day) == nil)
    try pier.registry.keepOverview()
    let counted = try pier.registry.overview(on: Pier.day)
    #expect(!counted.rules.isEmpty && !counted.severities.isEmpty)
    #expect(try pier.registry.keptOverview(on: Pier.day) == counted)
    #expect(try pier.registry.keptOverview(on: Pier.day + 1)?.countedFor == Pier.day)
    #expect(try pier.registry.keptOverview(on: Pier.day - 1) == nil)

    // A decision changes no number of it.
    try pier.decide(.confirm, [try #require(try pier.fees().first)])
    #expect(try pier.registry.keptOverview(on: Pier.day)?.countedFor == nil)

    // Somebody else comes aboard: what was counted is as of before, until it is counted again.
    try pier.bring(
      .placements,
      [
        Pier.person(50, born: "1990-01-01") + Pier.ship
          + ["embarked": "2026-09-01", "role": "cook"]
      ])
    #expect(try pier.registry.keptOverview(on: Pier.day)?.countedFor == Pier.day)
    try pier.screen()
    try pier.registry.keepOverview()
    let again = try #require(try pier.registry.keptOverview(on: Pier.day))
    #expect(again == (try pier.registry.overview(on: Pier.day)))
    #expect(again.fishers == counted.fishers + 1)
  }
}
