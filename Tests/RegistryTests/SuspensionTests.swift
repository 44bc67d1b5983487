import Fishery
import Registry
import Testing

/// Licences that do not hold for a time.
@Suite struct SuspensionTests {
  private static let licence = [
    "agency": "Zamrud Contoh", "licence_type": "SIUPPAK", "licence_number": "7",
    "licence_from": "2024-01-01", "licence_to": "2028-12-31",
  ]

  @Test func `an agency says when its licences are suspended`() throws {
    let registry = try Registry.inMemory()
    try registry.keep(
      .agencies,
      [
        ["agency": "Bahari Contoh", "licence_type": "SIUPPAK", "licence_from": "2024-01-01"],
        Self.licence.merging(["suspended_from": "2026-10-01"]) { $1 },
        Self.licence.merging(
          ["suspended_from": "2025-02-01", "suspended_to": "2025-03-31"]
        ) { $1 },
      ])
    let lines = try registry.agencies(by: .name, limit: 9).lines
    #expect(lines.map(\.suspensions.count) == [0, 2])
    let last = try #require(lines.last)
    #expect(last.suspensions.map(\.from) == ["2025-02-01", "2026-10-01"])
    let days: [CivilDate] = [
      "2025-01-31", "2025-02-01", "2025-03-31", "2025-04-01", "2026-09-30", "2026-10-01",
      "2099-01-01",
    ]
    #expect(
      days.map { last.isSuspended(on: $0) } == [false, true, true, false, false, true, true])
  }
}
