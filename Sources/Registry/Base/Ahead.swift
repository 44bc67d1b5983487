internal import Dispatch
internal import Synchronization

/// An answer that is worked out on another core while whoever asked for it goes on.
public final class Ahead<Answer: Sendable>: Sendable {
  private let group = DispatchGroup()
  private let found = Mutex<Answer?>(nil)

  /// Begins, and does not wait.
  public init(_ work: @escaping @Sendable () -> Answer) {
    DispatchQueue.global().async(group: group) {
      let answer = work()
      self.found.withLock { $0 = answer }
    }
  }

  /// Waits until it is there.
  public var answer: Answer {
    group.wait()
    guard let answer = found.withLock({ $0 }) else { preconditionFailure("no answer was found") }
    return answer
  }
}
