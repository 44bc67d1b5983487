import Testing

@testable import muster

struct UsageTests {
  @Test(arguments: [
    (["bogus"], "no command \"bogus\""),
    (["schmea", "dossier"], "did you mean \"schema\"?"),
    (["schema"], "DOCUMENT is missing: expected one of dossier"),
    (
      ["schema", "dosier"],
      "DOCUMENT expects one of dossier, not \"dosier\"; did you mean \"dossier\"?"
    ),
    (["schema", "dossier", "law"], "\"law\" is one argument too many"),
    (["schema", "dossier", "--jsn"], "no option --jsn; did you mean --json?"),
    (["schema", "dossier", "-j"], "no option -j"),
    (["schema", "--json", "dossier", "--json"], "--json is given twice"),
    (["schema", "dossier", "--json=yes"], "--json takes no value"),
    (["--today", "23 Nov 2026", "schema", "dossier"], "--today expects a day written YYYY-MM-DD"),
    (["schema", "dossier", "--today=2026-02-29"], "--today expects a day written YYYY-MM-DD"),
    (["schema", "dossier", "--today"], "--today expects a day written YYYY-MM-DD"),
    (["--port", "Benoa", "schema", "dossier"], "--port expects a UN/LOCODE"),
    (["--port", "12BOA", "schema", "dossier"], "--port expects a UN/LOCODE"),
    (["manual", "--json"], "this command prints no data, so it takes no --json"),
    (["help", "me"], "no command \"me\""),
    (["--theme", "mono", "--lock-after", "60"], "the dashboard needs a terminal"),
    (["--lock-after", "soon"], "--lock-after expects"),
    (["--them", "mono"], "no option --them; did you mean --theme?"),
  ])
  func `wrong usage says what was expected, prints no data and exits 3`(
    arguments: [String], expectation: String
  ) throws {
    let outcome = try Muster().run(arguments)
    #expect(outcome.status == 3)
    #expect(outcome.errors.contains(expectation))
    #expect(outcome.output.isEmpty)
  }

  @Test(arguments: [
    ["schema", "dossier", "--json"], ["--json", "schema", "dossier"],
    ["schema", "--json", "--", "dossier"], ["--port=IDBOA", "schema", "dossier", "--json"],
    ["schema", "dossier", "--today", "2024-02-29", "--json"],
  ])
  func `options may stand before or after the words of a command`(arguments: [String]) throws {
    let outcome = try Muster().run(arguments)
    #expect(outcome.status == 0)
    #expect(outcome.lines.count == 1)
    #expect(outcome.errors.isEmpty)
  }

  @Test func `what follows two dashes is no option`() throws {
    let outcome = try Muster().run("schema", "--", "--json")
    #expect(outcome.status == 3)
    #expect(outcome.errors.contains("not \"--json\""))
  }

  @Test func `an argument that would steer the terminal is shown harmless`() throws {
    let outcome = try Muster().run("bogus\u{1B}[2J\u{202E}")
    #expect(outcome.status == 3)
    #expect(!outcome.errors.unicodeScalars.contains { $0 == "\u{1B}" || $0 == "\u{202E}" })
  }

  @Test func `a full disk behind standard output is told`() throws {
    let outcome = try Muster().bash("muster manual > /dev/full")
    #expect(outcome.status == 4)
    #expect(outcome.errors.contains("standard output cannot be written"))
  }
}
