internal import CSQLite

extension Connection {
  /// Makes another database the same as this one, as it was last committed.
  ///
  /// - Throws: `SQLiteError`; an interrupt of this connection stops it between two parts.
  public func copy(into other: borrowing Connection) throws(SQLiteError) {
    guard let backup = sqlite3_backup_init(other.handle.db, "main", handle.db, "main") else {
      throw other.handle.error(sqlite3_errcode(other.handle.db))
    }
    var code = SQLITE_OK
    while code == SQLITE_OK {
      guard handle.interrupt?.isRequested != true else {
        sqlite3_backup_finish(backup)
        throw .interruption(sql: nil)
      }
      code = sqlite3_backup_step(backup, 4_096)
    }
    let finished = sqlite3_backup_finish(backup)
    guard code == SQLITE_DONE, finished == SQLITE_OK else {
      // A step that found the file held is no fault of the whole, and not told of at its end.
      throw other.handle.error(finished == SQLITE_OK ? code : finished)
    }
  }
}
