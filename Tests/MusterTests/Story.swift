import Foundation
import TestSupport
import Testing

/// The story, made once for all tests; each opens a copy of its own.
enum Story {
  static let home: Result<URL, any Error> = Result {
    let muster = try Muster()
    let made = try muster.run("demo", "--json")
    #expect(made.status == 0)
    return muster.home
  }

  /// A home folder with the story in it.
  static func copy() throws -> Muster {
    let muster = try Muster()
    let state = ".local/state"
    try FileManager.default.createDirectory(
      at: muster.home.appending(path: ".local"), withIntermediateDirectories: true)
    try FileManager.default.copyItem(
      at: home.get().appending(path: state), to: muster.home.appending(path: state))
    return muster
  }

  /// The dashboard on the story in a terminal of its own.
  static func desk(
    rows: Int = 24, columns: Int = 80, _ variables: [String: String] = [:],
    _ arguments: [String] = []
  ) throws -> PseudoTerminal {
    let variables = ["HOME": try copy().home.path].merging(variables) { $1 }
    let terminal = try PseudoTerminal(
      Muster.program.path, ["demo"] + arguments, environment: variables, rows: rows,
      columns: columns)
    try terminal.wait(for: "IN PORT OF BENOA")
    return terminal
  }
}

/// The terminal is as a shell expects to find it.
func expectSane(_ terminal: PseudoTerminal) {
  #expect(!terminal.screen.isAlternate)
  #expect(terminal.screen.isCursorVisible)
  #expect(!terminal.screen.bracketsPastes)
  #expect(terminal.modes == .sane)
}
