import Glibc
import Synchronization

/// A real program in a real terminal, read by a terminal emulator.
///
/// Nothing here sleeps: every wait ends as soon as what it waits for is on the screen, and fails
/// with the screen in its message after a generous while.
public final class PseudoTerminal {
  /// What the program shows.
  public let screen: EmulatedTerminal
  /// Everything the program wrote, byte for byte.
  public private(set) var output: [UInt8] = []
  public let process: PtyProcess?
  private var master: Int32

  /// A program started in a terminal of its own, with the variables given over a bare environment.
  public init(
    _ executable: String, _ arguments: [String] = [], environment: [String: String] = [:],
    rows: Int = 24, columns: Int = 80
  ) throws {
    screen = EmulatedTerminal(rows: rows, columns: columns)
    let (master, path) = try Self.openMaster(rows: rows, columns: columns)
    self.master = master
    let variables = ["TERM": "xterm-256color", "LC_ALL": "C.UTF-8", "PATH": "/usr/bin:/bin"]
      .merging(environment) { $1 }
    do {
      process = try PtyProcess(executable, arguments, variables, terminal: path)
    } catch {
      Glibc.close(master)
      throw error
    }
  }

  /// A terminal without a program, for one that opens `path` itself.
  public init(rows: Int = 24, columns: Int = 80, path: inout String) throws {
    screen = EmulatedTerminal(rows: rows, columns: columns)
    (master, path) = try Self.openMaster(rows: rows, columns: columns)
    process = nil
  }

  deinit {
    process?.kill()
    hangUp()
  }

  /// Closes the terminal under the program.
  public func hangUp() {
    guard master >= 0 else { return }
    Glibc.close(master)
    master = -1
  }

  /// Types keys in writing: `jj<Down><CR><C-d>`.
  public func type(_ keys: String) throws { try send(PtyKeys.bytes(keys)) }

  /// Sends bytes as they are.
  public func send(_ bytes: [UInt8]) throws {
    var sent = 0
    while sent < bytes.count {
      let count = bytes[sent...].withUnsafeBytes { write(master, $0.baseAddress, $0.count) }
      if count > 0 { sent += count }
      guard count > 0 || errno == EAGAIN || errno == EINTR else {
        throw PtyFailure("the terminal takes no keys: \(errno)")
      }
      if sent < bytes.count { takeOutput(waiting: 10) }
    }
  }

  public func resize(rows: Int, columns: Int) {
    tell(rows: rows, columns: columns)
    screen.resize(rows: rows, columns: columns)
  }

  /// Tells the program a size that the emulated screen does not take on.
  public func tell(rows: Int, columns: Int) {
    var size = winsize(
      ws_row: UInt16(rows), ws_col: UInt16(columns), ws_xpixel: 0, ws_ypixel: 0)
    _ = ioctl(master, UInt(TIOCSWINSZ), &size)
  }

  /// What the terminal does with what is typed, now.
  public var modes: PtyModes {
    var modes = termios()
    tcgetattr(master, &modes)
    func has(_ flag: Int32) -> Bool { modes.c_lflag & UInt32(flag) != 0 }
    return PtyModes(echoes: has(ECHO), isCanonical: has(ICANON), raisesSignals: has(ISIG))
  }

  /// Waits until the screen shows a text.
  public func wait(for text: String, seconds: Double = 30) throws {
    try wait("“\(text)”", seconds: seconds) { $0.text.contains(text) }
  }

  /// Waits until the screen satisfies a condition.
  public func wait(
    _ what: String, seconds: Double = 30, until condition: (EmulatedTerminal) -> Bool
  ) throws {
    let deadline = ContinuousClock.now + .seconds(seconds)
    while !condition(screen) {
      let isOpen = takeOutput(waiting: 50)
      if condition(screen) { return }
      guard isOpen else { throw PtyFailure("no \(what): the program ended", screen: screen.text) }
      guard .now < deadline else {
        throw PtyFailure("no \(what) in \(seconds) s", screen: screen.text)
      }
    }
  }

