import Foundation
import TestSupport

/// The real program, run as a person or a script would run it.
struct Muster {
  /// A run that ended.
  struct Outcome {
    let status: Int32
    let outputBytes: Data
    let errorBytes: Data

    var output: String { String(decoding: outputBytes, as: UTF8.self) }
    var errors: String { String(decoding: errorBytes, as: UTF8.self) }
    var lines: [Substring] { output.split(separator: "\n") }
  }

  let home: URL
  private let variables: [String: String]

  /// Runs have a home folder of their own.
  init(_ variables: [String: String] = [:]) throws {
    home = URL(filePath: try TemporaryFolder.make())
    self.variables = variables
  }

  /// Beside the bundle of the tests, where the build put it.
  static var program: URL {
    URL(filePath: "/proc/self/exe").resolvingSymlinksInPath().deletingLastPathComponent()
      .appending(path: "muster")
  }

  /// Gives somebody a passphrase.
  ///
  /// - Returns: the file that holds it, to be named where they sign as the second person.
  func passphrase(of actor: String) throws -> String {
    let name = "\(actor).txt"
    try write(["kapal \(actor) sudah kembali"], to: name)
    let set = try run("passphrase", "--passphrase", name, "--actor", actor)
    guard set.status == 0 else { throw Unset(errors: set.errors) }
    return name
  }

  private struct Unset: Error { let errors: String }

  /// Writes a sheet into the home folder.
  func write(_ lines: [String], to name: String) throws {
    try Data((lines.joined(separator: "\r\n") + "\r\n").utf8).write(to: home.appending(path: name))
  }

  func run(_ arguments: String..., input: String = "") throws -> Outcome {
    try run(arguments, input: input)
  }

  func run(_ arguments: [String], input: String = "") throws -> Outcome {
    try Self.run(Self.program, arguments, in: home, variables, input: input)
  }

  /// A script for bash, with `muster` on its path.
  ///
  /// - Parameter program: what starts bash in its turn, with its arguments.
  func bash(_ script: String, under program: [String] = []) throws -> Outcome {
    let words = program + ["/bin/bash", "-c", script]
    return try Self.run(
      URL(filePath: words[0]), Array(words.dropFirst()), in: home, variables, input: "")
  }

  /// The desk in a terminal, at its first screen.
  func desk(_ registry: String) throws -> PseudoTerminal {
    let terminal = try PseudoTerminal(
      Self.program.path,
      ["--registry", home.appending(path: registry).path, "--actor", "Sari"],
      environment: ["HOME": home.path])
    try terminal.wait(for: "2 Vessels")
    return terminal
  }

  private static func run(
    _ program: URL, _ arguments: [String], in home: URL, _ variables: [String: String],
    input: String
  ) throws -> Outcome {
    let process = Process()
    process.executableURL = program
    process.arguments = arguments
    process.currentDirectoryURL = home
    let path = "\(Self.program.deletingLastPathComponent().path):/usr/local/bin:/usr/bin:/bin"
    process.environment = ["HOME": home.path, "PATH": path, "LANG": "C.UTF-8"].merging(variables) {
      $1
    }
    // Files instead of pipes: a pipe that nobody reads yet would hold up a long answer.
    let files = ["input", "output", "errors"].map { name in
      FileManager.default.temporaryDirectory.appending(path: "\(name)-\(UUID().uuidString)")
    }
    defer { for file in files { try? FileManager.default.removeItem(at: file) } }
    try Data(input.utf8).write(to: files[0])
    for file in files[1...] { try Data().write(to: file) }
    process.standardInput = try FileHandle(forReadingFrom: files[0])
    process.standardOutput = try FileHandle(forWritingTo: files[1])
    process.standardError = try FileHandle(forWritingTo: files[2])
    try process.run()
    process.waitUntilExit()
    return Outcome(
      status: process.terminationStatus,
      outputBytes: try Data(contentsOf: files[1]), errorBytes: try Data(contentsOf: files[2]))
  }
}
