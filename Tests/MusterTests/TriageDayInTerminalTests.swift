import Foundation
import TestSupport
import Testing

/// A triage officer's day, whole, in a real terminal: the queue, a call, a referral, a year at home.
@Suite struct `A triage officer's day` {
  private let muster: Muster
  private let terminal: PseudoTerminal
  private let registry: String

  init() throws {
    muster = try Story.copy()
    registry = muster.home.appending(path: ".local/state/muster/story.db").path
    terminal = try PseudoTerminal(
      Muster.program.path, ["demo", "--actor", "Sari"], environment: ["HOME": muster.home.path],
      rows: 50, columns: 120)
    try terminal.wait(for: "IN PORT OF BENOA")
  }

  private func type(_ keys: String, then shown: String) throws {
    try terminal.type(keys)
    try terminal.wait(for: shown)
  }

  /// Waits until a line of the screen has all of some texts.
  private func wait(forLineWith texts: String...) throws {
    try terminal.wait("a line with \(texts)") { screen in
      screen.text.split(separator: "\n").contains { line in texts.allSatisfy { line.contains($0) } }
    }
  }

  private func run(_ words: String...) throws -> Muster.Outcome {
    try muster.run(words + ["--registry", registry])
  }

  private func count(_ filter: String) throws -> Int {
    try run("list", "findings", "--json", "--filter", filter).lines.count
  }

  @Test func `from the queue to twelve months at home, every step kept`() throws {
    try queue()
    try call()
    try referral()
    try home()
    #expect(try run("log", "verify").status == 0)
  }

  private func queue() throws {
    let fees = "rule:C188-22.3b-fees"
    let all = try count("\(fees) decision:undecided")
    try #require(all > 5)
    try type("7f\(fees)<CR>", then: "1 of \(all)")
    try type("c", then: "confirmed")
    try type("d2", then: "wrong data, because")
    try type("keyed wrongly at the agency<CR>", then: " of \(all - 1)")
    #expect(try count("\(fees) decision:dismissed") == 1)
    try type("u", then: "taken back: dismiss")
    try terminal.wait(for: " of \(all)")
    #expect(try count("\(fees) decision:dismissed") == 0)
    #expect(try count("\(fees) decision:confirmed") == 1)
    // By cause, each with its people; Enter stands in its findings.
    try type("gc", then: "causes")
    try wait(forLineWith: "Fees charged to the fisher", "persons")
    try type(":sitting<CR>", then: "1 confirmed")
    #expect(terminal.screen.text.contains("seen, 1 confirmed"))
    // What was decided is not forgotten while nobody sits there.
    try type("L", then: "Locked")
    try type("<CR>", then: "worst first")
    try terminal.wait(for: " of \(all)")
    try type(":sitting<CR>", then: "1 confirmed")
  }

  private func call() throws {
    try type(
      ":call<CR>a wife calls, her husband is locked in<CR>", then: "somebody not in the registry")
    try type("/identification<CR><CR>b<CR>", then: "DO NOT DEPORT")
    try type("gg/consent<CR><CR>b", then: "consent refused")
    // What the person said stands first, and no telephone is cut.
    try type("r", then: "Consent: consent refused. Refer case 1 to")
    let whole = terminal.screen.text
    #expect(whole.contains("+62 361 555 01"))
    try type("!", then: "no answer has this key")
    #expect(terminal.screen.text.contains("Rumah Laut (invented), shelter"))
    let line = try #require(
      whole.split(separator: "\n").first { $0.contains("Rumah Laut (invented), shelter") })
    let letter = try #require(line.firstMatch(of: #/│ ([a-z]) /#)?.1)
    try type("\(letter)UU 18/2017<CR>", then: "not sent")
    try type("gg/only with consent<CR>y", then: "[x]")
  }

  private func referral() throws {
    for _ in 0..<3 { _ = terminal.takeOutput(waiting: 300) }
    let send = "gg/not sent<CR><CR>a<C-u>2026-11-23T10:00+08:00<CR>by hand<CR>"
    try type(send, then: "without consent nothing is sent")
    try type("gg/consent<CR><CR>a", then: "consent given")
    // The package is written while it is a draft, and writing it sends nothing.
    try muster.write(["kapal biru berlayar"], to: "words.txt")
    let package = try run(
      "referral", "1.1", "--out", "out.json", "--passphrase", "words.txt", "--today", "2026-11-23")
    #expect(package.status == 0, "\(package.errors)")
    #expect(try muster.run("open", "out.json", "--passphrase", "words.txt").status <= 1)
    #expect(try run("case", "show", "1", "--today", "2026-11-23").output.contains("not sent"))
    try type(send, then: "acknowledgement of referral 1")
    let acknowledged = "gg/Rumah Laut<CR><CR>a<C-u>2026-11-23T11:00+08:00<CR>"
    try type(acknowledged, then: "acceptance of referral 1")
    // Nobody accepted, and the clock runs out.
    let late = try run("case", "show", "1", "--today", "2027-03-01")
    #expect(late.status == 1 && late.output.contains("OVERDUE acceptance of referral 1"))
    try type("gg/Rumah Laut<CR><CR>a<C-u>2026-11-23T12:00+08:00<CR>", then: "accepted")
  }

  /// The steps of the way home and after, as the page of a case names them.
  private static let steps = [
    "who pays for the way home", "travel document", "ticket", "wages settled before", "escort",
    "arrived at home", "medical care after", "psychosocial care", "legal aid", "wages recovered",
    "debt cancelled", "work and skills", "asked after, 1 month", "asked after, 3 months",
    "asked after, 6 months", "asked after, 12 months",
  ]

  private func home() throws {
    for step in Self.steps {
      for _ in 0..<2 { _ = terminal.takeOutput(waiting: 100) }
      // What is owed stands above, under the same words.
      let isOwed = step.hasPrefix("asked after")
      try terminal.type("gg/\(step)<CR>\(isOwed ? "n" : "")y")
      try wait(forLineWith: step, "done 2026-11-23")
    }
    let note = muster.home.appending(path: "note.txt").path
    try type(":write<CR><C-u>\(note)<CR>", then: "written to")
    let written = try String(contentsOfFile: note, encoding: .utf8)
    #expect(written.split(separator: "\n").count { $0.contains("done 2026-11-23") } >= 16)
    #expect(!written.contains("departurenot") && !written.contains(")not yet"))
    let shown = try run("case", "show", "1", "--today", "2026-11-23").output
    for step in Self.steps {
      #expect(shown.contains(try Regex("\(step)[^\\n]*: done 2026-11-23")), "\(step)")
    }
    // For the colleague who comes next.
    try type(":handover<CR>", then: "DECIDED BY SARI")
    try wait(forLineWith: "confirmed:", "C188-22.3b-fees")
    try type(":checkpoint<CR>", then: "on paper: ")
    let mark = try #require(terminal.screen.text.firstMatch(of: /on paper: (\d+:[0-9a-f]+)/)?.1)
    #expect(try run("log", "verify", "--noted", String(mark)).status == 0)
  }
}
