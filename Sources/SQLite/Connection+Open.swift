internal import CSQLite
internal import Glibc

extension Connection {
  static func opened(_ path: String, _ access: Access) throws(SQLiteError) -> Handle {
    guard isPrepared == SQLITE_OK else {
      throw SQLiteError(code: isPrepared, message: "sqlite3_config")
    }
    if case .create = access { try makePrivate(path) }
    let kind =
      switch access {
      case .read: SQLITE_OPEN_READONLY
      case .write, .create: SQLITE_OPEN_READWRITE
      case .memory: SQLITE_OPEN_READWRITE | SQLITE_OPEN_MEMORY
      }
    var db: OpaquePointer?
    let code = sqlite3_open_v2(
      path, &db, kind | SQLITE_OPEN_NOMUTEX | SQLITE_OPEN_EXRESCODE, nil)
    guard let db else {
      throw SQLiteError(code: SQLITE_NOMEM, message: "out of memory")
    }
    let handle = Handle(db)
    guard code == SQLITE_OK else { throw handle.error(code) }
    let hardened = shim_sqlite3_harden(db)
    guard hardened == SQLITE_OK else { throw handle.error(hardened) }
    return handle
  }

  /// Once, before the first connection of the process.
  private static let isPrepared = shim_sqlite3_spare_count()

  /// SQLite gives `-wal` and `-shm` the mode of the database, so the first file decides for all.
  private static func makePrivate(_ path: String) throws(SQLiteError) {
    let file = open(path, O_RDWR | O_CREAT | O_CLOEXEC, 0o600)
    guard file >= 0 else {
      throw SQLiteError(code: SQLITE_CANTOPEN, message: String(cString: strerror(errno)))
    }
    close(file)
  }
}
