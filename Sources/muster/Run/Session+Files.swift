import Seal

extension Session {
  /// The whole of a file; a dash for standard input.
  func bytes(of path: String) throws(Refusal) -> [UInt8] {
    var reader = try LineReader(path)
    defer { reader.close() }
    return try reader.rest()
  }

  /// Writes a file for the one who runs the program alone.
  func write(_ bytes: [UInt8], to path: String) throws(Refusal) {
    do throws(PrivateFile.Fault) {
      try PrivateFile.write(bytes, to: path)
    } catch {
      throw Refusal(unwritable: path, error.code)
    }
  }
}
