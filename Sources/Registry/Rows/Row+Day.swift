internal import Fishery
internal import SQLite

extension CivilDate {
  /// A day as tables keep it, by its ordinal; the nearest end of the calendar for none of its days.
  init(kept ordinal: Int64) {
    self.init(ordinal: Int32(clamping: ordinal))
  }
}

extension Row {
  /// A day; nil where there is none.
  borrowing func day(_ column: Int) -> CivilDate? {
    optionalInteger(column).map { CivilDate(kept: $0) }
  }
}
