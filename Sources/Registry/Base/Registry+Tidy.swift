internal import SQLite

extension Registry {
  /// Folds the write-ahead log into the file and empties it, so that nothing erased lingers there.
  public func tidy() throws(RegistryError) {
    do throws(SQLiteError) {
      try maintain { base throws(SQLiteError) in
        _ = try base.integer("PRAGMA wal_checkpoint(TRUNCATE)")
      }
    } catch {
      throw RegistryError(error)
    }
  }
}
