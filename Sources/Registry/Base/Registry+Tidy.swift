internal import SQLite

extension Registry {
  /// Folds the write-ahead log into the file and empties it, so that nothing erased lingers there.
  ///
  /// - Returns: whether it is empty; false while another program reads or writes.
  @discardableResult
  public func tidy() throws(RegistryError) -> Bool {
    do throws(SQLiteError) {
      return try maintain { base throws(SQLiteError) in
        try base.integer("PRAGMA wal_checkpoint(TRUNCATE)") != 1
      }
    } catch {
      throw RegistryError(error)
    }
  }
}
