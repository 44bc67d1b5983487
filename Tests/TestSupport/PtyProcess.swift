public import Glibc
import Synchronization

/// A program leading a session of its own, whose terminal is a pseudo-terminal.
///
/// Spawned, never forked: the test process has threads.
public final class PtyProcess {
  public let identifier: pid_t
  private var ended: PtyEnding?

  /// Held while descriptors exist that a program started meanwhile must not inherit.
  static let spawning = Mutex(())

  init(
    _ executable: String, _ arguments: [String], _ variables: [String: String], terminal: String
  ) throws {
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    // The first terminal that a session's leader opens becomes the session's own.
    posix_spawn_file_actions_addopen(&actions, STDIN_FILENO, terminal, O_RDWR, 0)
    posix_spawn_file_actions_adddup2(&actions, STDIN_FILENO, STDOUT_FILENO)
    posix_spawn_file_actions_adddup2(&actions, STDIN_FILENO, STDERR_FILENO)

    var attributes = posix_spawnattr_t()
    posix_spawnattr_init(&attributes)
    defer { posix_spawnattr_destroy(&attributes) }
    var none = sigset_t()
    var all = sigset_t()
    sigemptyset(&none)
    sigfillset(&all)
    posix_spawnattr_setsigmask(&attributes, &none)
    posix_spawnattr_setsigdefault(&attributes, &all)
    let flags = POSIX_SPAWN_SETSIGMASK | POSIX_SPAWN_SETSIGDEF | 0x80  // POSIX_SPAWN_SETSID
    posix_spawnattr_setflags(&attributes, Int16(flags))

    let argv = CStrings([executable] + arguments)
    let environment = CStrings(variables.map { "\($0)=\($1)" })
    var identifier: pid_t = 0
    let error = Self.spawning.withLock { _ in
      posix_spawn(
        &identifier, executable, &actions, &attributes, argv.pointers, environment.pointers)
    }
    guard error == 0 else { throw PtyFailure("cannot start \(executable): \(error)") }
    self.identifier = identifier
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

  func kill() {
    guard ended == nil else { return }
    _ = Glibc.kill(identifier, SIGKILL)
    var status: Int32 = 0
    waitpid(identifier, &status, 0)
    ended = .killed(signal: SIGKILL)
  }
}

/// Texts as C reads lists of them, ended by null.
private final class CStrings {
  var pointers: [UnsafeMutablePointer<CChar>?]

  init(_ texts: [String]) {
    pointers = texts.map { strdup($0) } + [nil]
  }

  deinit { for pointer in pointers { free(pointer) } }
}
