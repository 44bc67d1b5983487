internal import Fishery
internal import SQLite

/// The rows behind claims about records of one kind, each looked for when it is asked for: of an
/// agency with a thousand placements few are.
final class ClaimRows {
  private let table: ClaimTable
  private var found: [Int64: RowID?] = [:]

  init(_ party: Party) { table = .of(party) }

  /// The first row that makes a claim; nil for what is no claim.
  func row(of claim: Int64, _ base: borrowing Connection) throws(SQLiteError) -> RowID? {
    if let known = found[claim] { return known }
    let row = try look(for: claim, base)
    found[claim] = .some(row)
    return row
  }

  private func look(
    for claim: Int64, _ base: borrowing Connection
  ) throws(SQLiteError) -> RowID? {
    let place = try base.integer("SELECT sheet FROM \(table.name) WHERE claim = \(claim)")
    guard let place else { return nil }
    let sheet = SheetTable.all[Int(place)]
    return try base.integer(table.row(of: claim, in: sheet)).map { RowID($0, in: sheet) }
  }
}

extension ClaimTable {
  /// The first row of a sheet that makes a claim.
  fileprivate func row(of claim: Int64, in sheet: SheetTable) -> SQL {
    let cells = party.keys.compactMap { key in
      sheet.column(key).map { "r.\($0) IS c.\($0)" as SQL }
    }
    let day: SQL = "(c.effective IS NULL OR r.effective IS c.effective)"
    return """
      SELECT min(r.row) FROM \(name) c CROSS JOIN \(sheet.name) r ON r.\(party.name) = c.anchor
      WHERE c.claim = \(claim) AND \((cells + [day]).all)
      """
  }
}
