import Foundation
import Glibc
import TestSupport
import Testing

@Suite(.serialized) struct `The dashboard in a terminal` {
  @Test func `opens on the overview and leaves by Q`() throws {
    let terminal = try Story.desk()
    #expect(terminal.screen.isAlternate)
    #expect(terminal.screen.text.contains("2 Vessels"))
    try terminal.type("Q")
    #expect(try terminal.waitForEnding() == .exited(0))
    expectSane(terminal)
  }

  @Test func `is browsed by keys alone: vessel, fisher, verdict, evidence and back`() throws {
    let terminal = try Story.desk()
    try terminal.type("2")
    try terminal.wait(for: "1 of 42")
    try terminal.type("jj<CR>")
    try terminal.wait(for: "ABOARD  ")
    try terminal.type("<CR>")
    try terminal.wait(for: "VERDICTS")
    try terminal.type("e")
    try terminal.wait(for: "WHY")
    try terminal.type("<Esc><Esc><Esc>")
    try terminal.wait(for: "3 of 42")
    try terminal.wait("the terminal's own cursor on the third line") { $0.cursor.row == 6 }
  }

  @Test func `searches as one types and filters`() throws {
    let terminal = try Story.desk()
    try terminal.type("3/nguyen")
    try terminal.wait("a match") { $0.text.contains("/nguyen 1/") }
    #expect(terminal.screen.line(terminal.screen.cursor.row).contains("/nguyen"))
    try terminal.type("<CR>")
    try terminal.wait("the match under the cursor") {
      $0.line($0.cursor.row).contains("Nguyễn")
    }
    try terminal.type("2fflag:TW severity:high<CR>")
    try terminal.wait(for: "Vessels · flag:TW severity:high")
    try terminal.wait("fewer vessels") { !$0.text.contains("of 42") && $0.text.contains("1 of ") }
  }

  @Test func `shows the keys and finds commands by name`() throws {
    let terminal = try Story.desk()
    try terminal.type("2?cover")
    try terminal.wait(for: "show neutral papers only")
    try terminal.type("<Esc>")
    try terminal.wait(for: "1 of 42")
    try terminal.type(":quit now")
    try terminal.wait(for: "leave the program at once")
    try terminal.type("<CR>")
    #expect(try terminal.waitForEnding() == .exited(0))
  }

  @Test func `follows every size and keeps the line under the cursor`() throws {
    let terminal = try Story.desk()
    try terminal.type("2jjjj")
    try terminal.wait("the cursor on the fifth line") {
      $0.text.contains("5 of 42") && $0.line($0.cursor.row).hasPrefix("▌")
    }
    let name = terminal.screen.line(terminal.screen.cursor.row).split(separator: "  ")[2]
    for (rows, columns) in [(15, 60), (60, 200), (1, 1), (5, 30), (24, 80)] {
      terminal.resize(rows: rows, columns: columns)
      try terminal.wait("a frame of \(columns)x\(rows)") { screen in
        rows < 4 || screen.line(screen.cursor.row).contains(name)
      }
    }
    try terminal.wait(for: "5 of 42")
  }

  @Test(arguments: [SIGTERM, SIGHUP, SIGINT])
  func `gives the terminal back when told to end`(signal: Int32) throws {
    let terminal = try Story.desk()
    terminal.process?.send(signal: signal)
    #expect(try terminal.waitForEnding() == .exited(128 + signal))
    expectSane(terminal)
  }

  @Test func `gives the terminal back in a crash`() throws {
    let terminal = try Story.desk()
    terminal.process?.send(signal: SIGSEGV)
    #expect(try terminal.waitForEnding() == .killed(signal: SIGSEGV))
    expectSane(terminal)
  }

  @Test func `stops and comes back as it was`() throws {
    let terminal = try Story.desk()
    try terminal.type("2j")
    try terminal.wait(for: "2 of 42")
    terminal.process?.send(signal: SIGTSTP)
    try terminal.waitForStop()
    expectSane(terminal)
    terminal.process?.send(signal: SIGCONT)
    try terminal.wait("the list again") { $0.isAlternate && $0.text.contains("2 of 42") }
  }

