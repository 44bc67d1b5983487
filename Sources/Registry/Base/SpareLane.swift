internal import SQLite
import Synchronization

/// A lane that is opened when it is first wanted: most programs never read twice at once.
final class SpareLane: Sendable {
  private let kept = Mutex<Lane?>(nil)
  private let open: @Sendable () throws(SQLiteError) -> Lane

  init(_ open: @escaping @Sendable () throws(SQLiteError) -> Lane) { self.open = open }

  func opened() throws(SQLiteError) -> Lane {
    try kept.withLock { kept throws(SQLiteError) in
      let lane = if let kept { kept } else { try open() }
      kept = lane
      return lane
    }
  }

  /// Nil where no more can be opened now: as one that is busy, whoever wants it waits for another.
  var lane: Lane? { try? opened() }
}
