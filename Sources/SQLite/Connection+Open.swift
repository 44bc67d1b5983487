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
      case .unchanging: SQLITE_OPEN_READONLY | SQLITE_OPEN_URI
      case .write, .create: SQLITE_OPEN_READWRITE
      case .memory: SQLITE_OPEN_READWRITE | SQLITE_OPEN_MEMORY
      }
    let name = if case .unchanging = access { addressOfUnchanging(path) } else { path }
    var db: OpaquePointer?
    let code = sqlite3_open_v2(
      name, &db, kind | SQLITE_OPEN_NOMUTEX | SQLITE_OPEN_EXRESCODE, nil)
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

  /// A path as SQLite takes it together with a wish.
  private static func addressOfUnchanging(_ path: String) -> String {
    let digits = Array("0123456789ABCDEF")
    var address = path.hasPrefix("/") ? "file://" : "file:"
    for byte in path.utf8 {
      switch byte {
      case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
        UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "/"), UInt8(ascii: "."):
        address.unicodeScalars.append(Unicode.Scalar(byte))
      default: address += "%\(digits[Int(byte >> 4)])\(digits[Int(byte & 15)])"
      }
    }
    return address + "?immutable=1"
  }

  /// SQLite gives `-wal` and `-shm` the mode of the database, so the first file decides for all.
  private static func makePrivate(_ path: String) throws(SQLiteError) {
    let file = open(path, O_RDWR | O_CREAT | O_CLOEXEC, 0o600)
    guard file >= 0 else {
      throw SQLiteError(code: SQLITE_CANTOPEN, message: String(cString: strerror(errno)))
    }
    close(file)
  }
}
