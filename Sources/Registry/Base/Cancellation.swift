internal import SQLite

/// A request, from any thread, that one piece of work on the registry stop and leave no trace.
public struct Cancellation: Sendable {
  let interrupt = Interrupt()

  public init() {}

  public func request() {
    interrupt.request()
  }

  public var isRequested: Bool { interrupt.isRequested }
}
