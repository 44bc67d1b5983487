internal import CSQLite

/// A write transaction under way: committed by name, rolled back when dropped for any reason.
public struct Transaction: ~Copyable {
  let handle: Handle

  init(_ handle: Handle) throws(SQLiteError) {
    try handle.execute("BEGIN IMMEDIATE")
    self.handle = handle
  }

  deinit {
    if sqlite3_get_autocommit(handle.db) == 0 {
      sqlite3_exec(handle.db, "ROLLBACK", nil, nil, nil)
    }
  }

  /// Makes all of it stand, unless an interrupt was asked for first, or the file is not at its place
  /// any more: nobody would ever read what is written into one that was deleted.
  public consuming func commit() throws(SQLiteError) {
    if let interrupt = handle.interrupt, interrupt.isRequested {
      throw .interruption(sql: "COMMIT")
    }
    if handle.hasMoved { throw .moved(sql: "COMMIT") }
    try handle.execute("COMMIT")
  }
}
