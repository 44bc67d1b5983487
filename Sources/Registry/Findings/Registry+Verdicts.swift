internal import SQLite

extension Registry {
  /// Visits the packed verdicts of every subject.
  public func vectors(_ visit: ([UInt8]) -> Void) throws(RegistryError) {
    try read { base throws(SQLiteError) in
      try base.rows("SELECT vector FROM verdict") { visit($0.blob(0)) }
    }
  }

  /// How many breaches stand, by severity.
  public func breachesByRank() throws(RegistryError) -> [Rank: Int] {
    try read { base throws(SQLiteError) in
      let rows = try base.all(
        """
        SELECT rank, count(*) FROM finding WHERE state <> 'gone' AND verdict = 'breach'
        GROUP BY rank
        """
      ) { (Rank(level: UInt8(truncatingIfNeeded: $0.integer(0))), $0.int(1)) }
      return Dictionary(rows) { first, _ in first }
    }
  }
}
