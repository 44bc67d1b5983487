/// Some rows of a file as they stand in it: UTF-8 bytes, cell after cell, without a string made.
struct RowBatch: Sendable {
  /// The bytes of all cells.
  var bytes: [UInt8] = []
  /// Where each cell ends in `bytes`.
  var ends: [Int] = []
  /// The finished rows; cells after the last belong to a row that is still being read.
  var rows: [RawRow] = []

  /// One row as it stands in the file.
  struct RawRow: Sendable, Hashable {
    /// Its cells, as places in `ends`.
    let cells: Range<Int>
    /// 1-based number as a spreadsheet shows it, blank rows counted.
    let record: Int
    /// 1-based line of the file on which it begins.
    let line: Int
    let isDamaged: Bool
  }

  /// The bytes of one cell.
  func cell(_ index: Int) -> Range<Int> {
    (index == 0 ? 0 : ends[index - 1])..<ends[index]
  }

  /// The text of one cell; what is no UTF-8 in it is replaced.
  func text(_ index: Int) -> String {
    String(decoding: bytes[cell(index)], as: UTF8.self)
  }

  /// Whether a row has nothing but blanks.
  func isBlank(_ row: RawRow) -> Bool {
    guard let first = row.cells.first, let last = row.cells.last else { return true }
    return bytes[cell(first).lowerBound..<cell(last).upperBound].allSatisfy(\.isBlank)
  }

  /// Forgets the finished rows and moves the cells of the unfinished one to the front.
  mutating func dropFinished() {
    guard let last = rows.last else { return }
    let cells = last.cells.upperBound
    let base = cells == 0 ? 0 : ends[cells - 1]
    bytes.removeSubrange(..<base)
    ends.removeSubrange(..<cells)
    for index in ends.indices { ends[index] -= base }
    rows.removeAll(keepingCapacity: true)
  }
}

extension UInt8 {
  /// Whether this is a space, a tab or a line end.
  var isBlank: Bool { self == 0x20 || (0x09...0x0D).contains(self) }
}
