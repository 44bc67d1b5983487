import Glibc
import Registry

/// A Ctrl-C, or a request to end, which the work under way heeds instead of dying in its middle.
enum Interruption {
  /// Asked for by the signals, once they are heeded.
  static let cancellation = Cancellation()

  static var isAsked: Bool { cancellation.isRequested }

  /// From now on SIGINT, SIGTERM and SIGHUP ask instead of ending the program.
  static func heed() {
    // Made before any signal can come: a handler may load it but must not make it.
    guard !isAsked else { return }
    var action = sigaction()
    action.__sigaction_handler.sa_handler = { _ in Interruption.cancellation.request() }
    for signal in [SIGINT, SIGTERM, SIGHUP] { sigaction(signal, &action, nil) }
  }

  /// Throws when somebody asked to stop.
  static func check() throws(Refusal) {
    if isAsked { throw Refusal(.cancelled, "cancelled; nothing was changed") }
  }
}
