internal import Fishery
internal import SQLite

/// Which files vouch for which rows of a sheet.
struct Trails: Sendable {
  /// The numbers of imports in force, with the runs of rows each vouches for, in their order.
  private let runs: [(file: Int64, rows: [ClosedRange<Int64>])]
  /// Rows of this very file, by their numbers in it, that were taken back with it.
  private let takenBack: [ClosedRange<Int64>]

  /// - Parameters:
  ///   - before: only imports with a lower number count.
  ///   - hash: the hash of the file that is looked at.
  init(
    of table: SheetTable, before: Int64, hash: String, _ base: borrowing Connection
  ) throws(SQLiteError) {
    var runs: [(file: Int64, rows: [ClosedRange<Int64>])] = []
    try base.rows(
      """
      SELECT v.import, v.first, v.last FROM vouch v JOIN import i USING (import)
      WHERE i.sheet = \(table.sheet.name) AND i.undone IS NULL AND i.file <> ''
        AND v.import < \(before)
      ORDER BY v.import, v.first
      """
    ) { row in
      let file = row.integer(0)
      if runs.last?.file != file { runs.append((file, [])) }
      runs[runs.count - 1].rows.append(row.integer(1)...row.integer(2))
    }
    self.runs = runs
    takenBack = try base.all(
      """
      SELECT v.number, v.number + v.last - v.first FROM vouch v JOIN import i USING (import)
      WHERE i.sheet = \(table.sheet.name) AND i.undone IS NOT NULL AND i.hash = \(hash)
        AND v.import < \(before)
      """
    ) { $0.integer(0)...$0.integer(1) }
  }

  /// The files that vouch for a row, the first one first.
  func files(vouchingFor row: Int64) -> [Int64] {
    runs.filter { $0.rows.holds(row) }.map(\.file)
  }

  /// Whether the row with this number came with the file before, and went when it was taken back.
  func tookBack(number: Int) -> Bool { takenBack.contains { $0.contains(Int64(number)) } }
}

extension [ClosedRange<Int64>] {
  /// Whether any of them has a row; they are in the order of rows and do not overlap.
  fileprivate func holds(_ row: Int64) -> Bool {
    var low = 0
    var high = count
    while low < high {
      let middle = (low + high) / 2
      if self[middle].upperBound < row { low = middle + 1 } else { high = middle }
    }
    return low < count && self[low].contains(row)
  }
}
