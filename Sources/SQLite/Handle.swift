internal import CSQLite
internal import Glibc

/// The open database, kept alive by its connection and by every statement and transaction on it.
///
/// Statements that were used and reset wait here by their text, so that preparing is paid once.
final class Handle {
  let db: OpaquePointer
  var interrupt: Interrupt?
  private var idle: [String: OpaquePointer] = [:]
  private let capacity = 256

  init(_ db: OpaquePointer) {
    self.db = db
  }

  deinit {
    forgetStatements()
    sqlite3_close_v2(db)
  }

  func error(_ code: Int32, sql: String? = nil) -> SQLiteError {
    let extended = sqlite3_extended_errcode(db)
    let told = extended & 0xff == code & 0xff ? extended : code
    let message = String(cString: sqlite3_errmsg(db))
    guard [SQLITE_IOERR, SQLITE_CANTOPEN].contains(told & 0xff) else {
      return SQLiteError(code: told, message: message, sql: sql)
    }
    // What the system said is kept for these two alone.
    let system = sqlite3_system_errno(db)
    if system == EFBIG {
      return SQLiteError(code: SQLiteError.tooLarge, message: message, sql: sql)
    }
    if [ENOSPC, EDQUOT].contains(system) {
      return SQLiteError(code: SQLITE_FULL, message: message, sql: sql)
    }
    // A file that cannot be opened was looked for under several names, and the last error is of none.
    let isTold = system != 0 && told & 0xff == SQLITE_IOERR
    let why = isTold ? " (\(String(cString: strerror(system))))" : ""
    return SQLiteError(code: told, message: message + why, sql: sql)
  }

  /// Whether the file lies elsewhere by now, or nowhere.
  var hasMoved: Bool {
    var answer: CInt = 0
    let code = sqlite3_file_control(db, "main", SQLITE_FCNTL_HAS_MOVED, &answer)
    return code == SQLITE_OK && answer != 0
  }

  func takeStatement(_ text: String) throws(SQLiteError) -> OpaquePointer {
    if let statement = idle.removeValue(forKey: text) { return statement }
    var statement: OpaquePointer?
    var isWhole = false
    let code = text.withCString { start in
      var rest: UnsafePointer<CChar>?
      let code = sqlite3_prepare_v3(
        db, start, -1, UInt32(SQLITE_PREPARE_PERSISTENT), &statement, &rest)
      isWhole = rest?.pointee == 0
      return code
    }
    guard code == SQLITE_OK else { throw error(code, sql: text) }
    guard let statement, isWhole else {
      sqlite3_finalize(statement)
      throw SQLiteError(code: SQLITE_MISUSE, message: "not exactly one statement", sql: text)
    }
    return statement
  }

  func returnStatement(_ statement: OpaquePointer, text: String) {
    sqlite3_reset(statement)
    sqlite3_clear_bindings(statement)
    if idle.count >= capacity { forgetStatements() }
    if let twin = idle.updateValue(statement, forKey: text) { sqlite3_finalize(twin) }
  }

  private func forgetStatements() {
    for statement in idle.values { sqlite3_finalize(statement) }
    idle.removeAll()
  }

  func execute(_ text: String) throws(SQLiteError) {
    let code = sqlite3_exec(db, text, nil, nil, nil)
    guard code == SQLITE_OK else { throw error(code, sql: text) }
  }
}
