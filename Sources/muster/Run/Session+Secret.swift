import Glibc

extension Session {
  /// A line typed at the terminal without being shown.
  ///
  /// - Throws: a refusal where there is no terminal to type at.
  func typedSecret(_ question: String) throws(Refusal) -> [UInt8] {
    var before = termios()
    guard tcgetattr(STDIN_FILENO, &before) == 0 else {
      throw Refusal(.badInput, "there is no terminal to ask at: --passphrase FILE names it")
    }
    var silent = before
    silent.c_lflag &= ~tcflag_t(ECHO)
    tcsetattr(STDIN_FILENO, TCSAFLUSH, &silent)
    defer {
      tcsetattr(STDIN_FILENO, TCSAFLUSH, &before)
      console.draw("\n")
    }
    console.draw(question)
    return Array((Stream.input.line { Interruption.isAsked } ?? "").utf8)
  }
}
