public import Glibc

/// A program leading a session of its own, whose terminal is a pseudo-terminal.
public final class PtyProcess {
  public let identifier: pid_t
  private var ended: PtyEnding?

  init(
    _ executable: String, _ arguments: [String], _ variables: [String: String], terminal: String
  ) throws {
    let files = [STDIN_FILENO, STDOUT_FILENO, STDERR_FILENO].map {
      Spawn.File(descriptor: $0, path: terminal, flags: O_RDWR)
    }
    identifier = try Spawn.start(
      executable, arguments, variables, files: files, leadsSession: true)
  }

  deinit { kill() }

  public func send(signal: Int32) { _ = Glibc.kill(identifier, signal) }

  /// How the program ended; nil while it runs or is stopped.
  func ending() -> PtyEnding? {
    if let ended { return ended }
    var status: Int32 = 0
    guard waitpid(identifier, &status, WNOHANG) == identifier else { return nil }
    let signal = status & 0x7F
    ended = signal == 0 ? .exited((status >> 8) & 0xFF) : .killed(signal: signal)
    return ended
  }

  /// How the program ended, waiting for it without reading what it writes.
  public func waitForEnding(seconds: Double = 30) throws -> PtyEnding {
    let deadline = ContinuousClock.now + .seconds(seconds)
    while .now < deadline {
      if let ending = ending() { return ending }
      poll(nil, 0, 10)
    }
    throw PtyFailure("the program did not end in \(seconds) s")
  }

  /// Whether the program has stopped since the last time this was asked.
  func hasStopped() -> Bool {
    guard ended == nil else { return false }
    var status: Int32 = 0
    guard waitpid(identifier, &status, WNOHANG | WUNTRACED) == identifier else { return false }
    return status & 0xFF == 0x7F
  }

  public func kill() {
    guard ended == nil else { return }
    _ = Glibc.kill(identifier, SIGKILL)
    var status: Int32 = 0
    waitpid(identifier, &status, 0)
    ended = .killed(signal: SIGKILL)
  }
}
