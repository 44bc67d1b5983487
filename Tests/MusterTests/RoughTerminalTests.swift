import Foundation
import Glibc
import TestSupport
import Testing

/// Terminals that are small, large, slow, poor or restless: the dashboard stands them all.
@Suite(.serialized) struct `A terminal that is rough` {
  @Test func `may have any size from the start`() throws {
    let sizes = [(1, 1), (1, 200), (200, 1), (2, 8), (500, 200), (200, 500)]
    let terminals = try sizes.map { rows, columns in
      try PseudoTerminal(
        Muster.program.path, ["demo"], environment: ["HOME": try Story.copy().home.path],
        rows: rows, columns: columns)
    }
    for terminal in terminals { try terminal.wait("a screen") { $0.isAlternate } }
    for terminal in terminals.suffix(2) {
      for (keys, shown) in [
        ("3", "1 of 616"), ("<CR>", "VERDICTS"), ("e", "WHY"), ("2", "1 of 42"),
        ("<CR>", "ABOARD  "),
      ] {
        try terminal.type(keys)
        try terminal.wait(for: shown)
      }
    }
    for key in ["2", "j", "<CR>", "e", "?", "<Esc>", ":", "<Esc>", "+", "<Esc>", "<Esc>"] {
      for terminal in terminals { try terminal.type(key) }
      // What follows Esc at once would be one key with it.
      for terminal in terminals { terminal.idle(milliseconds: key == "<Esc>" ? 60 : 20) }
    }
    for terminal in terminals {
      try terminal.type("Q")
      #expect(try terminal.waitForEnding() == .exited(0))
      expectSane(terminal)
    }
  }

  @Test func `may shrink to one cell and grow again: the card is as it was`() throws {
    let terminal = try Story.desk(rows: 40, columns: 120)
    for (keys, shown) in [("2", "1 of 42"), ("<CR>", "ABOARD  "), ("<Tab><Tab>jj", "POSITIONS")] {
      try terminal.type(keys)
      try terminal.wait(for: shown)
    }
    terminal.idle(milliseconds: 300)
    let before = terminal.screen.text
    terminal.tell(rows: 1, columns: 1)
    try terminal.wait("something else") { $0.text != before }
    terminal.idle(milliseconds: 100)
    terminal.tell(rows: 40, columns: 120)
    try terminal.wait("the card as it was") { $0.text == before }
    try terminal.type("Q")
    #expect(try terminal.waitForEnding() == .exited(0))
    expectSane(terminal)
  }

  @Test(arguments: ["xterm-256color", "linux", "vt100"])
  func `gets nothing but ASCII where the locale says so`(term: String) throws {
    let terminal = try Story.desk(["TERM": term, "LC_ALL": "C"])
    // What was broken can be read beside how often.
    #expect(terminal.screen.text.contains("BROKEN MOST  u unverified"))
    #expect(terminal.screen.text.contains("Capital and"))
    try terminal.type("3")
    try terminal.wait(for: "1 of 616")
    for keys in ["<CR>", "e", "?", "<Esc>", ":card", "<CR>", "5", "7"] {
      try terminal.type(keys)
      terminal.idle(milliseconds: 300)
    }
    try terminal.type("Q")
    #expect(try terminal.waitForEnding() == .exited(0))
    #expect(terminal.output.allSatisfy { $0 < 0x80 })
    expectSane(terminal)
  }

  /// Without a screen beside that of the shell, the dashboard clears up behind itself.
  @Test(arguments: ["vt100", "vt102", "ansi", "cons25", "mach"])
  func `need have no alternate screen`(term: String) throws {
    let terminal = try Story.desk(["TERM": term, "LC_ALL": "C"])
    #expect(!terminal.screen.isAlternate)
    try terminal.type("2")
    try terminal.wait(for: "1 of 42")
    try terminal.type("Q")
    #expect(try terminal.waitForEnding() == .exited(0))
    expectSane(terminal)
    // Names must not stay on a screen that nobody looks after.
    #expect(terminal.screen.lines.allSatisfy { $0.isEmpty })
    let cursor = terminal.screen.cursor
    #expect(cursor.row == 0 && cursor.column == 0)
  }

  /// A vt52 knows none of the sequences that begin with a bracket, and would show them as text.
  @Test func `is told nothing in a tongue that is not its own`() throws {
    let terminal = try PseudoTerminal(
      Muster.program.path, ["demo"],
      environment: ["HOME": try Story.copy().home.path, "TERM": "vt52", "LC_ALL": "C"])
    try terminal.wait("a frame") { _ in
      String(decoding: terminal.output, as: UTF8.self).contains("IN PORT OF BENOA")
    }
    try terminal.type("2")
    try terminal.wait("the vessels") { _ in
      String(decoding: terminal.output, as: UTF8.self).contains("DE LI HANG 18")
    }
    try terminal.type("Q")
    #expect(try terminal.waitForEnding() == .exited(0))
    #expect(!String(decoding: terminal.output, as: UTF8.self).contains("\u{1B}["))
    #expect(terminal.modes == .sane)
  }

