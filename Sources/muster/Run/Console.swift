import Terminal

/// Standard error: everything that is no data goes here, cleaned.
struct Console: Sendable {
  let stream = Stream.errors

  /// Writes lines, each cleaned of what would steer a terminal.
  ///
  /// When nobody can take them, there is nobody to tell.
  func say(_ text: String) {
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
    let clean = lines.map { CleanText(String($0)).string + "\n" }.joined()
    do throws(StreamFault) {
      try stream.write(clean)
    } catch {
      return
    }
  }
}
