/// Gathers cells into rows and counts records and lines as they come by.
struct RowCollector: Sendable {
  var batch = RowBatch()
  /// 1-based line on which the cell being read begins.
  private(set) var line = 1
  /// Whether the row being read is broken and ends with its line.
  var isBroken = false
  private var record = 0
  private var rowLine = 1
  private var firstCell: Int { batch.rows.last?.cells.upperBound ?? 0 }
  private var hasJustReturned = false
  private var isFirstSkipped: Bool

  init(skippingFirst: Bool) { isFirstSkipped = skippingFirst }

  /// Bytes of the row that is not finished.
  var openBytes: Int {
    batch.bytes.count - (firstCell == 0 ? 0 : batch.ends[firstCell - 1])
  }

  /// Takes one cell.
  mutating func addCell(_ cell: some Collection<UInt8>) {
    hasJustReturned = false
    batch.bytes.append(contentsOf: cell)
    batch.ends.append(batch.bytes.count)
    line += Self.lineEnds(in: cell)
  }

  /// Takes what is left of the line of a broken row.
  mutating func addRest(_ rest: ArraySlice<UInt8>) {
    batch.bytes.append(contentsOf: rest)
  }

  /// Ends a row at a line end, or at the end of the file (-1).
  mutating func endRow(terminator: Int32) {
    guard !isBroken else { return }
    let isSecondHalf = hasJustReturned && terminator == 0x0A
    hasJustReturned = terminator == 0x0D
    guard !isSecondHalf else { return }
    record += 1
    let row = RowBatch.RawRow(
      cells: firstCell..<batch.ends.count, record: record, line: rowLine, isDamaged: false)
    close(row)
    if terminator >= 0 { line += 1 }
    rowLine = line
  }

  /// Ends a broken row, whose rest becomes one more cell.
  mutating func endBrokenRow(terminator: Int32) {
    isBroken = false
    hasJustReturned = terminator == 0x0D
    batch.ends.append(batch.bytes.count)
    record += 1
    let row = RowBatch.RawRow(
      cells: firstCell..<batch.ends.count, record: record, line: rowLine, isDamaged: true)
    close(row)
    if terminator >= 0 { line += 1 }
    rowLine = line
  }

  private mutating func close(_ row: RowBatch.RawRow) {
    if isFirstSkipped {
      isFirstSkipped = false
      batch.bytes.removeAll(keepingCapacity: true)
      batch.ends.removeAll(keepingCapacity: true)
    } else {
      batch.rows.append(row)
    }
  }

  private static func lineEnds(in cell: some Collection<UInt8>) -> Int {
    var count = 0
    var previous: UInt8 = 0
    for byte in cell {
      if byte == 0x0A { count += previous == 0x0D ? 0 : 1 }
      if byte == 0x0D { count += 1 }
      previous = byte
    }
    return count
  }
}
