import CTerm
import Glibc

/// The terminal itself, raw while it is held.
struct Device: ~Copyable {
  let descriptor: Int32

  /// The terminal that standard input and output are.
  init() throws(ScreenRefusal) {
    guard isatty(STDIN_FILENO) == 1, isatty(STDOUT_FILENO) == 1 else { throw .notATerminal }
    let opened = cterm_tty_open(STDIN_FILENO)
    guard opened >= 0 else { throw .lastCall() }
    descriptor = opened
  }

  deinit { close(descriptor) }

  /// The most rows or columns that are drawn: ncurses counts cells in short numbers, and fails beyond.
  private static let most: Int32 = 1_000

  /// Rows and columns now, as far as they are drawn; 24x80 when the terminal does not say.
  var size: Size {
    var rows: Int32 = 0
    var columns: Int32 = 0
    guard cterm_tty_size(descriptor, &rows, &columns) == 0, rows > 0, columns > 0 else {
      return Size(rows: 24, columns: 80)
    }
    return Size(rows: Int(min(rows, Self.most)), columns: Int(min(columns, Self.most)))
  }

  func makeRaw() throws(ScreenRefusal) {
    let error = cterm_tty_raw(descriptor)
    if error != 0 { throw .system(error) }
  }

  /// Gives the modes back that were found.
  func restore() { _ = cterm_tty_restore(descriptor) }

  /// Sends everything; false when the terminal is gone or a signal must be heard first.
  func send(_ bytes: UnsafeRawBufferPointer, heeding alarm: Int32) -> Bool {
    guard let start = bytes.baseAddress else { return true }
    return cterm_tty_write(
      descriptor, start.assumingMemoryBound(to: CChar.self), bytes.count, alarm) == 0
  }

  /// Sends text of our own.
  func send(_ text: String) {
    _ = Array(text.utf8).withUnsafeBytes { send($0, heeding: -1) }
  }

  /// Whether something was typed, waiting for it.
  func waits(milliseconds: Int32) -> Bool { cterm_wait([descriptor], 1, milliseconds) > 0 }

  /// Everything typed so far, at most `capacity` bytes; nil when the terminal is gone.
  func typed(_ capacity: Int) -> [UInt8]? {
    var count = 0
    let bytes = [UInt8](unsafeUninitializedCapacity: capacity) { buffer, initialized in
      count = buffer.baseAddress.map { cterm_tty_read(descriptor, $0, capacity) } ?? 0
      initialized = max(0, count)
    }
    return count < 0 ? nil : bytes
  }

  func forgetTyped() { cterm_tty_flush_input(descriptor) }
}
