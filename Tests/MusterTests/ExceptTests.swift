import Testing

/// `muster except`, `muster exception` and their lists, by the real program.
@Suite struct ExceptTests {
  private static func run(_ muster: Muster, by actor: String, _ words: String...) throws
    -> Muster.Outcome
  {
    try muster.run(words + ["--today", "2026-11-23", "--actor", actor])
  }

  @Test func `one person asks, another agrees, and a day past the end all is as before`() throws {
    let muster = try DecideTests.muster()
    let fee = try DecideTests.fee(muster)
    try muster.write(["the owner pays it back by the new year"], to: "why.txt")
    let asked = try Self.run(
      muster, by: "Sari", "except", fee, "--scope", "vessel", "--until", "2026-11-30", "--because",
      "why.txt", "--json")
    #expect(asked.status == 0, "\(asked.errors)")
    #expect(asked.output.contains(#""phase":"asked""#))
    let own = try Self.run(muster, by: "Sari", "exception", "1", "approve")
    #expect(own.status == 3)
    #expect(own.errors.contains("a second person must agree"))
    let none = try Self.run(muster, by: "Budi", "exception", "1", "approve")
    #expect(none.status == 3)
    #expect(none.errors.contains("each sets their own (:passphrase), or `muster passphrase`"))
    let words = try muster.passphrase(of: "Budi")
    let same = try muster.passphrase(of: "Sari")
    for sari in [" sari", "SARI"] {
      let herself = try Self.run(
        muster, by: sari, "exception", "1", "approve", "--passphrase", same)
      #expect(herself.errors.contains("a second person must agree"))
    }
    let agreed = try Self.run(
      muster, by: " budi ", "exception", "1", "approve", "--passphrase", words)
    #expect(agreed.status == 0, "\(agreed.errors)")
    #expect(try muster.run("list", "exceptions").output.contains("Budi"))
    let open = try muster.run("list", "findings", "--filter", "decision:open rule:C188-22.3b-fees")
    #expect(open.lines.allSatisfy { !$0.contains(fee) })
    let whole = try muster.run("list", "findings", "--filter", "rule:C188-22.3b-fees")
    #expect(whole.output.contains("excepted"))
    let list = try Self.run(muster, by: "Sari", "list", "exceptions")
    #expect(list.errors.contains("1 ends within 30 days; 1 active hides 1 finding"))
    #expect(!list.output.contains("Contoh Satu"))
    _ = try muster.run("screen", "--today", "2026-12-01")
    let after = try muster.run("list", "findings", "--filter", "decision:open rule:C188-22.3b-fees")
    #expect(after.output.contains(fee))
    let due = try muster.run("list", "exceptions", "--today", "2026-12-01")
    #expect(due.errors.contains("1 overdue"))
    #expect(try muster.run("log", "verify").status == 0)
  }

  @Test(arguments: [
    (["--scope", "vessel", "--until", "2026-11-30"], "needs --scope, --until and --because"),
    (["--scope", "vessel", "--because", "why.txt"], "needs --scope, --until and --because"),
    (
      ["--scope", "agency", "--until", "2026-11-30", "--because", "why.txt"],
      "it is about no agency"
    ),
    (
      ["--scope", "vessel", "--until", "2026-11-23", "--because", "why.txt"],
      "the day must lie ahead"
    ),
  ])
  func `none is asked for without a reach, an end and a reason`(
    words: [String], line: String
  ) throws {
    let muster = try DecideTests.muster()
    let fee = try DecideTests.fee(muster)
    try muster.write(["the owner pays it back by the new year"], to: "why.txt")
    let outcome = try muster.run(
      ["except", fee] + words + ["--today", "2026-11-23", "--actor", "Sari"])
    #expect(outcome.status == 3)
    #expect(outcome.errors.contains(line), "\(outcome.errors)")
    #expect(try muster.run("list", "exceptions", "--json").output.isEmpty)
  }
}
