internal import Fishery

/// Which cell of many is that of which column, shared by all rows that have the same columns.
final class Layout: Sendable {
  /// The sheet that the columns are of.
  let sheet: Sheet
  let places: [String: Int]

  init(_ sheet: Sheet, _ keys: [String]) {
    self.sheet = sheet
    places = Dictionary(uniqueKeysWithValues: keys.enumerated().map { ($1, $0) })
  }
}
