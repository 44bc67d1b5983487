internal import Fishery

/// A row of any sheet as one number: its row, and the place of its table among all.
extension RowID {
  init(_ row: Int64, in table: SheetTable) {
    self.init(row << 5 | Int64(table.place))
  }

  var row: Int64 { value >> 5 }

  /// Nil for a number that no row has.
  var table: SheetTable? {
    let place = Int(value & 31)
    return place < SheetTable.all.count ? SheetTable.all[place] : nil
  }
}
