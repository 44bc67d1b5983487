import Glibc
import Synchronization

/// Starts programs. They are spawned, never forked: whoever starts them has threads.
enum Spawn {
  /// Held while descriptors exist that a program started meanwhile must not inherit.
  static let lock = Mutex(())

  /// A file that a program finds open under a number.
  struct File {
    let descriptor: Int32
    let path: String
    let flags: Int32
  }

  /// Starts a program with no signal blocked or ignored, and answers its number.
  ///
  /// - Parameter leadsSession: whether it has a session of its own, whose terminal is then the first
  ///   terminal among the files.
  static func start(
    _ executable: String, _ arguments: [String], _ variables: [String: String], files: [File],
    leadsSession: Bool
  ) throws(SpawnFailure) -> pid_t {
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    for file in files {
      posix_spawn_file_actions_addopen(
        &actions, file.descriptor, file.path, file.flags, 0o600)
    }

    var attributes = posix_spawnattr_t()
    posix_spawnattr_init(&attributes)
    defer { posix_spawnattr_destroy(&attributes) }
    var none = sigset_t()
    var all = sigset_t()
    sigemptyset(&none)
    sigfillset(&all)
    posix_spawnattr_setsigmask(&attributes, &none)
    posix_spawnattr_setsigdefault(&attributes, &all)
    let session = leadsSession ? 0x80 : 0  // POSIX_SPAWN_SETSID
    let flags = Int(POSIX_SPAWN_SETSIGMASK) | Int(POSIX_SPAWN_SETSIGDEF) | session
    posix_spawnattr_setflags(&attributes, Int16(flags))

    let argv = CStrings([executable] + arguments)
    let environment = CStrings(variables.map { "\($0)=\($1)" })
    var identifier: pid_t = 0
    let error = lock.withLock { _ in
      posix_spawn(
        &identifier, executable, &actions, &attributes, argv.pointers, environment.pointers)
    }
    guard error == 0 else { throw SpawnFailure(executable: executable, code: error) }
    return identifier
  }
}

/// A program that could not be started.
public struct SpawnFailure: Error, CustomStringConvertible {
  let executable: String
  /// The system's error number.
  let code: Int32

  public var description: String { "cannot start \(executable): system error \(code)" }
}

/// Texts as C reads lists of them, ended by null.
private final class CStrings {
  var pointers: [UnsafeMutablePointer<CChar>?]

  init(_ texts: [String]) {
    pointers = texts.map { strdup($0) } + [nil]
  }

  deinit { for pointer in pointers { free(pointer) } }
}
