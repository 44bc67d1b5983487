import Glibc

/// The lines of a file as they come, however long the file is: what was read is let go at once.
struct LineReader {
  /// What it is called when it cannot be read.
  private let name: String
  private let descriptor: Int32
  private var buffer: [UInt8] = []
  private var start = 0

  /// More bytes than a line or a document that is held as a whole has: a device that never ends, or
  /// some other file named by mistake.
  static let longest = 64 << 20

  /// - Parameter path: a file; a dash for standard input.
  init(_ path: String) throws(Refusal) {
    name = path == "-" ? "standard input" : path
    descriptor = path == "-" ? STDIN_FILENO : open(path, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else {
      throw Refusal(
        .badInput,
        errno == ELOOP
          ? "\(name) is a link that leads back to itself" : "\(name) cannot be read")
    }
  }

  /// The next line without its end; nil after the last.
  ///
  /// - Throws: a refusal when reading fails.
  mutating func next() throws(Refusal) -> [UInt8]? {
    var looked = start
    while true {
      if let end = buffer[looked...].firstIndex(of: 0x0A) {
        defer { start = end + 1 }
        return Array(buffer[start..<end])
      }
      buffer.removeFirst(start)
      start = 0
      looked = buffer.count
      guard try fill() else { break }
    }
    defer { buffer = [] }
    return buffer.isEmpty ? nil : buffer
  }

  /// Everything that is left, for a document that is no line.
  mutating func rest() throws(Refusal) -> [UInt8] {
    while try fill() {}
    defer { (buffer, start) = ([], 0) }
    return Array(buffer[start...])
  }

  /// Closes the file.
  func close() {
    if descriptor != STDIN_FILENO { _ = Glibc.close(descriptor) }
  }

  /// Reads some more; false at the end.
  private mutating func fill() throws(Refusal) -> Bool {
    var bytes = [UInt8](repeating: 0, count: 1 << 16)
    while true {
      let count = read(descriptor, &bytes, bytes.count)
      if count > 0 {
        buffer += bytes[..<count]
        guard buffer.count - start <= Self.longest else {
          throw Refusal(.badInput, "\(name) holds more at once than any document that is read here")
        }
        return true
      }
      if count == 0 { return false }
      guard errno == EINTR else {
        let code = errno
        throw Refusal(
          .badInput,
          code == EISDIR
            ? "\(name) is a folder, not a file" : "\(name) cannot be read (system error \(code))")
      }
    }
  }
}
