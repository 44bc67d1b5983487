import Testing

@testable import muster

struct ManualTests {
  @Test func `every command and option has its place in the manual`() throws {
    let page = try Muster().run("manual").output
    for command in CommandTable.commands {
      let name = (["muster"] + command.words).joined(separator: " ")
      #expect(page.contains("\n.SS \"\(Roff.escaped(name))"))
    }
    for parameter in Global.parameters {
      #expect(page.contains("\n.B \(Roff.escaped(parameter.synopsis))\n"))
    }
  }

  @Test func `only macros stand behind a dot at the front of a line`() throws {
    let page = try Muster().run("manual").output
    let macros: Set<Substring> = ["TH", "SH", "SS", "PP", "TP", "IP", "B", "br"]
    for line in page.split(separator: "\n") where line.hasPrefix(".") || line.hasPrefix("'") {
      let name = line.dropFirst().prefix { $0 != " " }
      #expect(macros.contains(name), "\(line)")
    }
  }

  @Test func `groff, where there is one, has nothing to say against it`() throws {
    let outcome = try Muster().bash(
      "if command -v groff; then muster manual | groff -man -ww -Tutf8 > /dev/null; fi")
    #expect(outcome.status == 0)
    #expect(outcome.errors.isEmpty)
  }
}
