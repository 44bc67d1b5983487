import FoundationEssentials
internal import Seal

/// The BLAKE2b-256 of a file's bytes, in hexadecimal.
public struct FileHash: Sendable, Hashable {
  public let hex: String

  public init(of bytes: [UInt8]) {
    hex = Digest(of: bytes).hex
  }

  /// As it was stored.
  init(stored hex: String) { self.hex = hex }

  /// Reads the file at a path, mapped and not copied.
  public init(contentsOf path: String) throws(RegistryError) {
    do {
      let data = try Data(contentsOf: URL(filePath: path), options: .alwaysMapped)
      var stream = DigestStream()
      stream.append(data.span)
      hex = stream.digest().hex
    } catch {
      throw .file("\(path) cannot be read")
    }
  }
}
