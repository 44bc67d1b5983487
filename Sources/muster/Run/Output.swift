/// Standard output: data and nothing else, gathered so that a million lines take few calls.
final class Output {
  private var pending = ""

  /// Adds a line that is safe to show: JSON, or text that was cleaned.
  func line(_ text: String) throws(StreamFault) {
    try add(text + "\n")
  }

  /// Adds text as it is.
  func add(_ text: String) throws(StreamFault) {
    pending += text
    if pending.utf8.count >= 1 << 16 { try flush() }
  }

  func flush() throws(StreamFault) {
    defer { pending = "" }
    try Stream.output.write(pending)
  }
}
