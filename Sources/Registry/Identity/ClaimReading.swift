internal import SQLite

/// Columns of what is said of one kind of record that are read together.
struct ClaimReading: Sendable {
  let table: ClaimTable
  let columns: ColumnSet
  /// Anchor, effective day, sheet, digest and cells of what is said of some anchors (JSON).
  let statement: SQL

  /// The first column of the statement's answer that is a cell.
  static let firstCell = 4

  /// Every column, or those with some keys.
  init(_ table: ClaimTable, keys: Set<String>? = nil) {
    let places = table.columns.indices.filter { keys?.contains(table.party.keys[$0]) ?? true }
    self.table = table
    columns = ColumnSet(places, of: table.columns.count)
    let cells = places.map { ", c.\(table.columns[$0])" as SQL }
    statement = """
      SELECT c.anchor, c.effective, c.sheet, c.digest \(cells.joined(separator: ""))
      FROM json_each(?) w CROSS JOIN \(table.name) c ON c.anchor = w.value
      """
  }

  /// All of each kind, as it stands among all.
  fileprivate static let whole = ClaimTable.all.map { ClaimReading($0) }
}

extension ClaimTable {
  /// Every column of what is said.
  var whole: ClaimReading { ClaimReading.whole[Int(party.rawValue) - 1] }
}
