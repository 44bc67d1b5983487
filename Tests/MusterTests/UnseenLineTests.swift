import Foundation
import Glibc
import TestSupport
import Testing

/// A passphrase typed at a terminal.
@Suite(.serialized) struct UnseenLineTests {
  private static let secret = "kapal biru berlayar"

  private static func asked(_ program: String, _ arguments: [String]) throws -> PseudoTerminal {
    let muster = try DecideTests.muster()
    return try PseudoTerminal(
      program, arguments,
      environment: ["HOME": muster.home.path, "PS1": "$ ", "SWIFT_BACKTRACE": "enable=no"])
  }

  @Test(arguments: [SIGINT, SIGQUIT, SIGHUP, SIGTERM])
  func `a signal ends it, and the terminal shows again what is typed`(signal: Int32) throws {
    let terminal = try Self.asked(Muster.program.path, ["passphrase", "--actor", "Sari"])
    try terminal.wait(for: "passphrase")
    #expect(terminal.modes != .sane)
    terminal.process?.send(signal: signal)
    #expect(try terminal.waitForEnding() == .killed(signal: signal))
    #expect(terminal.modes == .sane)
  }

  @Test func `nothing is shown of it after it was stopped and brought back`() throws {
    let terminal = try Self.asked("/bin/bash", ["--norc", "--noediting", "-i"])
    try terminal.wait(for: "$")
    try terminal.send(Array("\(Muster.program.path) passphrase --actor Sari\n".utf8))
    try terminal.wait(for: "new passphrase")
    try terminal.send([0x1A])
    try terminal.wait(for: "Stopped")
    try terminal.send(Array("fg\n".utf8))
    try terminal.wait("the question again") {
      $0.text.split(separator: "Stopped").last?.contains("new passphrase") == true
    }
    try terminal.send(Array("\(Self.secret)\n".utf8))
    try terminal.wait(for: "once more")
    #expect(!terminal.screen.text.contains("kapal"))
    try terminal.send(Array("\(Self.secret)\n".utf8))
    try terminal.wait(for: "set for Sari")
    #expect(!terminal.screen.text.contains("kapal"))
    try terminal.send(Array("exit\n".utf8))
    _ = try terminal.waitForEnding()
  }
}
