internal import SQLite
import Synchronization

/// One connection that is used by one thread at a time, whichever thread that is.
final class Lane: Sendable {
  private let connection: Mutex<Connection>

  init(_ connection: consuming sending Connection) {
    self.connection = Mutex(connection)
  }

  func use<Answer: Sendable, Failure: Error>(
    _ cancellation: Cancellation?,
    _ body: (borrowing Connection) throws(Failure) -> Answer
  ) throws(Failure) -> Answer {
    try connection.withLock { connection throws(Failure) in
      connection.heed(cancellation?.interrupt)
      defer { connection.heed(nil) }
      return try body(connection)
    }
  }

  /// Nil, without waiting, while another thread uses it.
  func useIfFree<Answer: Sendable, Failure: Error>(
    _ cancellation: Cancellation?,
    _ body: (borrowing Connection) throws(Failure) -> Answer
  ) throws(Failure) -> Answer? {
    try connection.withLockIfAvailable { connection throws(Failure) in
      connection.heed(cancellation?.interrupt)
      defer { connection.heed(nil) }
      return try body(connection)
    }
  }
}
