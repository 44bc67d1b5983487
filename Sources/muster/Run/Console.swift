import Terminal

/// Standard error: everything that is no data goes here, cleaned.
struct Console: Sendable {
  let stream = Stream.errors

  /// Writes a line, cleaned of what would steer a terminal: a name with an end of line in it begins
  /// no other.
  func say(_ line: String) { draw(clean(line) + "\n") }

  /// Asks a question and answers what was typed; nil when nothing was, or a signal came.
  func answer(to question: String) -> String? {
    draw(clean(question) + " ")
    return Stream.input.line { Interruption.isAsked }
  }

  /// Text that may be shown.
  func clean(_ text: String) -> String { CleanText(text).string }

  /// Writes text of our own as it is; when nobody can take it, there is nobody to tell.
  func draw(_ text: String) {
    do throws(StreamFault) {
      try stream.write(text)
    } catch {
      return
    }
  }
}
