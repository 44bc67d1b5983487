import Testing

@testable import muster

/// Roles on the command line: who may have what done, by the real program.
@Suite struct RoleTests {
  private static let roles = ["inspector", "auditor", "triage", "supervisor", "oversight"]

  /// A command, and which of the roles may have it done: inspector, auditor, triage, supervisor,
  /// oversight. None of these does anything before its role is looked at.
  private static let commands: [(words: [String], may: String)] = [
    (["decide", "3fa91c", "confirm"], "y-yy-"), (["decide", "3fa91c", "agree"], "y--y-"),
    (["decide", "3fa91c", "undo"], "yyyy-"), (["except", "3fa91c"], "y-yy-"),
    (["exception", "1", "approve"], "y--y-"), (["case", "open"], "y-yy-"),
    (["case", "show", "1"], "y-yy-"), (["case", "enter", "1", "note"], "y-yy-"),
    (["list", "cases"], "y-yy-"), (["referral", "1.1"], "y-yy-"),
    (["import", "no.csv", "--yes"], "yy-y-"), (["import", "--undo", "99"], "yy-y-"),
    (["links", "accept", "3fa91c"], "yyyy-"), (["links", "refuse", "3fa91c"], "yyyy-"),
    (["links", "undo", "3fa91c"], "yyyy-"), (["screen"], "yyyy-"),
    (["law", "use", "no.json"], "y--y-"), (["export", "crew", "--csv"], "yy-y-"),
    (["list", "placements", "--full", "--reason", "asked"], "y-yy-"),
    (["crisis", "--full", "--reason", "a storm"], "y-yy-"),
    (["links", "--full", "--reason", "asked"], "y-yy-"),
    (["backup", "no/such/folder/x.db"], "y-yy-"), (["restore", "no.db"], "y-yy-"),
    (["extract", "--agency", "nobody", "--out", "x.db"], "y--y-"),
    (["passphrase", "--passphrase", "no.txt"], "yyyy-"),
    (["erase", "0123456789abcdef"], "---y-"),
    (["list", "findings"], "yyyyy"), (["list", "placements"], "yyyyy"), (["needs"], "yyyyy"),
    (["crisis"], "yyyyy"), (["imports"], "yyyyy"), (["links"], "yyyyy"), (["law"], "yyyyy"),
    (["explain", "3fa91c"], "yyyyy"), (["log", "verify"], "yyyyy"), (["log", "digest"], "yyyyy"),
    (["doctor"], "yyyyy"), (["rules"], "yyyyy"), (["list", "exceptions"], "yyyyy"),
  ]

  @Test func `each role may what the table says; others hear which roles may`() throws {
    let muster = try DecideTests.muster()
    for (words, may) in Self.commands {
      for (role, mark) in zip(Self.roles, may) where mark == "-" || role == "oversight" {
        let outcome = try muster.run(words + ["--role", role])
        let isRefused = outcome.errors.contains("not for \(role): ")
        #expect(isRefused == (mark == "-"), "\(role) \(words): \(outcome.errors)")
        if mark == "-" {
          #expect(outcome.status == 3 && outcome.output.isEmpty)
          let who = zip(Self.roles, may).filter { $0.1 == "y" }.map(\.0)
          for name in who {
            #expect(outcome.errors.contains(name) || outcome.errors.contains("all but oversight"))
          }
        }
      }
      let outcome = try muster.run(words + ["--role", "supervisor"])
      #expect(!outcome.errors.contains("not for"), "\(words)")
    }
  }

  @Test func `oversight changes nothing, whatever it asks for`() throws {
    let muster = try DecideTests.muster()
    let before = try muster.run("log", "digest").output
    let end = try muster.run("log", "verify").output
    for (words, _) in Self.commands { _ = try muster.run(words + ["--role", "oversight"]) }
    #expect(try muster.run("log", "digest").output == before)
    #expect(try muster.run("log", "verify").output == end)
  }

  @Test func `who names no role is an inspector, and the log tells the role`() throws {
    let muster = try DecideTests.muster()
    let fee = try DecideTests.fee(muster)
    let done = try muster.run("decide", fee, "confirm", "--actor", "Sari", "--today", "2026-11-23")
    #expect(done.status == 0, "\(done.errors)")
    let help = try muster.run("decide", "--help").output
    #expect(help.contains("inspector, when none is named"))
    #expect(help.replacing(/\s+/, with: " ").contains("triage or supervisor may decide"))
    #expect(try muster.run("list", "vessels", "--role", "captain").status == 3)
    for command in CommandTable.commands where command.needs != nil {
      let roles = try #require(command.account.last)
      #expect(roles.hasPrefix("By role: "))
      let page = try muster.run(command.words + ["--help"]).output
      #expect(page.replacing(/\s+/, with: " ").contains(roles), "\(command.name)")
    }
  }

  @Test func `the second person types their passphrase`() throws {
    let muster = try DecideTests.muster()
    let fee = try DecideTests.fee(muster)
    try muster.write(["the owner pays it back by the new year"], to: "why.txt")
    try muster.write(["kapal itu sudah kembali"], to: "budi.txt")
    try muster.write(["kapal itu belum kembali"], to: "wrong.txt")
    func run(_ actor: String, _ words: String...) throws -> Muster.Outcome {
      try muster.run(words + ["--actor", actor, "--today", "2026-11-23"])
    }
    let set = try run("Budi", "passphrase", "--passphrase", "budi.txt")
    #expect(set.status == 0 && set.errors.contains("set for Budi, inspector"), "\(set.errors)")
    let asked = try run(
      "Sari", "except", fee, "--scope", "vessel", "--until", "2026-11-30", "--because", "why.txt")
    #expect(asked.status == 0, "\(asked.errors)")
    let none = try run("Agus", "exception", "1", "approve", "--passphrase", "budi.txt")
    #expect(none.errors.contains("they have no passphrase"))
    let unasked = try run("Budi", "exception", "1", "approve")
    #expect(unasked.errors.contains("there is no terminal to ask at"))
    let wrong = try run("Budi", "exception", "1", "approve", "--passphrase", "wrong.txt")
    #expect(wrong.errors.contains("the passphrase is not right"), "\(wrong.errors)")
    #expect(try muster.bash("sleep 2.1").status == 0)
    let agreed = try run("Budi", "exception", "1", "approve", "--passphrase", "budi.txt")
    #expect(agreed.status == 0, "\(agreed.errors)")
    let again = try run("Budi", "passphrase", "--passphrase", "wrong.txt", "--old", "wrong.txt")
    #expect(again.errors.contains("not set: the one that you have"))
    #expect(try muster.run("log", "verify").status == 0)
  }
}
