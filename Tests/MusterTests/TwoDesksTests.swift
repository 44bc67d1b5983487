import Foundation
import TestSupport
import Testing

/// Two desks on one registry, each in a terminal of its own.
@Suite struct `Two desks` {
  private static func desk(_ muster: Muster, _ actor: String) throws -> PseudoTerminal {
    let terminal = try PseudoTerminal(
      Muster.program.path,
      [
        "--actor", actor, "--role", "triage", "--today", "2026-11-23",
      ], environment: ["HOME": muster.home.path], rows: 40, columns: 160)
    try terminal.wait(for: "2 Vessels")
    try terminal.type("7")
    try terminal.wait("the queue") { $0.line(2).contains("1 of ") && $0.text.contains("new") }
    return terminal
  }

  @Test func `what one decides the other shows by itself, and nothing is overwritten`() throws {
    let muster = try DecideTests.muster()
    let ani = try Self.desk(muster, "Ani")
    let budi = try Self.desk(muster, "Budi")
    try ani.type("c")
    try ani.wait(for: "confirmed")
    // Nobody touches a key here.
    try budi.wait(for: "meanwhile Ani: 1 decision")
    try budi.wait("what stands") { $0.text.contains("confirmed") }
    try budi.type("o")
    try budi.wait(for: "to be asked at the next port")
    try ani.wait(for: "meanwhile Budi: 1 decision")
    for desk in [ani, budi] {
      try desk.type("Q")
      #expect(try desk.waitForEnding() == .exited(0))
    }
    #expect(try muster.run("log", "verify").status == 0)
  }
}
