import Glibc
import Synchronization

/// Notes the last signal that would end, stop or continue the program, until it is ended; then
/// signals mean what they meant before.
final class SignalWatch {
  private static let last = Atomic<Int32>(0)
  private var before: [(signal: Int32, action: sigaction)] = []

  init() {
    // Made before any signal can come: a handler may store in it but must not make it.
    Self.last.store(0, ordering: .relaxed)
    var action = sigaction()
    action.__sigaction_handler.sa_handler = { SignalWatch.last.store($0, ordering: .relaxed) }
    for signal in [SIGINT, SIGQUIT, SIGHUP, SIGTERM, SIGTSTP, SIGCONT] {
      var old = sigaction()
      sigaction(signal, &action, &old)
      before.append((signal, old))
    }
  }

  /// The last that came; nil for none.
  var seen: Int32? {
    let last = Self.last.load(ordering: .relaxed)
    return last == 0 ? nil : last
  }

  /// Gives signals back their meaning.
  func end() {
    for (signal, action) in before {
      var action = action
      sigaction(signal, &action, nil)
    }
  }
}
