internal import SQLite

extension Connection {
  /// Both ends of a link, and whoever follows them, to be looked at again.
  func linkedAnchors(_ one: Int64, _ other: Int64) throws(SQLiteError) -> Upkeep.Touched {
    let followers = try all("SELECT anchor FROM anchor WHERE subject IN (\(one), \(other))") {
      $0.integer(0)
    }
    let ends: Set = [one, other]
    return Upkeep.Touched(anchors: ends.union(followers), linked: ends)
  }
}
