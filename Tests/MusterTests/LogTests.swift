import Foundation
import SQLite
import Testing

struct LogTests {
  private func registry() throws -> Muster {
    let muster = try Muster()
    let file = muster.home.appending(path: "vessels.csv")
    try Data("imo,registration,flag,vessel\n9074729,A-1,ID,TIRTA JAYA 88\n".utf8).write(to: file)
    _ = try muster.run("import", file.path, "--yes")
    return muster
  }

  @Test func `an untouched log is clean and says where it ends`() throws {
    let outcome = try registry().run("log", "verify", "--json")
    #expect(outcome.status == 0)
    #expect(outcome.output.hasPrefix(#"{"log":"clean","entries":1,"head":""#))
  }

  @Test func `an altered entry is named with exit code 2`() throws {
    let muster = try registry()
    do {
      let base = try Connection(
        muster.home.appending(path: ".local/share/muster/registry.db").path, .write)
      try base.run("DROP TRIGGER log_is_not_changed")
      try base.run("UPDATE log SET facts = replace(facts, '1', '2')")
      #expect(base.changes == 1)
    }
    let outcome = try muster.run("log", "verify", "--json")
    #expect(outcome.status == 2)
    #expect(outcome.output == #"{"log":"broken","entry":1,"fault":"altered"}"# + "\n")
  }

  @Test func `a log rewritten since its end was noted is not taken for the same`() throws {
    let muster = try registry()
    let page = try muster.run("log", "verify").output
    let mark = try #require(page.split(separator: " ").last).trimmingCharacters(in: .newlines)
    #expect(try muster.run("log", "verify", "--noted", mark).status == 0)
    #expect(try muster.run("log", "verify", "--noted", "1:0123456789abcdef").status == 2)
  }

  @Test func `a checkpoint is signed by a key made at the first need, and holds the log`() throws {
    let muster = try registry()
    let first = try muster.run("log", "checkpoint", "--out", "first.json")
    #expect(first.errors.contains("made a key to sign with: \(muster.home.path)/.config/muster/"))
    let again = try muster.run("log", "checkpoint", "--json")
    #expect(again.errors.isEmpty)
    #expect(again.output.hasPrefix(#"{"entries":1,"hash":""#))
    let paper = String(try #require(first.lines.first))
    let signer = String(try #require(first.lines.last?.split(separator: " ").last))
    #expect(paper.hasPrefix("1:"))
    #expect(again.output.contains(signer))
    #expect(try muster.run("log", "verify", "--noted", paper).status == 0)
    #expect(
      try muster.run("log", "verify", "--checkpoint", "first.json", "--signer", signer).status == 0)
    let other = String(signer.reversed())
    let refused = try muster.run("log", "verify", "--checkpoint", "first.json", "--signer", other)
    #expect(refused.status == 3)
    #expect(refused.errors.contains("signed by another key"))
  }

  @Test func `a checkpoint that was altered, or is none, is refused by name`() throws {
    let muster = try registry()
    let signed = try muster.run("log", "checkpoint", "--json").output
    for (text, why) in [
      (signed.replacing(#""entries":1"#, with: #""entries":2"#), "not of what the checkpoint says"),
      ("[1]", "no fit “entries”"), ("entries 1", "it is no JSON"),
    ] {
      try muster.write([text], to: "c.json")
      let outcome = try muster.run("log", "verify", "--checkpoint", "c.json")
      #expect(outcome.status == 3)
      #expect(outcome.errors.contains("c.json") && outcome.errors.contains(why))
    }
  }

  private static let hasPython = ["/usr/bin/python3", "/usr/local/bin/python3"].contains {
    FileManager.default.isExecutableFile(atPath: $0)
  }

  @Test(.enabled(if: hasPython, "python3 is not installed"))
  func `a program of others verifies the same checkpoint, and finds what was rewritten`() throws {
    let muster = try registry()
    _ = try muster.run("log", "checkpoint", "--out", "c.json")
    let script = URL(filePath: #filePath).deletingLastPathComponent()
      .appending(path: "../ThirdParty/verify-checkpoint.py").standardizedFileURL.path
    let run = "python3 '\(script)' .local/share/muster/registry.db c.json"
    let whole = try muster.bash(run)
    #expect(whole.output == "clean: 1 entries, the first 1 of them signed\n", "\(whole.errors)")
    // A second import, of which somebody afterwards turns a digit.
    try muster.write(["imo,registration,flag,vessel", ",A-2,ID,TIRTA JAYA 89"], to: "more.csv")
    _ = try muster.run("import", "more.csv", "--yes")
    #expect(try muster.bash(run).output == "clean: 2 entries, the first 1 of them signed\n")
    // Somebody else is said to have signed, and said to be who they are again.
    func rename(_ change: String) throws {
      let renamed = try muster.bash(
        """
        python3 - <<'END'
        import sqlite3
        base = sqlite3.connect(".local/share/muster/registry.db")
        base.execute("UPDATE actor SET name = \(change)")
        base.commit()
        END
        """)
      #expect(renamed.status == 0, "\(renamed.errors)")
    }
    try rename("name || 'x'")
    let otherwise = "broken at entry 1: who signed it is not called what the log says they are\n"
    #expect(try muster.bash(run).output == otherwise)
    let ours = try muster.run("log", "verify", "--checkpoint", "c.json")
    #expect(ours.status == 2 && ours.output == otherwise)
    try rename("substr(name, 1, length(name) - 1)")
    let turned = """
      python3 - <<'END'
      import sqlite3
      base = sqlite3.connect(".local/share/muster/registry.db")
      base.execute("DROP TRIGGER log_is_not_changed")
      base.execute("UPDATE log SET at = at - 86400 WHERE entry = 2")
      base.commit()
      END
      """
    #expect(try muster.bash(turned).status == 0)
    let found = try muster.bash(run)
    #expect(found.status == 1)
    #expect(found.output == "broken at entry 2: it is not as it was written\n")
    _ = try muster.bash("sed -i 's/\"entries\":1/\"entries\":2/' c.json")
    #expect(try muster.bash(run).status == 2)
  }

  @Test func `a path without a registry is refused and not made`() throws {
    let muster = try Muster()
    let path = muster.home.appending(path: "typo.db").path
    #expect(try muster.run("log", "verify", "--registry", path).status == 4)
    #expect(!FileManager.default.fileExists(atPath: path))
  }
}
