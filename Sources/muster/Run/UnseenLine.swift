import Glibc

/// A line typed at the terminal without being shown; whatever comes meanwhile, the terminal is given
/// back as it was, and nothing of the line is ever shown.
struct UnseenLine {
  private let question: String
  private let console: Console

  init(asking question: String, at console: Console) {
    self.question = question
    self.console = console
  }

  /// - Throws: a refusal where there is no terminal to type at, or a signal asked to end.
  func bytes() throws(Refusal) -> [UInt8] {
    var shown = termios()
    guard tcgetattr(STDIN_FILENO, &shown) == 0 else {
      throw Refusal(.badInput, "there is no terminal to ask at: --passphrase FILE names it")
    }
    while true {
      let watch = SignalWatch()
      hide(shown)
      console.draw(question)
      let line = Stream.input.line { watch.seen != nil }
      tcsetattr(STDIN_FILENO, TCSAFLUSH, &shown)
      console.draw("\n")
      let signal = watch.seen
      watch.end()
      switch signal {
      case nil: return Array((line ?? "").utf8)
      case SIGCONT: continue
      case SIGTSTP?: raise(SIGTSTP)
      case let signal?:
        raise(signal)
        throw Refusal(.cancelled, "cancelled; nothing was changed")
      }
    }
  }

  private func hide(_ shown: termios) {
    var hidden = shown
    hidden.c_lflag &= ~tcflag_t(ECHO)
    tcsetattr(STDIN_FILENO, TCSAFLUSH, &hidden)
  }
}
