import Glibc

/// A file for its owner alone, which appears under its name whole or not at all.
public enum PrivateFile {
  /// Why it could not be written: the number that the system gives.
  public struct Fault: Error, Sendable, Hashable {
    public let code: Int32
  }

  /// Writes a file anew.
  ///
  /// - Parameter isLasting: whether it must outlive a power cut, not only the program.
  public static func write(
    _ bytes: [UInt8], to path: String, isLasting: Bool = true
  ) throws(Fault) {
    // Nobody else's: two programs may write the same file at once.
    let partial = "\(path).partial-\(getpid())"
    unlink(partial)
    let descriptor = open(partial, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o600)
    guard descriptor >= 0 else { throw Fault(code: errno) }
    defer { close(descriptor) }
    do throws(Fault) {
      guard fchmod(descriptor, 0o600) == 0 else { throw Fault(code: errno) }
      try put(bytes[...], into: descriptor)
      guard !isLasting || fsync(descriptor) == 0 else { throw Fault(code: errno) }
      guard rename(partial, path) == 0 else { throw Fault(code: errno) }
    } catch {
      unlink(partial)
      throw error
    }
    if isLasting { flushFolder(of: path) }
  }

  /// Brings a new name in a folder to the disk, where the file system knows how.
  private static func flushFolder(of path: String) {
    let parts = path.split(separator: "/", omittingEmptySubsequences: false).dropLast()
    let folder = parts.isEmpty ? "." : "\(parts.joined(separator: "/"))/"
    let descriptor = open(folder, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
    guard descriptor >= 0 else { return }
    fsync(descriptor)
    close(descriptor)
  }

  private static func put(_ bytes: ArraySlice<UInt8>, into descriptor: Int32) throws(Fault) {
    var rest = bytes
    while !rest.isEmpty {
      let block = Array(rest.prefix(1 << 16))
      let written = Glibc.write(descriptor, block, block.count)
      if written < 0, errno == EINTR { continue }
      guard written > 0 else { throw Fault(code: errno) }
      rest = rest.dropFirst(written)
    }
  }
}
