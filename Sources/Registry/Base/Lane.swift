internal import SQLite
import Synchronization

/// One connection that is used by one thread at a time, whichever thread that is.
final class Lane: Sendable {
  private let connection: Mutex<Connection>

  init(_ connection: consuming sending Connection) {
    self.connection = Mutex(connection)
  }

  func use<Answer: Sendable>(
    _ cancellation: Cancellation?,
    _ body: (borrowing Connection) throws(SQLiteError) -> Answer
  ) throws(RegistryError) -> Answer {
    do throws(SQLiteError) {
      return try connection.withLock { connection throws(SQLiteError) in
        connection.heed(cancellation?.interrupt)
        defer { connection.heed(nil) }
        return try body(connection)
      }
    } catch {
      throw RegistryError(error)
    }
  }
}
