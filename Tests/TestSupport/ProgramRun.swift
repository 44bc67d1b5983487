import Glibc

/// A program run to its end without a terminal, and what that took.
public struct ProgramRun: Sendable {
  public let exitStatus: Int32
  public let elapsed: Duration
  /// The time that all its threads were running, in it and in the kernel for it.
  public let processorTime: Duration
  /// The most memory that it held at once; never less than whoever started it held.
  public let peakBytes: Int

  /// Starts a program and waits for it.
  ///
  /// - Parameters:
  ///   - variables: its whole environment.
  ///   - input: a file that it reads, else nothing.
  ///   - output: a file that takes what it prints, else nobody does.
  ///   - errors: a file that takes what it says about errors, else nobody does.
  /// - Throws: `SpawnFailure`.
  public init(
    _ executable: String, _ arguments: [String], _ variables: [String: String],
    input: String = "/dev/null", output: String = "/dev/null", errors: String = "/dev/null"
  ) throws(SpawnFailure) {
    let writing = O_WRONLY | O_CREAT | O_TRUNC
    let files = [
      Spawn.File(descriptor: STDIN_FILENO, path: input, flags: O_RDONLY),
      Spawn.File(descriptor: STDOUT_FILENO, path: output, flags: writing),
      Spawn.File(descriptor: STDERR_FILENO, path: errors, flags: writing),
    ]
    let start = ContinuousClock.now
    let identifier = try Spawn.start(
      executable, arguments, variables, files: files, leadsSession: false)
    var status: Int32 = 0
    var usage = rusage()
    while wait4(identifier, &status, 0, &usage) < 0, errno == EINTR {}
    elapsed = .now - start
    let signal = status & 0x7F
    exitStatus = signal == 0 ? (status >> 8) & 0xFF : 128 + signal
    processorTime = Duration(usage.ru_utime) + Duration(usage.ru_stime)
    peakBytes = usage.ru_maxrss * 1024
  }
}

extension Duration {
  fileprivate init(_ time: timeval) {
    self = .seconds(time.tv_sec) + .microseconds(time.tv_usec)
  }
}
