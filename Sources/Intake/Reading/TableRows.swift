/// The data rows of a table, a batch at a time: blank rows passed over, the others counted.
struct TableRows: ~Copyable {
  /// The rows of the batch at hand.
  private(set) var rows: [DataRow] = []
  private(set) var counts = Counts()
  private let table: Table
  private var reader: CSVReader

  /// One data row.
  struct DataRow: Sendable, Hashable {
    /// 1-based, headers and blank rows not counted.
    let number: Int
    /// 1-based as a spreadsheet shows it.
    let record: Int
    /// 1-based line of the file.
    let line: Int
    /// Its cells, as places in the batch; fewer or more than the header has names.
    let cells: Range<Int>
    let fault: RowFault?
  }

  /// How many rows of each sort have come by.
  struct Counts: Sendable, Hashable {
    var data = 0
    var blank = 0
    /// Rows with fewer cells than the header has names; what is missing reads as blank.
    var short = 0
  }

  init(_ table: Table) throws(IntakeFault) {
    let source = try ByteSource(path: table.path)
    guard source.stamp == table.stamp else { throw .changed }
    let reader = try CSVReader(
      source, encoding: table.encoding.value, dialect: table.dialect.value)
    self.table = table
    self.reader = reader
  }

  var batch: RowBatch { _read { yield reader.batch } }
  /// Bytes of the file taken so far.
  var done: Int { reader.done }

  /// Reads the next rows; false at the end.
  mutating func advance() throws(IntakeFault) -> Bool {
    rows.removeAll(keepingCapacity: true)
    while rows.isEmpty {
      guard try reader.advance() else {
        guard try ByteSource(path: table.path).stamp == table.stamp else { throw .changed }
        return false
      }
      takeBatch()
    }
    return true
  }

  private mutating func takeBatch() {
    let width = table.header.names.count
    for row in reader.batch.rows where row.record > table.header.record {
      if reader.batch.isBlank(row) {
        counts.blank += 1
        continue
      }
      counts.data += 1
      if row.cells.count < width { counts.short += 1 }
      rows.append(
        DataRow(
          number: counts.data, record: row.record, line: row.line, cells: row.cells,
          fault: reader.batch.fault(of: row, width: width)))
    }
  }
}

/// What is wrong with a row before anybody asks what its cells mean.
public enum RowFault: Sendable, Hashable {
  /// A quoted cell goes on after its closing quotation mark.
  case textAfterQuote
  /// More cells than the header has names, and not blank ones.
  case extraCells(Int)
  /// Bytes that are no text in the file's encoding.
  case undecodable(column: Int)
  case zeroByte(column: Int)
}

extension RowBatch {
  /// What is wrong with a row of a table with `width` columns.
  fileprivate func fault(of row: RawRow, width: Int) -> RowFault? {
    if row.isDamaged { return .textAfterQuote }
    if row.cells.count > width {
      let extra = row.cells.dropFirst(width)
      let filled = extra.count { !bytes[cell($0)].allSatisfy(\.isBlank) }
      if filled > 0 { return .extraCells(filled) }
    }
    guard let first = row.cells.first, let last = row.cells.last else { return nil }
    var all: UInt8 = 0
    var lowest: UInt8 = 0xFF
    for byte in bytes[cell(first).lowerBound..<cell(last).upperBound] {
      all |= byte
      lowest = min(lowest, byte)
    }
    guard all >= 0x80 || lowest == 0 else { return nil }
    for (column, index) in row.cells.enumerated() {
      let cell = bytes[cell(index)]
      if lowest == 0, cell.contains(0) { return .zeroByte(column: column) }
      if all >= 0x80, String(validating: cell, as: UTF8.self) == nil {
        return .undecodable(column: column)
      }
    }
    return nil
  }
}
