import Law
import Testing

/// The traps of the catalogue of C188, by their numbers: each that touches a rule is a case of it.
@Suite struct TrapTests {
  @Test func `every trap that a rule can fall into is a case by its number`() throws {
    let names = try Catalogue.standard.rules.flatMap { try SheetCase.all(of: $0).map(\.name) }
    let numbers = Set(names.compactMap { $0.firstMatch(of: /^trap (\d+):/).flatMap { Int($0.1) } })
    #expect(Self.traps.subtracting(numbers) == [])
  }

  /// Calendars and mononyms are met at intake, voyages' ends are asked of people; the others are of
  /// rules.
  private static let traps: Set<Int> = [
    1, 2, 3, 4, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20, 21, 22, 23, 24, 25, 26, 27, 28,
    29, 30, 31, 32, 33, 34, 35, 36, 37, 38, 40, 41,
  ]
}