  @Test func `ends when its terminal goes away`() throws {
    let terminal = try Story.desk()
    terminal.hangUp()
    #expect(try terminal.process?.waitForEnding() == .exited(129))
  }

  @Test(arguments: ["xterm-256color", "linux", "vt100"])
  func `is drawn on every usual terminal`(term: String) throws {
    let terminal = try Story.desk(["TERM": term])
    try terminal.type("2")
    try terminal.wait(for: "DE LI HANG 18")
    try terminal.type("Q")
    #expect(try terminal.waitForEnding() == .exited(0))
  }

  @Test func `uses no colour when asked for none, and says all the same`() throws {
    let terminal = try Story.desk(["NO_COLOR": "1"])
    for row in 0..<24 {
      for column in 0..<80 { #expect(terminal.screen.cell(row, column).foreground == nil) }
    }
    #expect(terminal.screen.text.contains("C critical"))
  }

  @Test func `says what else there is where no screen can be`() throws {
    let terminal = try PseudoTerminal(
      Muster.program.path, ["demo"],
      environment: ["HOME": try Story.copy().home.path, "TERM": "dumb"])
    #expect(try terminal.waitForEnding() == .exited(3))
    #expect(terminal.screen.text.contains("cannot place its cursor"))
    #expect(terminal.screen.text.contains("muster list"))
  }

  @Test func `opens an absent registry empty and says how to fill it`() throws {
    let muster = try Muster()
    let path = muster.home.appending(path: "new.db").path
    let terminal = try PseudoTerminal(
      Muster.program.path, ["--registry", path], environment: ["HOME": muster.home.path])
    try terminal.wait(for: "Who is working?")
    try terminal.type("<C-u>Sari<CR><CR>")
    try terminal.wait(for: "This registry is empty")
    #expect(terminal.screen.text.contains(":import    take in a file"))
    try terminal.type("Q")
    #expect(try terminal.waitForEnding() == .exited(0))
    var status = stat()
    #expect(stat(path, &status) == 0 && status.st_mode & 0o777 == 0o600)
  }

  @Test func `many keys at once make few frames`() throws {
    let terminal = try Story.desk()
    try terminal.type("3")
    try terminal.wait(for: "1 of 616")
    let before = terminal.output.count
    try terminal.type(String(repeating: "j", count: 50))
    try terminal.wait(for: "51 of 616")
    let perKey = (terminal.output.count - before) / 50
    #expect(perKey < 300, "a frame for each key would be more")
  }
}

@Suite struct `Screens as text` {
  @Test func `a snapshot is a screen of the story, after keys, at a size`() throws {
    let muster = try Story.copy()
    let plain = try muster.run("snapshot", "vessels")
    #expect(plain.status == 0)
    #expect(plain.output.split(separator: "\n", omittingEmptySubsequences: false).count == 25)
    #expect(plain.output.contains("Vessels · worst first"))
    let card = try muster.run("snapshot", "vessels", "--keys", "j<CR>", "--size", "100x30")
    #expect(card.output.contains("ABOARD"))
    #expect(card.output.split(separator: "\n", omittingEmptySubsequences: false).count == 31)
    for view in ["overview", "placements", "agreements", "agencies", "findings", "law"] {
      #expect(try muster.run("snapshot", view).status == 0)
    }
  }

  @Test func `what is no view, no size and no key is refused with what was expected`() throws {
    let muster = try Muster()
    for (arguments, expected) in [
      (["snapshot", "ships"], "vessels"),
      (["snapshot", "law", "--size", "0x5"], "columns and rows"),
      (["snapshot", "law", "--keys", "<Nope>"], "keys in writing"),
    ] {
      let outcome = try muster.run(arguments)
      #expect(outcome.status == 3)
      #expect(outcome.errors.contains(expected))
    }
  }
}
