import Fishery
import Glibc
import Seal

extension Session {
  /// The whole of a file; a dash for standard input.
  func bytes(of path: String) throws(Refusal) -> [UInt8] {
    var reader = try LineReader(path)
    defer { reader.close() }
    return try reader.rest()
  }

  /// Words of a person's own, as a file or standard input has them, without space around.
  func words(in path: String) throws(Refusal) -> String {
    let bytes = try bytes(of: path)
    guard let text = String(validating: bytes, as: UTF8.self) else {
      throw Refusal(.badInput, "\(path): is not UTF-8 text")
    }
    var words = text.drop(while: \.isWhitespace)
    while words.last?.isWhitespace == true { words.removeLast() }
    return String(words)
  }

  /// What a file says as JSON; where it says something else is told by its path, line and column.
  func json(of path: String) throws(Refusal) -> JSON {
    let bytes = try bytes(of: path)
    do throws(JSONFault) {
      return try JSON(parsing: bytes)
    } catch {
      throw Refusal(.badInput, "\(path): \(error)")
    }
  }

  /// Writes a new file for the one who runs the program alone; one that is there already is refused.
  func write(_ bytes: [UInt8], to path: String) throws(Refusal) {
    try requireFree(path)
    do throws(PrivateFile.Fault) {
      try PrivateFile.write(bytes, to: path)
    } catch {
      throw Refusal(unwritable: path, error.code)
    }
  }

  /// Whether anything lies at a path.
  ///
  /// - Throws: a refusal where nobody may look.
  func isThere(_ path: String) throws(Refusal) -> Bool {
    if access(path, F_OK) == 0 { return true }
    let code = errno
    guard [ENOENT, ENOTDIR].contains(code) else {
      throw Refusal(
        .registryUnusable, "\(path) cannot be looked at: \(String(cString: strerror(code)))")
    }
    return false
  }

  /// Whether a file without a single byte lies at a path, where something was or may come to be.
  func isEmptyFile(_ path: String) -> Bool {
    var file = stat()
    return stat(path, &file) == 0 && file.st_mode & S_IFMT == S_IFREG && file.st_size == 0
  }

  /// Refuses a path at which something lies: a slip of the hand must cost no registry.
  func requireFree(_ path: String) throws(Refusal) {
    guard access(path, F_OK) != 0 else {
      throw Refusal(.badInput, "\(path) is there already: name another file")
    }
  }
}
