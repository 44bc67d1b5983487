import Foundation
import TestSupport
import Testing

/// A view that was kept on the screen, for scripts.
@Suite struct SavedViewTests {
  @Test func `a view kept with S narrows and sorts the same list of a command, after a restart`()
    throws
  {
    let muster = try Muster()
    #expect(try muster.run("demo", "--json").status == 0)
    let registry = muster.home.appending(path: ".local/state/muster/story.db").path
    let terminal = try PseudoTerminal(
      Muster.program.path, ["demo", "--actor", "Sari"], environment: ["HOME": muster.home.path])
    try terminal.wait(for: "2 Vessels")
    try terminal.type("2fflag:TW<CR>")
    try terminal.wait(for: "Vessels · flag:TW")
    // By name, the last first.
    try terminal.type("snsn")
    try terminal.wait(for: "by name, reversed")
    try terminal.type("S")
    try terminal.wait(for: "keep this one under a name")
    try terminal.type("sNight shift<CR>")
    try terminal.wait(for: "view Night shift")
    terminal.process?.kill()
    func list(_ words: String...) throws -> Muster.Outcome {
      try muster.run(["list", "vessels", "--registry", registry, "--json"] + words)
    }
    func names(_ outcome: Muster.Outcome) throws -> [String] {
      try outcome.lines.map { line in
        let object = try JSONSerialization.jsonObject(with: Data(line.utf8)) as? [String: Any]
        return try #require(object?["name"] as? String)
      }
    }
    let view = try names(list("--view", "night shift"))
    let typed = try names(list("--filter", "flag:TW"))
    #expect(view.count > 3 && view == typed.sorted().reversed())
    let first = try #require(view.first)
    #expect(try names(list("--view", "Night shift", "--filter", "\"\(first)\"")) == [first])
    let unknown = try list("--view", "Night shft")
    #expect(unknown.status == 3 && unknown.errors.contains("did you mean \"Night shift\"?"))
    let other = try muster.run(
      "list", "findings", "--registry", registry, "--view", "Night shift")
    #expect(other.status == 3 && other.errors.contains("S in the dashboard keeps one"))
  }
}
