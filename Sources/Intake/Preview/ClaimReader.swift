public import Fishery

/// One data row of a file: what it claims, or why it cannot be taken.
public enum Claim: Sendable, Hashable {
  case row(SheetRow)
  case refused(RefusedRow)
}

/// Reads a previewed file again, in earnest: every data row comes out once, stored or refused.
public struct ClaimReader: ~Copyable {
  private var rows: TableRows
  private var reader: RowReader
  private let total: Int

  /// Reads as the preview shows.
  public init(_ preview: Preview) throws(IntakeFault) {
    rows = try TableRows(preview.table)
    reader = RowReader(
      preview.mapping, header: preview.table.header, decisions: preview.decisions,
      widths: preview.widths)
    total = preview.table.stamp.size
  }

  /// How far reading is.
  public var progress: Progress { Progress(done: rows.done, total: total, pass: .reading) }

  /// The next rows of the file, some thousands at most; nil at its end.
  public mutating func next() throws(IntakeFault) -> [Claim]? {
    guard try rows.advance() else { return nil }
    var claims: [Claim] = []
    claims.reserveCapacity(rows.rows.count)
    for row in rows.rows {
      let outcome = reader.read(row, in: rows.batch) { _, _, _ in }
      if outcome.problems.isEmpty {
        claims.append(
          .row(SheetRow(number: row.number, cells: outcome.cells, exact: outcome.exact)))
      } else {
        claims.append(.refused(RefusedRow(row, in: rows.batch, outcome.problems)))
      }
    }
    return claims
  }
}
