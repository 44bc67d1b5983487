/// Data on their way to standard output or a file, gathered so that a million lines take few calls.
final class Output {
  private let stream: Stream
  private var pending = ""

  init(to stream: Stream = .output) { self.stream = stream }

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
    try stream.write(pending)
  }
}