  @Test(arguments: ["dumb", "", "unknown-to-all", "glasstty"])
  func `is refused in one line that names what works without a screen`(term: String) throws {
    let home = try Muster().home.path
    for arguments in [["demo"], ["--registry", "\(home)/new.db", "--actor", "Sari"]] {
      let terminal = try PseudoTerminal(
        Muster.program.path, arguments, environment: ["HOME": home, "TERM": term], columns: 300)
      #expect(try terminal.waitForEnding() == .exited(3))
      let lines = terminal.screen.lines.filter { !$0.isEmpty }
      #expect(lines.count == 1, "\(lines)")
      #expect(lines.first?.hasPrefix("muster: ") == true)
      for command in ["muster list", "muster snapshot", "muster help"] {
        #expect(lines.first?.contains(command) == true)
      }
      expectSane(terminal)
    }
    // Nothing was made for a dashboard that there is not.
    #expect(try FileManager.default.contentsOfDirectory(atPath: home) == [])
  }

  /// A reader that takes 960 bytes a second, as at 9600 baud.
  @Test func `may be slow: no key is lost, and no frame waits behind another`() throws {
    let terminal = try Story.desk()
    try terminal.type("3")
    try terminal.wait(for: "1 of 616")
    let before = terminal.output.count
    let start = ContinuousClock.now
    for key in 0..<400 {
      try terminal.send(Array("j".utf8))
      // So much has come over the line by now.
      while terminal.output.count - before < 960 * key / 100, terminal.takePart(96) {}
      poll(nil, 0, 10)
    }
    #expect(start.duration(to: .now) < .seconds(60))
    let taken = terminal.output.count - before
    try terminal.wait(for: "401 of 616")
    // What lay in the line, which holds 8 kB, and the last frame: not four hundred frames.
    #expect(terminal.output.count - before - taken < 20_000)
    try terminal.type("Q")
    #expect(try terminal.waitForEnding() == .exited(0))
    expectSane(terminal)
  }

  @Test func `may be resized a hundred times a second while keys come`() throws {
    let terminal = try Story.desk(rows: 60, columns: 200)
    try terminal.type("3")
    try terminal.wait(for: "1 of 616")
    var dice = SplitMix(seed: 5)
    let start = ContinuousClock.now
    for turn in 0..<300 {
      let rows = Int.random(in: 1...60, using: &dice)
      terminal.tell(rows: rows, columns: .random(in: 1...200, using: &dice))
      if turn.isMultiple(of: 3) { try terminal.type("j") }
      terminal.takeOutput(waiting: 0)
      let due = start + .milliseconds(10 * turn)
      if due > .now { poll(nil, 0, Int32((due - .now) / .milliseconds(1))) }
    }
    terminal.resize(rows: 24, columns: 80)
    try terminal.wait(for: "101 of 616")
    try terminal.type("Q")
    #expect(try terminal.waitForEnding() == .exited(0))
    expectSane(terminal)
  }

  @Test(arguments: [(24, 32_768), (32_768, 80), (65_535, 65_535)])
  func `may say that it is larger than any`(rows: Int, columns: Int) throws {
    let terminal = try Story.desk()
    terminal.tell(rows: rows, columns: columns)
    try terminal.type("3")
    terminal.tell(rows: 24, columns: 80)
    try terminal.wait(for: "1 of 616")
    try terminal.type("Q")
    #expect(try terminal.waitForEnding() == .exited(0))
    expectSane(terminal)
  }

  @Test func `may go away in the midst of a form, which is there again in the next`() throws {
    let muster = try Muster()
    var terminal = try muster.desk("r.db")
    for (keys, shown) in [
      ("2", "0 of 0"), ("+TIRTA JAYA 88<C-s>", "kept: vessel"), ("<CR>", "ABOARD  0"),
      ("+p", "sailed for here"), ("IDBOA<C-t>", "^T a document says this"),
    ] {
      try terminal.type(keys)
      try terminal.wait(for: shown)
    }
    terminal.hangUp()
    #expect(try terminal.process?.waitForEnding() == .exited(129))
    #expect(try muster.run("log", "verify", "--registry", "r.db").status == 0)
    terminal = try muster.desk("r.db")
    try terminal.type("2<CR>")
    try terminal.wait(for: "ABOARD  0")
    try terminal.type("+p")
    try terminal.wait(for: "^T a document says this")
  }
}
