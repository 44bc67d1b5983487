import Glibc

extension Stream {
  /// A new file that its owner alone may read; a file that is there already is refused.
  static func newFile(_ path: String) throws(Refusal) -> Stream {
    let descriptor = open(path, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o600)
    guard descriptor >= 0 else {
      throw errno == EEXIST
        ? Refusal(.badInput, "\(path) is there already") : Refusal(unwritable: path, errno)
    }
    return Stream(descriptor: descriptor, name: path)
  }

  /// Ends a file; what was written is complete only when this did not throw.
  func close() throws(StreamFault) {
    guard Glibc.close(descriptor) == 0 else { throw fault(errno) }
  }
}
