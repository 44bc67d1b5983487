extension Table {
  /// One data row as it stands in the file.
  public struct Row: Sendable, Hashable {
    /// 1-based, headers and blank rows not counted.
    public let number: Int
    /// 1-based as a spreadsheet shows it.
    public let record: Int
    /// 1-based line of the file on which it begins.
    public let line: Int
    public let cells: [String]
    public let fault: RowFault?
  }

  /// Shows every data row to `visitor` in the order of the file, until it answers stop.
  public func visitRows(_ visitor: (Row) -> Flow) throws(IntakeFault) {
    var rows = try TableRows(self)
    while try rows.advance() {
      for row in rows.rows {
        let cells = row.cells.map { rows.batch.text($0) }
        let shown = Row(
          number: row.number, record: row.record, line: row.line, cells: cells, fault: row.fault)
        guard visitor(shown) == .goOn else { return }
      }
    }
  }
}
