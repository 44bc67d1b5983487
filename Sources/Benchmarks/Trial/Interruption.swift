import Glibc
import Synchronization

/// Ctrl-C: what is measured stops, and what was made is taken away.
enum Interruption {
  private static let isRequested = Atomic(false)

  /// From now on Ctrl-C ends what is measured instead of this program at once.
  static func heed() {
    // Made before the signal can come: a handler may set it but must not make it.
    guard !isRequested.load(ordering: .relaxed) else { return }
    signal(SIGINT) { _ in Interruption.isRequested.store(true, ordering: .relaxed) }
  }

  /// - Throws: `TrialFault.interrupted` after a Ctrl-C.
  static func check() throws(TrialFault) {
    if isRequested.load(ordering: .relaxed) { throw .interrupted }
  }
}