  /// Waits until the program ended, showing the last of what it wrote.
  public func waitForEnding(seconds: Double = 30) throws -> PtyEnding {
    guard let process else { throw PtyFailure("there is no program in this terminal") }
    let deadline = ContinuousClock.now + .seconds(seconds)
    while true {
      if let ending = process.ending() {
        while takeOutput(waiting: 0), hasOutput(waiting: 0) {}
        return ending
      }
      guard .now < deadline else {
        throw PtyFailure("the program did not end in \(seconds) s", screen: screen.text)
      }
      _ = takeOutput(waiting: 10)
    }
  }

  /// Waits until the program has stopped, as after TSTP.
  public func waitForStop(seconds: Double = 30) throws {
    let deadline = ContinuousClock.now + .seconds(seconds)
    while process?.hasStopped() != true {
      guard .now < deadline else {
        throw PtyFailure("the program did not stop in \(seconds) s", screen: screen.text)
      }
      _ = takeOutput(waiting: 10)
    }
    _ = takeOutput(waiting: 0)
  }
}

extension PseudoTerminal {
  /// Shows what the program wrote, waiting so many milliseconds for the first of it; false when the
  /// program's side is closed.
  @discardableResult
  public func takeOutput(waiting milliseconds: Int32) -> Bool {
    guard hasOutput(waiting: milliseconds) else { return true }
    while let bytes = readAvailable() {
      if bytes.isEmpty { return true }
      show(bytes)
    }
    return false
  }

  /// Shows at most so many bytes of what the program wrote, as a slow line would; false when there
  /// are none.
  public func takePart(_ count: Int) -> Bool {
    guard hasOutput(waiting: 0), let bytes = readAvailable(count), !bytes.isEmpty else {
      return false
    }
    show(bytes)
    return true
  }

  /// What the program wrote, unshown, waiting so many milliseconds for it; empty when nothing came.
  func chunk(waiting milliseconds: Int32) -> [UInt8] {
    hasOutput(waiting: milliseconds) ? readAvailable() ?? [] : []
  }

  /// Shows bytes of the program, and tells it what the terminal has to say to them.
  func show(_ bytes: [UInt8]) {
    output += bytes
    screen.write(bytes)
    let reply = screen.takeReply()
    if !reply.isEmpty { try? send(reply) }
  }

  /// What lies there to be read; nil when the program's side is closed.
  private func readAvailable(_ capacity: Int = 65_536) -> [UInt8]? {
    var bytes = [UInt8](repeating: 0, count: capacity)
    let count = read(master, &bytes, bytes.count)
    guard count > 0 else { return count < 0 && (errno == EAGAIN || errno == EINTR) ? [] : nil }
    bytes.removeSubrange(count...)
    return bytes
  }

  private func hasOutput(waiting milliseconds: Int32) -> Bool {
    var wait = pollfd(fd: master, events: Int16(POLLIN), revents: 0)
    return poll(&wait, 1, milliseconds) > 0
  }

  private static func openMaster(rows: Int, columns: Int) throws -> (Int32, String) {
    var size = winsize(
      ws_row: UInt16(rows), ws_col: UInt16(columns), ws_xpixel: 0, ws_ypixel: 0)
    var master: Int32 = -1
    var slave: Int32 = -1
    var name = [CChar](repeating: 0, count: 256)
    try Spawn.lock.withLock { _ in
      guard openpty(&master, &slave, &name, nil, &size) == 0 else {
        throw PtyFailure("no pseudo-terminal: \(errno)")
      }
      Glibc.close(slave)
      _ = fcntl(master, F_SETFD, FD_CLOEXEC)
    }
    _ = fcntl(master, F_SETFL, fcntl(master, F_GETFL) | O_NONBLOCK)
    let path = name.prefix { $0 != 0 }.map(UInt8.init(bitPattern:))
    return (master, String(decoding: path, as: UTF8.self))
  }
}
