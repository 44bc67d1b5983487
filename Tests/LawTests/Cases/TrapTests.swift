import Law
import Testing

/// The forty-two traps of the catalogue of C188, by their numbers: each is a case of some rule.
@Suite struct TrapTests {
  @Test func `every trap is a case by its number, and no number is no trap`() throws {
    let names = try Catalogue.standard.rules.flatMap { try SheetCase.all(of: $0).map(\.name) }
    let numbers = Set(names.compactMap { $0.firstMatch(of: /^trap (\d+):/).flatMap { Int($0.1) } })
    #expect(numbers == Set(1...42))
  }
}
