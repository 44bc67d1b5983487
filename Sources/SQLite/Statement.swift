internal import CSQLite

/// A prepared statement whose parameters are bound by index, from 1, and which runs many times.
///
/// Dropped, it goes back to its connection's cache.
public struct Statement: ~Copyable {
  let handle: Handle
  let pointer: OpaquePointer
  let text: String

  init(_ handle: Handle, text: String) throws(SQLiteError) {
    pointer = try handle.takeStatement(text)
    self.handle = handle
    self.text = text
  }

  deinit {
    handle.returnStatement(pointer, text: text)
  }

  /// Runs to the end, throwing rows away, and is ready to be bound again.
  public borrowing func run() throws(SQLiteError) {
    while try step() {}
    reset()
  }

  /// Whether another row stands ready to be read.
  public borrowing func step() throws(SQLiteError) -> Bool {
    if let interrupt = handle.interrupt, interrupt.isRequested {
      sqlite3_reset(pointer)
      throw .interruption(sql: text)
    }
    let code = sqlite3_step(pointer)
    switch code {
    case SQLITE_ROW: return true
    case SQLITE_DONE: return false
    default:
      let failure = handle.error(code, sql: text)
      sqlite3_reset(pointer)
      throw failure
    }
  }

  /// Back before the first row; bindings stay.
  public borrowing func reset() {
    sqlite3_reset(pointer)
  }

  /// Makes every parameter null that is not bound again.
  public borrowing func clear() {
    sqlite3_clear_bindings(pointer)
  }

  /// How many columns its rows have.
  public var columnCount: Int {
    borrowing get { Int(sqlite3_column_count(pointer)) }
  }

  /// The row that `step` stands on, to be read before the next step.
  public var row: Row {
    borrowing get { Row(pointer) }
  }

  func check(_ code: Int32) throws(SQLiteError) {
    guard code == SQLITE_OK else { throw handle.error(code, sql: text) }
  }
}
