import Glibc

/// A stream that a command reads or writes.
struct Stream: Sendable {
  let descriptor: Int32
  /// What it is called when it fails.
  let name: String

  static let output = Stream(descriptor: STDOUT_FILENO, name: "standard output")
  static let input = Stream(descriptor: STDIN_FILENO, name: "standard input")
  static let errors = Stream(descriptor: STDERR_FILENO, name: "standard error")

  /// Whether a person watches.
  var isTerminal: Bool { isatty(descriptor) == 1 }

  /// Columns of the terminal; 80 when there is none or it does not say.
  var columns: Int {
    var size = winsize()
    guard ioctl(descriptor, UInt(TIOCGWINSZ), &size) == 0, size.ws_col > 0 else { return 80 }
    return Int(size.ws_col)
  }

  /// The next line, without its end; nil at the end of the stream, and when somebody asked to stop.
  ///
  /// The standard library's own reading starts again after a signal, so a Ctrl-C would not be
  /// heard; and one that comes just before a read would not end it, so none begins that could wait.
  func line(unless isAskedToStop: () -> Bool) -> String? {
    var bytes: [UInt8] = []
    var byte: [UInt8] = [0]
    while isReady(unless: isAskedToStop), read(descriptor, &byte, 1) == 1 {
      if byte[0] == 0x0A { return String(decoding: bytes, as: UTF8.self) }
      bytes.append(byte[0])
    }
    return nil
  }

  /// Whether something can be read, or the end is there; looks up ten times a second.
  private func isReady(unless isAskedToStop: () -> Bool) -> Bool {
    var wanted = pollfd(fd: descriptor, events: Int16(POLLIN), revents: 0)
    while !isAskedToStop() {
      if poll(&wanted, 1, 100) > 0 { return true }
    }
    return false
  }

  /// Writes everything, or throws when nobody can take it any more.
  func write(_ text: String) throws(StreamFault) {
    var bytes = Array(text.utf8)
    while !bytes.isEmpty {
      let count = Glibc.write(descriptor, bytes, bytes.count)
      if count < 0 {
        let code = errno
        guard code == EINTR || code == EAGAIN else { throw fault(code) }
      } else {
        bytes.removeFirst(count)
      }
    }
  }

  func fault(_ code: Int32) -> StreamFault { StreamFault(name: name, code: code) }
}

/// A stream took no more: the disk behind it is full, or it was closed.
struct StreamFault: Error, Sendable, Equatable {
  let name: String
  /// The system's error number.
  let code: Int32
}
