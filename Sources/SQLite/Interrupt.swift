import Synchronization

/// A request, from any thread, that the work under way on a connection stop.
///
/// One is made for each piece of work and never reused, so a late request cannot stop the next.
public final class Interrupt: Sendable {
  private let asked = Atomic(false)

  public init() {}

  public func request() {
    asked.store(true, ordering: .relaxed)
  }

  public var isRequested: Bool {
    asked.load(ordering: .relaxed)
  }
}
