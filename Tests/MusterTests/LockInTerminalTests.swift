import Foundation
import Glibc
import TestSupport
import Testing

/// The lock in a real terminal: the registry is closed while it is on.
@Suite struct `The desk locked` {
  private static let words = "kapal itu sudah kembali"
  private static let name = "CONTOH SENJA"

  private static func desk(_ more: String...) throws -> (Muster, PseudoTerminal) {
    let muster = try Muster()
    try muster.write(
      ["vessel,registration,flag", "\(name),CT5-77,TW"], to: "vessels.csv")
    let outcome = try muster.run("import", "vessels.csv", "--yes", "--registry", "r.db")
    #expect(outcome.status <= 1, "\(outcome.errors)")
    let terminal = try PseudoTerminal(
      Muster.program.path,
      ["--registry", muster.home.appending(path: "r.db").path, "--actor", "Sari"] + more,
      environment: ["HOME": muster.home.path])
    try terminal.wait(for: "2 Vessels")
    return (muster, terminal)
  }

  /// Whether the program holds the file of the registry.
  private static func holdsRegistry(_ terminal: PseudoTerminal) throws -> Bool {
    let folder = "/proc/\(try #require(terminal.process).identifier)/fd"
    return try FileManager.default.contentsOfDirectory(atPath: folder).contains { file in
      let target = try? FileManager.default.destinationOfSymbolicLink(atPath: "\(folder)/\(file)")
      return target?.contains("r.db") ?? false
    }
  }

  private static func type(_ terminal: PseudoTerminal, _ keys: String, then shown: String) throws {
    try terminal.type(keys)
    try terminal.wait(for: shown)
  }

  @Test func `locked it holds no registry, and the passphrase opens it where one was`() throws {
    let (muster, terminal) = try Self.desk()
    try Self.type(terminal, ":passphrase<CR>", then: "new passphrase:")
    try Self.type(terminal, "\(Self.words)<CR>", then: "once more:")
    try Self.type(terminal, "\(Self.words)<CR>", then: "your passphrase is set")
    try Self.type(terminal, "2", then: Self.name)
    #expect(try Self.holdsRegistry(terminal))
    try Self.type(terminal, "L", then: "Locked")
    #expect(!terminal.screen.text.contains(Self.name) && !terminal.screen.text.contains("Sari"))
    #expect(try !Self.holdsRegistry(terminal))
    try Self.type(terminal, "kapal itu belum kembali<CR>", then: "this is not it")
    #expect(try !Self.holdsRegistry(terminal))
    try Self.type(terminal, "\(Self.words)<CR>", then: "it looks again in")
    // As long as it said.
    usleep(2_500_000)
    try Self.type(terminal, "\(Self.words)<CR>", then: Self.name)
    #expect(try Self.holdsRegistry(terminal))
    try terminal.type("Q")
    #expect(try terminal.waitForEnding() == .exited(0))
    #expect(try muster.run("log", "verify", "--registry", "r.db").status == 0)
  }

  @Test func `it locks itself when no key comes, and a killed lock loses nothing`() throws {
    let (muster, terminal) = try Self.desk("--lock-after", "1")
    try terminal.wait(for: "Enter opens it to anybody")
    #expect(try !Self.holdsRegistry(terminal))
    try Self.type(terminal, "<CR>", then: "2 Vessels")
    try terminal.wait(for: "Enter opens it to anybody")
    terminal.process?.send(signal: SIGTERM)
    #expect(try terminal.waitForEnding() == .exited(128 + SIGTERM))
    #expect(!terminal.screen.isAlternate)
    #expect(try muster.run("log", "verify", "--registry", "r.db").status == 0)
  }
}
