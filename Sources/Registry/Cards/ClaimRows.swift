internal import Fishery
internal import SQLite

/// The rows behind claims about records of one kind, each looked for when it is asked for: of an
/// agency with a thousand placements few are.
final class ClaimRows {
  private let table: ClaimTable
  private var found: [Key: RowID?] = [:]

  /// By what a claim is told from others.
  private struct Key: Hashable {
    let anchor: Int64
    let order: HalfDigest
  }

  init(_ party: Party) { table = .of(party) }

  /// The first row that makes a claim; nil for what is no claim.
  func row(of claim: Said, _ base: borrowing Connection) throws(SQLiteError) -> RowID? {
    let key = Key(anchor: claim.row, order: claim.order)
    if let known = found[key] { return known }
    let row = try look(for: claim, base)
    found[key] = .some(row)
    return row
  }

  private func look(
    for claim: Said, _ base: borrowing Connection
  ) throws(SQLiteError) -> RowID? {
    let this: SQL = """
      c.anchor = \(claim.row) AND c.digest = \(claim.order.bytes)
      """
    let place = try base.integer("SELECT sheet FROM \(table.name) c WHERE \(this)")
    guard let place else { return nil }
    let sheet = SheetTable.all[Int(place)]
    return try base.integer(table.row(in: sheet, making: this)).map { RowID($0, in: sheet) }
  }
}

extension ClaimTable {
  /// The first row of a sheet that makes a claim.
  fileprivate func row(in sheet: SheetTable, making this: SQL) -> SQL {
    let cells = party.keys.compactMap { key in
      sheet.column(key).map { "r.\($0) IS c.\($0)" as SQL }
    }
    let day: SQL = "(c.effective IS NULL OR r.effective IS c.effective)"
    return """
      SELECT min(r.row) FROM \(name) c CROSS JOIN \(sheet.name) r ON r.\(party.name) = c.anchor
      WHERE \(this) AND \((cells + [day]).all)
      """
  }
}
