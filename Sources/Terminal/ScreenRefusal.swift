import CTerm
import Glibc

/// Why there can be no screen; the caller words it.
public enum ScreenRefusal: Error, Hashable, Sendable {
  /// Standard input or output is no terminal.
  case notATerminal
  /// `TERM` is empty or not described on this machine.
  case unknownTerminal(String)
  /// The terminal cannot place its cursor, as `TERM=dumb` cannot.
  case cannotPlaceCursor(String)
  /// This process has a screen already.
  case alreadyOpen
  /// A system call failed, with its `errno`.
  case system(Int32)
}

extension ScreenRefusal {
  /// Why ncurses was not opened for a terminal.
  init(_ opening: cterm_opening, of term: String) {
    self =
      switch opening {
      case CTERM_TAKEN: .alreadyOpen
      case CTERM_UNKNOWN_TERMINAL: .unknownTerminal(term)
      case CTERM_NO_CURSOR: .cannotPlaceCursor(term)
      default: .lastCall()
      }
  }

  /// What the system call just made says.
  static func lastCall() -> ScreenRefusal { .system(errno) }
}
