internal import SQLite

/// Columns of a sheet that are read together, and the statements that read them.
struct SheetReading: Sendable {
  let table: SheetTable
  let columns: ColumnSet
  private let statements: [Party: SQL]

  /// Every column.
  init(_ table: SheetTable) {
    self.init(table, table.columns.indices.map { $0 })
  }

  /// The columns with some keys; those that the sheet does not have are left out.
  init(_ table: SheetTable, keys: Set<String>) {
    self.init(table, keys.compactMap { table.place($0) }.sorted())
  }

  private init(_ table: SheetTable, _ places: [Int]) {
    self.table = table
    columns = ColumnSet(places, of: table.columns.count)
    statements = Dictionary(
      uniqueKeysWithValues: table.parties.map { party in
        (
          party,
          SheetReading.statement(
            table.name, by: party, parties: table.parties, places.map { table.columns[$0] })
        )
      })
  }

  /// All of each sheet, by its place.
  fileprivate static let whole = SheetTable.all.map { SheetReading($0) }

  /// What reads the rows that name some anchors of a kind of record; nil for a kind that no row of
  /// the sheet names.
  func statement(by party: Party) -> SQL? { statements[party] }

  /// The first column of a statement's answer that is a cell.
  static let firstCell = 7

  /// The anchors that a row names, thing, row, effective day, digest and cells of the rows that name
  /// some anchors (JSON).
  private static func statement(
    _ name: Name, by party: Party, parties: [Party], _ columns: [Name]
  ) -> SQL {
    let anchors = Party.allCases.map { parties.contains($0) ? "r.\($0.name)" as SQL : "NULL" }
    let cells = columns.map { ", r.\($0)" as SQL }
    return """
      SELECT \(anchors.joined(separator: ", ")), r.thing, r.row, r.effective, r.digest
        \(cells.joined(separator: ""))
      FROM json_each(?) w CROSS JOIN \(name) r ON r.\(party.name) = w.value
      """
  }
}

extension SheetTable {
  /// Every column of its rows.
  var whole: SheetReading { SheetReading.whole[place] }
}
