import Synchronization

/// A lane that is opened when it is first wanted: most programs never read twice at once.
///
/// One that cannot be opened is as one that is busy: whoever wants it waits for another.
final class SpareLane: Sendable {
  private let kept = Mutex<Lane?>(nil)
  private let open: @Sendable () throws -> Lane

  init(_ open: @escaping @Sendable () throws -> Lane) { self.open = open }

  /// Nil where no more can be opened now.
  var lane: Lane? {
    kept.withLock { kept in
      if kept == nil { kept = try? open() }
      return kept
    }
  }
}
