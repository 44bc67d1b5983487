import Foundation
import TestSupport
import Testing

/// People at the keyboard in a real terminal: who looks on, who answers for all, and who signs second.
@Suite struct `People at the desk` {
  private static let words = "kapal itu sudah kembali"

  /// A small registry with a child aboard, which is a red line.
  private static func muster() throws -> Muster {
    let muster = try Muster()
    try muster.write(
      [
        "name,birth_date,nationality,vessel,registration,flag,embarked,role",
        "Contoh Satu,2013-02-01,ID,EXAMPLE 7,CT5-77,TW,2026-09-01,deckhand",
      ], to: "placements.csv")
    let outcome = try muster.run(
      "import", "placements.csv", "--as", "placements", "--yes", "--registry", "r.db")
    #expect(outcome.status <= 1, "\(outcome.errors)")
    _ = try muster.run("screen", "--as-of", "2026-11-23", "--registry", "r.db")
    return muster
  }

  private static func desk(
    _ muster: Muster, _ actor: String, as role: String? = nil
  ) throws -> PseudoTerminal {
    let terminal = try PseudoTerminal(
      Muster.program.path,
      [
        "--registry", muster.home.appending(path: "r.db").path, "--actor", actor, "--today",
        "2026-11-23",
      ] + (role.map { ["--role", $0] } ?? []), environment: ["HOME": muster.home.path],
      columns: 100)
    try terminal.wait(for: "2 Vessels")
    return terminal
  }

  private static func type(_ terminal: PseudoTerminal, _ keys: String, then shown: String) throws {
    try terminal.type(keys)
    try terminal.wait(for: shown)
  }

  /// The queue, with its first line loaded.
  private static func queue(_ terminal: PseudoTerminal) throws {
    try type(terminal, "7", then: "Findings · worst first")
    try terminal.wait(for: "C.S. ")
  }

  private static func leave(_ terminal: PseudoTerminal) throws {
    try terminal.type("Q")
    #expect(try terminal.waitForEnding() == .exited(0))
  }

  @Test func `the first screen asks who works, once, and that a role locks nothing`() throws {
    let muster = try Self.muster()
    let terminal = try PseudoTerminal(
      Muster.program.path, ["--registry", muster.home.appending(path: "r.db").path],
      environment: ["HOME": muster.home.path, "LOGNAME": "sari"])
    try terminal.wait(for: "Who is working?")
    #expect(terminal.screen.text.contains("name   sari"))
    #expect(!terminal.screen.text.contains("EXAMPLE 7"))
    try Self.type(terminal, "<C-u>Ani Lestari<CR>", then: "Enter begins")
    #expect(terminal.screen.text.contains("locks nothing"))
    try Self.type(terminal, "a<CR>", then: "Ani Lestari, auditor")
    try Self.leave(terminal)
    let again = try PseudoTerminal(
      Muster.program.path, ["--registry", muster.home.appending(path: "r.db").path],
      environment: ["HOME": muster.home.path, "LOGNAME": "Ani Lestari"])
    try Self.type(again, "<CR>", then: "Enter begins")
    // As she worked last.
    try Self.type(again, "<CR>", then: "Ani Lestari, auditor")
    try Self.leave(again)
  }

  @Test func `who looks on decides nothing and is told who may; a supervisor sees and sets`() throws
  {
    let muster = try Self.muster()
    let before = try muster.run("log", "digest", "--registry", "r.db").output
    let looking = try Self.desk(muster, "Ola", as: "oversight")
    try looking.wait(for: "Ola, oversight")
    try Self.queue(looking)
    #expect(!looking.screen.text.contains("confirm"))
    try Self.type(
      looking, "c",
      then: "not for oversight: inspector, triage or supervisor may decide on findings")
    try Self.type(looking, "d", then: "not for oversight")
    // As any word that is near to another.
    try Self.type(looking, ":complaints<CR>", then: "may take complaints")
    try Self.leave(looking)
    #expect(try muster.run("log", "digest", "--registry", "r.db").output == before)
    let supervisor = try Self.desk(muster, "Sinta", as: "supervisor")
    try Self.type(supervisor, "3", then: "Placements · worst first")
    try supervisor.wait(for: "C.S. ")
    #expect(!supervisor.screen.text.contains("Contoh Satu"))
    try Self.type(supervisor, ":namesInLists<CR>", then: "to all who work here?")
    try Self.type(supervisor, "y", then: "NAMES IN LISTS")
    try supervisor.wait(for: "Contoh Satu")
    try Self.type(supervisor, ":complaints<CR>", then: "Nobody complained.")
    try Self.leave(supervisor)
    #expect(try muster.run("log", "verify", "--registry", "r.db").status == 0)
  }

  @Test func `the second person signs by passphrase at the same desk, and no trace of it is left`()
    throws
  {
    let muster = try Self.muster()
    let budi = try Self.desk(muster, "Budi")
    try Self.type(budi, ":passphrase<CR>", then: "new passphrase:")
    try Self.type(budi, "\(Self.words)<CR>", then: "once more:")
    #expect(!budi.screen.text.contains("kapal"))
    try Self.type(budi, "\(Self.words)<CR>", then: "your passphrase is set")
    try Self.leave(budi)
    let sari = try Self.desk(muster, "Sari", as: "triage")
    try Self.queue(sari)
    try Self.type(sari, "d", then: "another finding says the same")
    try Self.type(sari, "4", then: "duplicate, because")
    try Self.type(sari, "it is the very same child as below<CR>", then: "red line: type close")
    try Self.type(sari, "close<CR>", then: "proposed: it is closed when a second person agrees")
    try sari.wait("the line as proposed") { $0.line(4).contains("proposed") }
    try Self.type(sari, "y", then: "second person:")
    try Self.type(sari, "Budi<CR>", then: "their passphrase:")
    try Self.type(
      sari, "kapal itu belum kembali<CR>", then: "not signed: the passphrase is not right")
    #expect(try muster.bash("sleep 2.1").status == 0)
    try Self.type(sari, "y", then: "second person:")
    try Self.type(sari, "Budi<CR>", then: "their passphrase:")
    let process = try #require(sari.process).identifier
    let arguments = try String(contentsOfFile: "/proc/\(process)/cmdline", encoding: .utf8)
    #expect(arguments.contains("Sari") && !arguments.contains("kapal"))
    try Self.type(sari, "\(Self.words)<CR>", then: "closing agreed to by Budi")
    try Self.leave(sari)
    let list = try muster.run(
      "list", "findings", "--registry", "r.db", "--json", "--filter", "decision:dismissed")
    #expect(list.lines.count == 1, "\(list.errors)")
    #expect(try muster.run("log", "verify", "--registry", "r.db").status == 0)
    #expect(sari.output.firstRange(of: Array("kapal".utf8)) == nil)
    for name in try FileManager.default.contentsOfDirectory(atPath: muster.home.path) {
      guard name.hasPrefix("r.db") else { continue }
      let bytes = try Data(contentsOf: muster.home.appending(path: name))
      #expect(bytes.firstRange(of: Data("kapal itu".utf8)) == nil, "\(name)")
    }
  }
}
