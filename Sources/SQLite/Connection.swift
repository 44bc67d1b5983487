internal import CSQLite

/// One connection to one database file, used by one thread at a time.
public struct Connection: ~Copyable {
  let handle: Handle

  public enum Access: Sendable {
    /// Reads a file that exists; writes nothing beside it but what write-ahead logging needs.
    case read
    /// Reads a file that cannot change while it is open, such as one on a read-only disk; makes and
    /// asks for nothing beside it.
    case unchanging
    /// Writes a file that exists.
    case write
    /// Writes a file, made for its owner alone (0600) when it is not there.
    case create
    /// A database of its own in memory.
    case memory
  }

  /// Waits up to `busyMilliseconds` for another process before it throws `.locked`.
  public init(
    _ path: String, _ access: Access, busyMilliseconds: Int32 = 5_000
  ) throws(SQLiteError) {
    let handle = try Connection.opened(path, access)
    sqlite3_busy_timeout(handle.db, busyMilliseconds)
    self.handle = handle
  }

  /// Prepares one statement, or takes it from those prepared before.
  public func statement(_ sql: SQL) throws(SQLiteError) -> Statement {
    let statement = try Statement(handle, text: sql.text)
    try statement.bind(all: sql.values)
    return statement
  }

  public func run(_ sql: SQL) throws(SQLiteError) {
    try statement(sql).run()
  }

  /// Runs a statement whose text was made before, with values for its bare parameters.
  public func run(_ sql: SQL, binding values: [Value]) throws(SQLiteError) {
    let statement = try statement(sql)
    try statement.bind(all: values)
    try statement.run()
  }

  /// Begins to write at once, so that two processes cannot both read first and then deadlock.
  public func transaction() throws(SQLiteError) -> Transaction {
    try Transaction(handle)
  }

  /// How many rows the last insert, update or delete touched.
  public var changes: Int { Int(sqlite3_changes64(handle.db)) }

  public var lastRow: Int64 { sqlite3_last_insert_rowid(handle.db) }

  /// From now on an interrupt asked of `interrupt` stops what runs here; nil for none.
  public func heed(_ interrupt: Interrupt?) {
    handle.interrupt = interrupt
    guard let interrupt else { return sqlite3_progress_handler(handle.db, 0, nil, nil) }
    sqlite3_progress_handler(
      handle.db, 1_000,
      { context in
        guard let context else { return 0 }
        return Unmanaged<Interrupt>.fromOpaque(context).takeUnretainedValue().isRequested ? 1 : 0
      }, Unmanaged.passUnretained(interrupt).toOpaque())
  }
}
