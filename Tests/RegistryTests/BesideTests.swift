import Fishery
import Registry
import Testing

/// Rows that one act writes beside each other, and where a person has them from.
@Suite struct BesideTests {
  private static let day: CivilDate = "2026-11-23"

  private static func entry(
    _ name: String, role: String, from source: Amendment.Source? = nil
  ) -> HandEntry {
    var entry = HandEntry(
      .crew,
      [
        "name": .known(name), "vessel": .known("INVENTED STAR"), "flag": .known("TW"),
        "list_date": .known("2026-01-01"),
      ], on: day, from: source)
    entry.beside = [.init(.placements, ["role": .known(role), "name": .known("Nobody")])]
    return entry
  }

  private static func roles(_ registry: Registry) throws -> [String?] {
    try registry.placements(ListFilter(), limit: 9).lines
      .sorted { $0.fisherName < $1.fisherName }.map { $0.role?.rawValue }
  }

  @Test func `a row beside another names whom the other names`() throws {
    let registry = try Registry.inMemory()
    _ = try registry.enter(Self.entry("Agus", role: "cook"), by: tester)
    let lines = try registry.placements(ListFilter(), limit: 9).lines
    #expect(lines.map(\.fisherName) == ["Agus"])
    #expect(lines.first?.role == .cook)
  }

  @Test func `both are one act, taken back and done again together`() throws {
    let registry = try Registry.inMemory()
    let before = try registry.digest()
    let act = try registry.enter(Self.entry("Agus", role: "cook"), by: tester).act
    let after = try registry.digest()
    #expect(try registry.acts(of: "tester").map(\.id) == [act])
    for _ in 0..<2 {
      let last = try #require(try registry.acts(of: "tester").first)
      try registry.takeBack(last.id, by: tester)
      #expect(try registry.digest() == before)
      #expect(try registry.acts(of: "tester").isEmpty)
      try registry.redo(try #require(try registry.redoable(of: "tester")), by: tester)
      #expect(try registry.digest() == after)
      #expect(try registry.acts(of: "tester").count == 1)
    }
    guard case .clean = try registry.logVerdict() else {
      Issue.record("the log is broken")
      return
    }
  }

  @Test func `while somebody built on the row beside, neither is taken back`() throws {
    let registry = try Registry.inMemory()
    let act = try registry.enter(Self.entry("Agus", role: "cook"), by: tester).act
    let line = try #require(try registry.placements(ListFilter(), limit: 1).lines.first)
    let card = try #require(try registry.placementCard(line.id, on: Self.day))
    let role = try #require(card.facts.first { $0.key == "role" })
    try registry.amend(
      Amendment(
        CellPlace(row: try #require(role.row), column: "role"), .correction,
        to: .known("skipper"), seen: role.cell), by: tester)
    let before = try registry.digest()
    #expect(throws: RegistryError.self) { try registry.takeBack(act, by: tester) }
    #expect(try registry.digest() == before)
    #expect(try Self.roles(registry) == ["skipper"])
  }

  @Test(arguments: Amendment.Source.allCases)
  func `where it is from is told of both rows`(source: Amendment.Source) throws {
    let registry = try Registry.inMemory()
    for name in ["Agus", "Budi", "Citra", "Dedi", "Eko", "Fajar"] {
      _ = try registry.enter(Self.entry(name, role: "cook", from: source), by: tester)
    }
    let line = try #require(try registry.placements(ListFilter(), limit: 1).lines.first)
    let card = try #require(try registry.placementCard(line.id, on: Self.day))
    for key in ["name", "role"] {
      let fact = try #require((card.fisher + card.facts).first { $0.key == key })
      #expect(fact.origin.manner == .otherSource(source))
      #expect(fact.origin.person == "tester")
    }
  }

  @Test func `of five aboard nobody learns that it was said aboard`() throws {
    let registry = try Registry.inMemory()
    for name in ["Agus", "Budi", "Citra", "Dedi", "Eko"] {
      _ = try registry.enter(Self.entry(name, role: "cook", from: .saidAboard), by: tester)
    }
    let line = try #require(try registry.placements(ListFilter(), limit: 1).lines.first)
    let card = try #require(try registry.placementCard(line.id, on: Self.day))
    for fact in card.fisher + card.facts { #expect(fact.origin.manner == nil) }
  }
}
