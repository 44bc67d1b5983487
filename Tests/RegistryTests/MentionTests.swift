import Fishery
import SQLite
import TestSupport
import Testing

@testable import Registry

/// What rows call a record is kept once, and read from every row that says it.
@Suite struct MentionTests {
  @Test(arguments: 1...6 as ClosedRange<UInt64>)
  func `every row says what it said when it came, cell by cell and letter by letter`(
    _ seed: UInt64
  ) throws {
    let registry = try Registry.inMemory()
    try Mentioned.fill(registry, seed: seed)
    for (sheet, rows) in Mentioned.rows(seed: seed) {
      var held: [Int: StoredRow] = [:]
      try registry.rows(of: sheet) { held[$0.number] = $0 }
      #expect(held.count == rows.count)
      for row in rows {
        let found = try #require(held[row.number])
        #expect(found.cells == row.cells)
        let exact = Dictionary(uniqueKeysWithValues: row.exact.map { ($0.column, $0.text) })
        for (place, cell) in row.cells.enumerated() {
          #expect(found.text(at: place) == exact[place] ?? cell.text)
        }
      }
    }
  }

  @Test func `rows that call somebody alike refer to one mention`() throws {
    let registry = try Registry.inMemory()
    let months = (1...9).map { ["period_from": "2026-0\($0)-01", "period_to": "2026-0\($0)-28"] }
    try registry.keep(.pay, months.map { $0.merging(Self.siti) { $1 } })
    #expect(try Self.mentions(registry) == [1, 1, 0])
    try registry.keep(.rest, [Self.siti.merging(["from": "2026-01-01T00:00"]) { $1 }])
    #expect(try Self.mentions(registry) == [1, 1, 0])
  }

  @Test func `a record that is called otherwise in every row is read as it was called`() throws {
    let registry = try Registry.inMemory()
    let rows = (1...200).map { number in
      ["imo": "9074729", "vessel": "TIRTA \(number)", "departed": "2026-05-01T0\(number % 10):00"]
    }
    try registry.keep(.voyages, rows + rows)
    var names: [String?] = []
    let vessel = try #require(Sheet.voyages.columns.firstIndex { $0.key == "vessel" })
    try registry.rows(of: .voyages) { names.append($0.cells[vessel].text) }
    #expect(names == (rows + rows).map { $0["vessel"] })
  }

  @Test func `a mention goes with the last file that makes it`() throws {
    let registry = try Registry.inMemory()
    let first = try registry.keep(.rest, [Self.siti.merging(["from": "2026-01-01T00:00"]) { $1 }])
    let second = try registry.keep(
      .pay, [Self.siti.merging(["period_from": "2026-01-01"]) { $1 }], file: "b.csv")
    _ = try registry.undo(first.id, by: tester)
    #expect(try Self.mentions(registry) == [1, 1, 0])
    let name = try #require(Sheet.pay.columns.firstIndex { $0.key == "name" })
    try registry.rows(of: .pay) { #expect($0.cells[name].text == "Siti Rahma") }
    _ = try registry.undo(second.id, by: tester)
    #expect(try Self.mentions(registry) == [0, 0, 0])
  }

  @Test func `what is said of somebody without a name goes with its file, and stays with another`()
    throws
  {
    let registry = try Registry.inMemory()
    let boat = ["vessel": "TIRTA JAYA 88", "flag": "ID", "mustered_on": "2026-05-01"]
    let unnamed = boat.merging(["nationality": "ID", "birth_date": "1991-05-01"]) { $1 }
    let first = try registry.keep(.muster, [unnamed.merging(["note": "one"]) { $1 }])
    let second = try registry.keep(
      .muster, [unnamed.merging(["note": "two"]) { $1 }], file: "b.csv")
    #expect(try Self.mentions(registry) == [1, 1, 0])
    _ = try registry.undo(first.id, by: tester)
    #expect(try Self.mentions(registry) == [1, 1, 0])
    let born = try #require(Sheet.muster.columns.firstIndex { $0.key == "birth_date" })
    try registry.rows(of: .muster) { #expect($0.cells[born].text == "1991-05-01") }
    _ = try registry.undo(second.id, by: tester)
    #expect(try Self.mentions(registry) == [0, 0, 0])
  }

  @Test func `nobody is mentioned any more who was erased`() throws {
    let registry = try Registry.inMemory()
    try registry.keep(.pay, [Self.siti.merging(["period_from": "2026-01-01"]) { $1 }])
    let fisher = try #require(
      try registry.read { base throws(SQLiteError) in
        try base.integer("SELECT fisher FROM fisher")
      })
    _ = try registry.erase(
      fisher: fisher, because: "asked", by: Signature(actor: "S", at: tester.at, as: .supervisor))
    #expect(try Self.mentions(registry) == [0, 0, 0])
  }

  private static let siti = [
    "name": "Siti Rahma", "birth_date": "1991-05-01", "nationality": "ID",
    "vessel": "TIRTA JAYA 88", "flag": "ID", "registration": "GT-1",
  ]

  /// How many there are of fishers, vessels and agencies.
  private static func mentions(_ registry: Registry) throws -> [Int64?] {
    try registry.read { base throws(SQLiteError) in
      var counts: [Int64?] = []
      for table in MentionTable.all {
        counts.append(try base.integer("SELECT count(*) FROM \(table.name)"))
      }
      return counts
    }
  }
}
