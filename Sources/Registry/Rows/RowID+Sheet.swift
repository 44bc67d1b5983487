internal import Fishery

/// A row of any sheet as one number: its row, and the place of its table among all.
extension RowID {
  init(_ row: Int64, in table: SheetTable) {
    self.init(row << 5 | Int64(table.place))
  }

  /// What a person said of a cell, numbered like a row of a table of its own.
  init(amendment: Int64) { self.init(amendment << 5 | RowID.amendments) }

  /// The number of the amendment, when it is one.
  var amendment: Int64? { value & 31 == RowID.amendments ? row : nil }

  private static let amendments: Int64 = 31

  var row: Int64 { value >> 5 }

  /// Nil for a number that no row has.
  var table: SheetTable? {
    let place = Int(value & 31)
    return place < SheetTable.all.count ? SheetTable.all[place] : nil
  }
}
