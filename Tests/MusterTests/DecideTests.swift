import Testing

/// `muster decide`, by the real program.
@Suite struct DecideTests {
  static func muster() throws -> Muster {
    let muster = try Muster()
    try muster.write(
      [
        "vessel,registration,flag,kind,length",
        "EXAMPLE 7,CT5-77,TW,commercial_fishing,26",
      ], to: "vessels.csv")
    try muster.write(
      [
        "name,birth_date,nationality,vessel,registration,flag,embarked,category,charged_on,amount,"
          + "currency,paid_by",
        "Contoh Satu,1990-01-01,ID,EXAMPLE 7,CT5-77,TW,,recruitment_fee,2026-08-01,900,USD,fisher",
      ], to: "charges.csv")
    try muster.write(
      [
        "name,birth_date,nationality,vessel,registration,flag,embarked,role",
        "Contoh Satu,1990-01-01,ID,EXAMPLE 7,CT5-77,TW,2026-09-01,deckhand",
      ], to: "placements.csv")
    for sheet in ["vessels", "placements", "charges"] {
      let outcome = try muster.run("import", "\(sheet).csv", "--as", sheet, "--yes")
      #expect(outcome.status <= 1, "\(outcome.errors)")
    }
    _ = try muster.run("screen", "--as-of", "2026-11-23")
    return muster
  }

  static func fee(_ muster: Muster) throws -> String {
    let list = try muster.run(
      "list", "findings", "--json", "--filter", "rule:C188-22.3b-fees")
    let line = try #require(list.lines.first)
    return String(try #require(line.split(separator: "\"").dropFirst(3).first))
  }

  private static func run(_ muster: Muster, _ words: String...) throws -> Muster.Outcome {
    try muster.run(["decide"] + words + ["--today", "2026-11-23", "--actor", "Sari"])
  }

  @Test func `a finding is dismissed with words from a file, and the decision taken back`() throws {
    let muster = try Self.muster()
    let fee = try Self.fee(muster)
    let before = try muster.run("log", "digest").output
    try muster.write(["paid back on the quay"], to: "why.txt")
    let done = try Self.run(
      muster, String(fee.prefix(8)), "dismiss", "--ground", "settled_with_proof", "--because",
      "why.txt", "--json")
    #expect(done.status == 0, "\(done.errors)")
    #expect(done.output.contains(#""decision":"settled""#))
    let open = try muster.run("list", "findings", "--filter", "decision:open rule:C188-22.3b-fees")
    #expect(open.lines.allSatisfy { !$0.contains(fee) })
    #expect(try Self.run(muster, fee, "undo").status == 0)
    #expect(try muster.run("log", "digest").output == before)
    #expect(try muster.run("log", "verify").status == 0)
    #expect(try Self.run(muster, fee, "undo").errors.contains("nothing of it that stands"))
  }

  @Test func `a finding is assigned to a colleague, who finds it`() throws {
    let muster = try Self.muster()
    let fee = try Self.fee(muster)
    #expect(try Self.run(muster, fee, "assign", "--to", "Budi").status == 0)
    let theirs = try muster.run("list", "findings", "--json", "--filter", "for:budi")
    #expect(theirs.lines.count == 1 && theirs.output.contains(fee))
    #expect(theirs.output.contains(#""for":"Budi""#))
    #expect(try Self.run(muster, fee, "assign", "--to", "Budi").errors.contains("stands already"))
    #expect(try Self.run(muster, fee, "undo").status == 0)
    #expect(try muster.run("list", "findings", "--filter", "for:budi", "--json").lines.isEmpty)
  }

  @Test(arguments: [
    (["dismiss"], "dismiss needs --ground"),
    (["dismiss", "--ground", "lawful"], "dismiss needs --because"),
    (["dismiss", "--ground", "lawful", "--because", "not there.txt"], "cannot be read"),
    (["dismiss", "--ground", "lawful", "--because", "short.txt"], "at least 15 letters"),
    (["snooze"], "snooze needs either --until"),
    (["snooze", "--until", "2026-11-23"], "the day must lie ahead"),
    (["snooze", "--until-fact", "fisher.shoes"], "does not wait for fisher.shoes"),
    (["agree"], "nobody proposed to close it"),
    (["assign"], "assign needs --to"),
    (["shrug"], "one of confirm"),
  ])
  func `what cannot be decided is refused in one line, and nothing is kept`(
    words: [String], line: String
  ) throws {
    let muster = try Self.muster()
    let fee = try Self.fee(muster)
    try muster.write(["too short"], to: "short.txt")
    let before = try muster.run("log", "digest").output
    let outcome = try muster.run(
      ["decide", fee] + words + ["--today", "2026-11-23", "--actor", "Sari"])
    #expect(outcome.status == 3)
    #expect(outcome.errors.contains(line), "\(outcome.errors)")
    #expect(try muster.run("log", "digest").output == before)
  }
}
