import Glibc
import Terminal
import TestSupport
import Testing

@Suite(.serialized) struct `Event loop` {
  @Test func `drains every key before one frame`() throws {
    let terminal = try Guest.terminal()
    try terminal.wait(for: "paints 1")
    try terminal.type(String(repeating: "j", count: 50))
    try terminal.wait("fifty keys") { $0.text.count(of: "j") == 50 }
    let paints = Int(terminal.screen.line(1).dropFirst("paints ".count)) ?? 0
    #expect((2...5).contains(paints))
  }

  @Test func `delivers a paste whole, as no keys`() throws {
    let terminal = try Guest.terminal()
    try terminal.wait(for: "ready")
    try terminal.send(Array("\u{1B}[200~dd\rQ\u{1B}[201~x".utf8))
    try terminal.wait(for: "heard paste dd|Q x")
  }

  @Test func `tells Escape from the keys that begin with it`() throws {
    let terminal = try Guest.terminal()
    try terminal.wait(for: "ready")
    try terminal.type("<Esc>")
    try terminal.wait(for: "heard <Esc>")
    try terminal.type("<Down><Esc>")
    try terminal.wait(for: "heard <Esc> <Down> <Esc>")
  }

  @Test func `forgets what was typed ahead of a question`() throws {
    let terminal = try Guest.terminal()
    try terminal.wait(for: "ready")
    try terminal.type("aFbcd")
    try terminal.wait(for: "heard a")
    try terminal.type("e")
    try terminal.wait(for: "heard a e")
  }

  @Test func `hears workers in the order they posted`() throws {
    let terminal = try Guest.terminal()
    try terminal.wait(for: "ready")
    try terminal.type("M")
    try terminal.wait(for: "heard message 1 message 2 message 3")
  }

  @Test func `keeps a deadline, once`() throws {
    let terminal = try Guest.terminal()
    try terminal.wait(for: "ready")
    try terminal.type("D")
    try terminal.wait(for: "heard deadline")
    try terminal.type("x")
    try terminal.wait(for: "heard deadline x")
  }

  @Test func `ends when the terminal is gone`() throws {
    var terminal: PseudoTerminal? = try Guest.terminal()
    try terminal?.wait(for: "ready")
    let process = try #require(terminal?.process)
    terminal?.hangUp()
    // The signal that goes with it may come when nobody listens any more; to a shell it is the same.
    let endings: [PtyEnding] = [.exited(129), .killed(signal: SIGHUP)]
    #expect(endings.contains(try process.waitForEnding()))
    terminal = nil
  }
}

extension String {
  fileprivate func count(of character: Character) -> Int { filter { $0 == character }.count }
}
