internal import SQLite

extension Registry {
  /// A copy in memory in which nothing was judged yet, to look at another day or another law.
  ///
  /// What is done to it is gone when it is dropped.
  /// - Throws: `RegistryError`; `.tooLarge` when the registry cannot be held twice.
  public func scratch(cancellation: Cancellation? = nil) throws(RegistryError) -> Registry {
    let size = try read { base throws(SQLiteError) in
      try (base.integer("PRAGMA page_count") ?? 0) * (base.integer("PRAGMA page_size") ?? 0)
    }
    guard size <= Self.largestScratch else { throw .tooLarge }
    do throws(SQLiteError) {
      let copy = try Connection(":memory:", .memory)
      try withReader(cancellation) { base throws(SQLiteError) in try base.copy(into: copy) }
      try Self.settle(copy)
      for table in Self.judgements { try copy.run("DELETE FROM \(table)") }
      let lane = Lane(copy)
      return Registry(path: nil, writer: lane, reader: SpareLane { lane })
    } catch {
      throw RegistryError(error)
    }
  }

  /// Everything that judging makes.
  private static var judgements: [Name] {
    [
      "judged", "law_mark", "law_figure", "law_due", "stale", "verdict", "verdict_count",
      "need_set", "need_word", "agency_stale", "finding", "breach_count",
    ]
  }

  /// Bytes; a copy of so much is made in about a second.
  private static var largestScratch: Int64 { 256 << 20 }
}
