import Fishery
import Registry
import Testing

/// Which of what a file holds of a fisher is of which stay aboard.
@Suite struct StayTests {
  private static let man = ["name": "Sutrisno", "birth_date": "1999-04-01", "nationality": "ID"]
  private static let boat = ["vessel": "INVENTED STAR", "flag": "TW", "registration": "CT5-1001"]

  private static func row(_ own: [String: String]) -> [String: String] {
    man.merging(boat) { $1 }.merging(own) { $1 }
  }

  private static func agreement(
    _ number: String, signed: String, from: String, to: String?
  ) -> [String: String] {
    var own = ["agreement_number": number, "signed": signed, "starts": from]
    own["ends"] = to
    return row(own)
  }

  /// The numbers of the agreements of each stay, the first stay first.
  private static func agreements(
    _ rows: [[String: String]], stays: [(String, String?)]
  ) throws -> [[CivilDate]] {
    let registry = try Registry.inMemory()
    try registry.keep(
      .placements,
      stays.map { from, to in
        var own = ["role": "deckhand", "embarked": from]
        own["disembarked"] = to
        return row(own)
      })
    try registry.keep(.agreements, rows, file: "agreements.csv")
    let ids = try registry.subjects().filter { $0.kind == .placement }.map(\.id)
    let block = try registry.block(of: .placement, ids, asOf: "2026-11-23", portState: nil)
    let stays = ids.indices.map { block.dossiers[$0] }.sorted { one, other in
      (one.placement.embarked.value ?? .max) < (other.placement.embarked.value ?? .max)
    }
    return stays.map { stay -> [CivilDate] in
      let signed: [CivilDate] = stay.agreements.items.compactMap { $0.signed.value }
      return signed.sorted()
    }
  }

  private static let old = agreement(
    "A", signed: "2021-01-10", from: "2021-02-01", to: "2022-01-31")
  private static let new = agreement(
    "B", signed: "2025-01-10", from: "2025-02-01", to: "2027-01-31")

  @Test func `who comes back has the agreement of each stay, and not the other's`() throws {
    let found = try Self.agreements(
      [Self.old, Self.new], stays: [("2021-02-01", "2022-01-31"), ("2025-02-01", nil)])
    #expect(found == [["2021-01-10"], ["2025-01-10"]])
  }

  @Test func `an agreement without an end may be of both stays`() throws {
    let open = Self.agreement("A", signed: "2021-01-10", from: "2021-02-01", to: nil)
    let found = try Self.agreements(
      [open, Self.new], stays: [("2021-02-01", "2022-01-31"), ("2025-02-01", nil)])
    #expect(found == [["2021-01-10"], ["2021-01-10", "2025-01-10"]])
  }

  @Test func `one that ran out before the only stay is of that stay`() throws {
    let found = try Self.agreements([Self.old, Self.new], stays: [("2025-02-01", nil)])
    #expect(found == [["2021-01-10", "2025-01-10"]])
  }
}
