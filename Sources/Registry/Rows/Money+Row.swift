internal import Fishery
internal import SQLite

extension Money {
  /// From a column of minor units and one of the currency after it; nil where either is blank.
  init?(_ row: borrowing Row, _ column: Int) {
    guard let minor = row.optionalInteger(column),
      let currency = row.optionalText(column + 1).flatMap({ Currency($0) })
    else { return nil }
    self.init(minor: minor, currency: currency)
  }
}
