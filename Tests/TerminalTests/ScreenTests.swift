import Glibc
import Terminal
import TestSupport
import Testing

/// A real process in a real terminal, seen by an emulator.
@Suite(.serialized) struct `Screen in a terminal` {
  @Test func `takes the terminal and gives it back`() throws {
    let terminal = try Guest.terminal()
    try terminal.wait(for: "ready 24x80")
    #expect(terminal.screen.isAlternate && terminal.screen.bracketsPastes)
    #expect(terminal.modes == PtyModes(echoes: false, isCanonical: false, raisesSignals: false))
    #expect(terminal.screen.cursor == (2, 0) && terminal.screen.isCursorVisible)
    try terminal.type("Q")
    #expect(try terminal.waitForEnding() == .exited(0))
    expectSane(terminal)
    #expect(terminal.screen.text.contains("closed"))
  }

  @Test(arguments: [SIGTERM, SIGHUP, SIGINT, SIGQUIT])
  func `gives the terminal back when told to end`(signal: Int32) throws {
    let terminal = try Guest.terminal()
    try terminal.wait(for: "ready")
    terminal.process?.send(signal: signal)
    #expect(try terminal.waitForEnding() == .exited(128 + signal))
    expectSane(terminal)
    #expect(terminal.screen.text.contains("ended by signal(\(signal))"))
  }

  @Test(arguments: [SIGSEGV, SIGBUS, SIGILL, SIGFPE, SIGABRT, SIGTRAP])
  func `gives the terminal back in a crash, and still dies of it`(signal: Int32) throws {
    let terminal = try Guest.terminal()
    try terminal.wait(for: "ready")
    terminal.process?.send(signal: signal)
    #expect(try terminal.waitForEnding() == .killed(signal: signal))
    expectSane(terminal)
  }

  @Test func `shows the last words of a trap after giving the terminal back`() throws {
    let terminal = try Guest.terminal()
    try terminal.wait(for: "ready")
    try terminal.type("T")
    #expect(try terminal.waitForEnding() == .killed(signal: trap))
    expectSane(terminal)
    #expect(terminal.screen.text.contains("trapped on purpose"))
  }

  @Test func `gives the terminal back when somebody calls exit`() throws {
    let terminal = try Guest.terminal()
    try terminal.wait(for: "ready")
    try terminal.type("E")
    #expect(try terminal.waitForEnding() == .exited(7))
    expectSane(terminal)
  }

  @Test func `keeps standard error off the screen, and shows it afterwards`() throws {
    let terminal = try Guest.terminal()
    try terminal.wait(for: "ready")
    try terminal.type("Px")
    try terminal.wait(for: "heard x")
    #expect(!terminal.screen.text.contains("said aside"))
    try terminal.type("Q")
    _ = try terminal.waitForEnding()
    #expect(terminal.screen.text.contains("said aside"))
  }

  @Test func `stops and goes on, giving the terminal back meanwhile`() throws {
    let terminal = try Guest.terminal()
    try terminal.wait(for: "ready")
    for _ in 0..<2 {
      terminal.process?.send(signal: SIGTSTP)
      try terminal.waitForStop()
      expectSane(terminal)
      terminal.process?.send(signal: SIGCONT)
      try terminal.wait("screen again") { $0.isAlternate && $0.text.contains("heard resumed") }
      #expect(!terminal.modes.echoes && terminal.screen.bracketsPastes)
    }
  }

  @Test func `suspends by key to the shell that started it`() throws {
    let terminal = try Guest.terminal(shell: #""$0" "$@"; echo stopped; read line; fg; echo done"#)
    try terminal.wait(for: "ready")
    try terminal.type("<C-z>")
    try terminal.wait(for: "stopped")
    expectSane(terminal)
    try terminal.type("<CR>")
    try terminal.wait(for: "heard resumed")
    try terminal.type("Q")
    try terminal.wait(for: "done")
    expectSane(terminal)
  }

  @Test func `does not suspend by key where nobody could continue it`() throws {
    let terminal = try Guest.terminal()
    try terminal.wait(for: "ready")
    try terminal.type("<C-z>x")
    try terminal.wait(for: "heard x")
  }

  @Test func `follows the size of its terminal`() throws {
    let terminal = try Guest.terminal()
    try terminal.wait(for: "ready 24x80")
    for (rows, columns) in [(15, 60), (60, 200), (1, 1), (200, 500), (3, 12), (24, 80)] {
      terminal.resize(rows: rows, columns: columns)
      let picture = String("ready \(rows)x\(columns)".prefix(columns))
      try terminal.wait(for: columns == 1 ? "é" : picture)
    }
  }

  @Test
  func `draws ASCII where the locale is not UTF-8, and asks the terminal where none is named`()
    throws
  {
    let plain = try Guest.terminal(environment: ["LC_ALL": "POSIX"])
    try plain.wait(for: "ready")
    #expect(plain.screen.line(23) == "e")
    let unnamed = try Guest.terminal(environment: ["LC_ALL": "", "LANG": ""])
    try unnamed.wait(for: "ready")
    #expect(unnamed.screen.line(23) == "é")
  }

  private func expectSane(
    _ terminal: PseudoTerminal, at place: SourceLocation = #_sourceLocation
  ) {
    #expect(terminal.modes == .sane, sourceLocation: place)
    #expect(!terminal.screen.isAlternate, sourceLocation: place)
    #expect(!terminal.screen.bracketsPastes, sourceLocation: place)
    #expect(terminal.screen.isCursorVisible, sourceLocation: place)
  }

  private var trap: Int32 {
    #if arch(arm64)
      SIGTRAP
    #else
      SIGILL
    #endif
  }
}
