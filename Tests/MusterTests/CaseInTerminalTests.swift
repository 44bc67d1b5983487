import Foundation
import TestSupport
import Testing

/// A triage officer's day in a real terminal: from a telephone call to a year at home.
@Suite struct `A case at the desk` {
  private static func desk(_ muster: Muster, _ actor: String = "Sari") throws -> PseudoTerminal {
    let terminal = try PseudoTerminal(
      Muster.program.path, ["demo", "--actor", actor], environment: ["HOME": muster.home.path])
    try terminal.wait(for: "2 Vessels")
    return terminal
  }

  private static func type(_ terminal: PseudoTerminal, _ keys: String, then shown: String) throws {
    try terminal.type(keys)
    try terminal.wait(for: shown)
  }

  @Test func `a call, a word, a refusal that stands, a referral that is sent, a year at home`()
    throws
  {
    let muster = try Muster()
    #expect(try muster.run("demo", "--json").status == 0)
    let terminal = try Self.desk(muster)
    try Self.type(
      terminal, ":call<CR>a wife calls, her husband is locked in<CR>",
      then: "somebody not in the registry")
    try Self.type(terminal, "/identification<CR><CR>b<CR>", then: "DO NOT DEPORT")
    try Self.type(terminal, "gg/consent<CR><CR>b", then: "consent refused")
    // Who fits the port of the desk, and whom nobody made sure of, stands first.
    try Self.type(terminal, "r", then: "Rumah Laut (invented), shelter")
    // Alone, for what follows an Esc at once is another key.
    try Self.type(terminal, "<Esc>", then: "r refer")
    try Self.type(terminal, "/Rumah Laut<CR><CR>UU 18/2017<CR>", then: "entered in case 1")
    // The page is read again, above what is in view.
    for _ in 0..<5 { _ = terminal.takeOutput(waiting: 400) }
    let send = "/not sent<CR><CR>a<C-u>2026-11-23T10:00+08:00<CR>by hand<CR>"
    try Self.type(terminal, "gg" + send, then: "without consent nothing is sent")
    try Self.type(terminal, "gg/consent<CR><CR>a", then: "consent given")
    try Self.type(terminal, "gg" + send, then: "acknowledgement of referral 1")
    try Self.type(
      terminal, "gg/Rumah Laut<CR><CR>a<C-u>2026-11-23T11:00+08:00<CR>",
      then: "acceptance of referral 1")
    // Killed where it stands: every step that the screen acknowledged is there.
    terminal.process?.kill()
    let again = try Self.desk(muster)
    try Self.type(again, ":cases<CR>", then: "next: acceptance of referral 1")
    try Self.type(again, "<CR>", then: "DO NOT DEPORT")
    try Self.type(again, "/arrived<CR>y", then: "done 2026-11-23")
    try Self.type(again, "gg", then: "2027-11-23")
    try Self.type(again, "K", then: "Vessel register")
    #expect(!again.screen.text.contains("Rumah Laut"))
    #expect(!again.screen.text.contains("case"))
    let path = muster.home.appending(path: "note").path
    try Self.type(again, ":uncover<CR>:write<CR>\(path)<CR>", then: "written to")
    #expect(try String(contentsOfFile: path, encoding: .utf8).contains("DO NOT DEPORT"))
    let registry = muster.home.appending(path: ".local/state/muster").path
    let files = try FileManager.default.contentsOfDirectory(atPath: registry)
    let file = try #require(files.first { $0.hasSuffix(".db") })
    let verdict = try muster.run("log", "verify", "--registry", "\(registry)/\(file)")
    #expect(verdict.status == 0, "\(verdict.errors)")
    let late = try muster.run(
      "case", "show", "1", "--registry", "\(registry)/\(file)", "--today", "2027-12-01")
    #expect(late.status == 1)
    #expect(late.output.contains("OVERDUE asked after, 12 months"))
  }
}
