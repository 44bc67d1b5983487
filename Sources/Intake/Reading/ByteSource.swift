import Glibc

/// A file open for reading from its start to its end.
struct ByteSource: ~Copyable {
  let stamp: FileStamp
  private let descriptor: Int32

  init(path: String) throws(IntakeFault) {
    let descriptor = open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK)
    guard descriptor >= 0 else { throw IntakeFault(errorNumber: errno) }
    var status = stat()
    guard fstat(descriptor, &status) == 0 else {
      let code = errno
      close(descriptor)
      throw IntakeFault(errorNumber: code)
    }
    guard status.st_mode & S_IFMT == S_IFREG else {
      close(descriptor)
      throw .notAFile
    }
    self.descriptor = descriptor
    stamp = FileStamp(status)
  }

  deinit { close(descriptor) }

  /// Fills `buffer` from its start and answers how many bytes came; none at the end.
  mutating func read(into buffer: inout [UInt8]) throws(IntakeFault) -> Int {
    while true {
      let count = Glibc.read(descriptor, &buffer, buffer.count)
      if count >= 0 { return count }
      if errno != EINTR { throw .unreadable(code: errno) }
    }
  }
}

/// What tells whether a file is still the one that was looked at.
public struct FileStamp: Sendable, Hashable {
  public let size: Int
  let device: UInt
  let inode: UInt
  let seconds: Int
  let nanoseconds: Int

  fileprivate init(_ status: stat) {
    size = Int(status.st_size)
    device = status.st_dev
    inode = status.st_ino
    seconds = status.st_mtim.tv_sec
    nanoseconds = status.st_mtim.tv_nsec
  }
}

extension IntakeFault {
  fileprivate init(errorNumber: Int32) {
    self =
      switch errorNumber {
      case ENOENT, ENOTDIR: .missing
      case EACCES, EPERM: .forbidden
      case EISDIR, ENXIO: .notAFile
      default: .unreadable(code: errorNumber)
      }
  }
}
