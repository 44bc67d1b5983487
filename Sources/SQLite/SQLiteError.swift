internal import CSQLite

/// What SQLite refused, as facts: the extended code, its own message and the SQL text.
///
/// Bindings are never part of it, so an error may be logged although the values were personal.
public struct SQLiteError: Error, Equatable, Sendable {
  public enum Kind: Equatable, Sendable {
    /// Another process holds the file.
    case locked
    case interrupted
    case corrupt
    case notADatabase
    case cannotOpen
    case readOnly
    /// The file is not where it was opened.
    case moved
    case full
    /// A file would become larger than the system lets one be.
    case tooLarge
    case constraint
    case other
  }

  public let code: Int32
  public let message: String
  public let sql: String?

  public init(code: Int32, message: String, sql: String? = nil) {
    self.code = code
    self.message = message
    self.sql = sql
  }

  public var kind: Kind {
    if code == Self.moved { return .moved }
    if code == Self.tooLarge { return .tooLarge }
    return switch code & 0xff {
    case SQLITE_BUSY, SQLITE_LOCKED, SQLITE_PROTOCOL: .locked
    case SQLITE_INTERRUPT: .interrupted
    case SQLITE_CORRUPT: .corrupt
    case SQLITE_NOTADB: .notADatabase
    case SQLITE_CANTOPEN: .cannotOpen
    case SQLITE_READONLY, SQLITE_PERM, SQLITE_AUTH: .readOnly
    case SQLITE_FULL: .full
    case SQLITE_CONSTRAINT: .constraint
    default: .other
    }
  }
}

extension SQLiteError {
  static func interruption(sql: String?) -> SQLiteError {
    SQLiteError(code: SQLITE_INTERRUPT, message: "interrupted", sql: sql)
  }

  static func moved(sql: String?) -> SQLiteError {
    SQLiteError(code: moved, message: "the file was moved or deleted", sql: sql)
  }

  /// A code of our own: SQLite has but one for all that takes no more.
  static var tooLarge: Int32 { SQLITE_FULL | 255 << 8 }

  /// SQLITE_READONLY_DBMOVED, which Swift cannot import.
  private static var moved: Int32 { SQLITE_READONLY | 4 << 8 }
}

extension SQLiteError: CustomStringConvertible {
  public var description: String {
    let told = "SQLite \(code): \(message)"
    guard let sql else { return told }
    return "\(told), in: \(sql)"
  }
}
