import Foundation
import TestSupport
import Testing

/// An inspector's day with nothing but paper: typed in, killed, gone on with, printed.
@Suite struct `Writing at the desk` {
  /// One registry and whoever works on it, counting keys.
  private final class Pier {
    let muster: Muster
    var terminal: PseudoTerminal
    private(set) var keys = 0

    init() throws {
      muster = try Muster()
      terminal = try muster.desk("r.db")
    }

    /// Types, and waits for what must be on the screen then.
    func type(_ text: String, then shown: String) throws {
      keys += text.replacing(#/<[^>]+>/#, with: "x").count
      try terminal.type(text)
      try terminal.wait(for: shown)
    }

    /// The program is killed where it stands, and opened again.
    func kill() throws {
      terminal.process?.kill()
      terminal = try muster.desk("r.db")
    }

    func list(_ name: String) throws -> [String] {
      let listed = try muster.run("list", name, "--json", "--registry", "r.db")
      return listed.output.split(separator: "\n").map(String.init)
    }
  }

  @Test func `a vessel, twelve men, their papers and the roll call are typed within 450 keys`()
    throws
  {
    let pier = try Pier()
    try pier.type("2", then: "0 of 0")
    try pier.type("+TIRTA JAYA 88<Tab>id<Tab>9074729<C-s>", then: "kept: vessel")
    try pier.type("<CR>", then: "ABOARD  0")
    // A whole date, a year alone, one name, nobody's name.
    let men = [
      "Agus", "Budi<Tab>1999-04-01", "Candra", "Dedi<Tab>1990", "Eko", "unnamed", "Fajar", "Gede",
      "Hadi", "Iwan", "Joko",
    ]
    try pier.type("+f", then: "Fisher aboard")
    for man in men { try pier.type("\(man)<C-n>", then: "kept: fisher aboard") }
    // Killed in the middle of a name: what was typed is there.
    try pier.type("Kart", then: "Kart")
    try pier.kill()
    try pier.terminal.wait(for: "not finished last time")
    #expect(try pier.list("placements").count == men.count)
    try pier.type("2<CR>", then: "ABOARD  11")
    try pier.type("+f", then: "Kart")
    try pier.type("ika<C-s>", then: "ABOARD  12")

    // The sheet for the pier, then the roll call itself; killed in between.
    try pier.type(":roll<CR>", then: "0 of 12")
    try pier.type(":write<CR>", then: "write to")
    try pier.type("\(pier.muster.home.path)/roll<CR>", then: "written to")
    try pier.type("yyyyyy", then: "6 of 12")
    try pier.kill()
    try pier.type("2<CR>", then: "ABOARD  12")
    try pier.type(":roll<CR>", then: "6 of 12")
    try pier.type("jjjjjj", then: "6 of 12")
    try pier.type("yyyyy-", then: "1 not found so far")
    try pier.type("+Lukman<C-s>", then: "1 on no list")
    try pier.type("<Esc>", then: "ABOARD  13")

    // One birth date was typed wrong; two passports lie in the wheelhouse.
    try pier.type("/budi<CR><CR>", then: "Budi aboard")
    try pier.type("/1999<CR>i", then: "Amend birth date")
    try pier.type("<BS><BS>12<CR>c", then: "kept: 1 cell amended")
    try pier.type("+d", then: "Document")
    try pier.type(
      "pass<Tab>B111<Tab><Tab><Tab><Tab><Tab>master<Tab>no<Tab>no<C-s>", then: "kept: document")
    try pier.type("7", then: "1 of 2")
    try pier.type("<CR>", then: "why ")
    try pier.type("K", then: "Vessel register")
    #expect(!pier.terminal.screen.text.contains("Budi"))
    try pier.type(":uncover<CR>3", then: "13")
    try pier.type(":write<CR>\(pier.muster.home.path)/list<CR>", then: "written to")
    let list = try String(contentsOf: pier.muster.home.appending(path: "list"), encoding: .utf8)
    #expect(list.contains("names masked"))
    #expect(!list.contains("Kartika"))
    let roll = try String(contentsOf: pier.muster.home.appending(path: "roll"), encoding: .utf8)
    #expect(roll.contains("[ ] K") || roll.contains("[ ] Kartika"))
    #expect(pier.keys < 450, "\(pier.keys) keys")
    let log = try pier.muster.run("log", "verify", "--registry", "r.db")
    #expect(log.status == 0)
  }
}
