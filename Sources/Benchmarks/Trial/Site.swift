import FoundationEssentials
import Glibc
import TestSupport

/// Where things are measured: the program itself, and a folder of its own.
struct Site {
  let muster: String
  let folder: String
  /// Tells whoever waits what is being done.
  let say: @Sendable (String) -> Void

  /// - Parameter kept: a folder in which what was made stays; nil for one that is to be cleared.
  /// - Throws: `TrialFault` when there is no `muster` beside this program.
  init(keeping kept: String?, say: @escaping @Sendable (String) -> Void) throws {
    let files = FileManager.default
    let program = try files.destinationOfSymbolicLink(atPath: "/proc/self/exe")
    muster = URL(filePath: program).deletingLastPathComponent().appending(path: "muster").path
    guard files.isExecutableFile(atPath: muster) else { throw TrialFault.noMuster(muster) }
    let own = files.temporaryDirectory.appending(path: "muster-benchmarks-\(UUID().uuidString)")
    folder = kept.map { URL(filePath: $0).path } ?? own.path
    try files.createDirectory(
      atPath: folder, withIntermediateDirectories: true, attributes: [.posixPermissions: 0o700])
    self.say = say
  }

  /// Takes away everything that was made.
  func clear() throws { try FileManager.default.removeItem(atPath: folder) }

  /// What every program finds around it: nothing of whoever runs the benchmarks.
  var variables: [String: String] {
    [
      "HOME": folder, "XDG_CONFIG_HOME": "\(folder)/config", "XDG_DATA_HOME": "\(folder)/data",
      "XDG_STATE_HOME": "\(folder)/state", "XDG_CACHE_HOME": "\(folder)/cache",
      "TMPDIR": folder, "LC_ALL": "C.UTF-8", "PATH": "/usr/local/bin:/usr/bin:/bin",
    ]
  }

  /// Runs a program to its end.
  ///
  /// - Parameter success: the exit codes that are no failure.
  func run(
    _ program: String, _ arguments: [String], success: ClosedRange<Int32> = 0...0
  ) throws -> Finished {
    let output = "\(folder)/output"
    let errors = "\(folder)/errors"
    let run = try ProgramRun(program, arguments, variables, output: output, errors: errors)
    try Interruption.check()
    let finished = Finished(
      run: run, output: try String(contentsOfFile: output, encoding: .utf8),
      errors: try String(contentsOfFile: errors, encoding: .utf8))
    guard success.contains(run.exitStatus) else {
      throw TrialFault.failed(
        ([program] + arguments).joined(separator: " "), said: finished.lastWords)
    }
    return finished
  }

  /// Whether it was made before, in a folder that is kept.
  func has(_ path: String) -> Bool { FileManager.default.fileExists(atPath: path) }

  /// A copy of a registry, to change; on the disk, so that what is measured waits for no write of it.
  func copy(of registry: String, named name: String) throws -> String {
    let copy = "\(folder)/\(name).db"
    try FileManager.default.copyItem(atPath: registry, toPath: copy)
    sync()
    return copy
  }

  func remove(_ path: String) throws { try FileManager.default.removeItem(atPath: path) }

  func bytes(of path: String) throws -> Int {
    let attributes = try FileManager.default.attributesOfItem(atPath: path)
    guard let size = attributes[.size] as? any BinaryInteger else {
      throw TrialFault.unreadable(path)
    }
    return Int(size)
  }
}

/// A program that ended, with what it printed.
struct Finished {
  let run: ProgramRun
  let output: String
  let errors: String

  /// The last line of what it said about errors.
  var lastWords: String { errors.split(separator: "\n").last.map(String.init) ?? "" }
}
