internal import Glibc
internal import Seal

/// The BLAKE2b-256 of a file's bytes, in hexadecimal.
public struct FileHash: Sendable, Hashable {
  public let hex: String

  public init(of bytes: [UInt8]) {
    hex = Digest(of: bytes).hex
  }

  /// As it was stored.
  init(stored hex: String) { self.hex = hex }

  /// Reads the file at a path, piece by piece: one that is cut short meanwhile, or lies on a stick
  /// that is pulled, ends the reading and not the program.
  public init(contentsOf path: String) throws(RegistryError) {
    let file = open(path, O_RDONLY | O_CLOEXEC)
    guard file >= 0 else { throw .file("\(path) cannot be read") }
    defer { close(file) }
    var stream = DigestStream()
    var piece = [UInt8](repeating: 0, count: 1 << 18)
    while true {
      let count = read(file, &piece, piece.count)
      if count == 0 { break }
      if count < 0, errno == EINTR { continue }
      guard count > 0 else { throw .file("\(path) cannot be read") }
      stream.append(piece.span.extracting(first: count))
    }
    hex = stream.digest().hex
  }
}
