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

  @Test func `a colleague's decision is replaced by nobody who did not name them`() throws {
    let muster = try Self.muster()
    let fee = try Self.fee(muster)
    try muster.write(["keyed wrongly at the agency"], to: "why.txt")
    let first = try muster.run(
      "decide", fee, "dismiss", "--ground", "data_error", "--because", "why.txt", "--actor", "Ani")
    #expect(first.status == 0)
    let before = try muster.run("log", "digest").output
    let refused = try muster.run("decide", fee, "confirm", "--actor", "Budi")
    #expect(refused.status == 3)
    #expect(refused.errors.contains("Ani, inspector: dismissed (data error), 20"))
    #expect(refused.errors.contains("--over \"Ani\" decides all the same"), "\(refused.errors)")
    #expect(!refused.errors.contains("keyed wrongly"))
    #expect(
      try muster.run("decide", fee, "confirm", "--actor", "Budi", "--over", "Sari").status == 3)
    #expect(try muster.run("log", "digest").output == before)
    // Nobody is their own colleague, and a name is one however it is typed.
    #expect(try muster.run("decide", fee, "ask", "--actor", "ani ").status == 0)
    #expect(try muster.run("decide", fee, "undo", "--actor", "Ani").status == 0)
    // Knowingly, and it is said what was replaced.
    let over = try muster.run("decide", fee, "confirm", "--actor", "Budi", "--over", "ani")
    #expect(over.status == 0 && over.errors.contains("in place of Ani, inspector: dismissed"))
    // Ani cannot take back what Budi decided over, and is told who and when.
    let undone = try muster.run("decide", fee, "undo", "--actor", "Ani")
    #expect(undone.status == 3)
    #expect(undone.errors.contains("not taken back: since then Budi, inspector: confirmed, 20"))
    // One's own is decided over as before, and when it is taken back the colleague's stands again.
    #expect(try muster.run("decide", fee, "ask", "--actor", "Budi").status == 0)
    #expect(try muster.run("decide", fee, "undo", "--actor", "Budi").status == 0)
    #expect(try muster.run("decide", fee, "undo", "--actor", "Budi").status == 0)
    #expect(try muster.run("log", "digest").output == before)
    #expect(try muster.run("decide", fee, "undo", "--actor", "Ani").status == 0)
  }

  @Test func `the note for who comes next is all in their language`() throws {
    let muster = try Self.muster()
    let fee = try Self.fee(muster)
    #expect(try Self.run(muster, fee, "ask").status == 0)
    #expect(try Self.run(muster, fee, "undo").status == 0)
    #expect(try Self.run(muster, fee, "confirm").status == 0)
    let note = try muster.run("handover", "--actor", "Sari", "--language", "id").output
    #expect(note.contains("1 dibenarkan, 1 ditarik kembali"), "\(note)")
    for word in ["confirmed", "taken", "asked"] { #expect(!note.contains(word), "\(note)") }
    let sitting = try muster.run("sitting", "--actor", "Sari").output
    #expect(sitting == "1 confirmed, 1 taken back\n")
  }

  @Test func `refer opens the case of the person, and goes to it when there is one`() throws {
    let muster = try Self.muster()
    let fee = try Self.fee(muster)
    let empty = try Self.run(muster, fee, "refer")
    #expect(empty.status == 3 && empty.errors.contains("there is no case yet"))
    try muster.write(["told on the quay that he may not leave"], to: "told.txt")
    let opened = try Self.run(muster, fee, "refer", "--because", "told.txt", "--json")
    #expect(opened.status == 0 && opened.output.contains(#""case":1"#), "\(opened.errors)")
    let again = try Self.run(muster, fee, "refer", "--because", "told.txt", "--json")
    #expect(again.status == 0 && again.output.contains(#""case":1"#), "\(again.errors)")
    #expect(try muster.run("list", "cases", "--json").lines.count == 1)
    let referred = try muster.run("list", "findings", "--filter", "decision:referred", "--json")
    #expect(referred.output.contains(fee))
    let auditor = try muster.run("decide", fee, "refer", "--role", "auditor")
    #expect(auditor.status == 3)
  }

  @Test func `what slept or was excepted is open on the day after, before anybody screens`() throws
  {
    let muster = try Self.muster()
    let fee = try Self.fee(muster)
    try muster.write(["the owner pays it back by Christmas"], to: "why.txt")
    func open(_ day: String) throws -> Bool {
      try muster.run("list", "findings", "--today", day, "--filter", "decision:open", "--json")
        .output.contains(fee)
    }
    #expect(try Self.run(muster, fee, "snooze", "--until", "2026-12-01").status == 0)
    #expect(try !open("2026-11-30") && open("2026-12-01") && open("2026-12-09"))
    // Whoever only looked changed nothing for those who look on another day.
    #expect(try !open("2026-11-30"))
    let late = try muster.run(
      "decide", fee, "confirm", "--today", "2026-12-01", "--actor", "Budi")
    #expect(late.status == 0, "\(late.errors)")
    #expect(try muster.run("decide", fee, "undo", "--actor", "Budi").status == 0)
    #expect(try Self.run(muster, fee, "undo").status == 0)
    // An exception, whose last day counts.
    let asked = try muster.run(
      "except", fee, "--scope", "vessel", "--until", "2026-12-02", "--because", "why.txt",
      "--today",
      "2026-11-23", "--actor", "Sari")
    #expect(asked.status == 0, "\(asked.errors)")
    let budi = try muster.passphrase(of: "Budi")
    let agreed = try muster.run(
      "exception", "1", "approve", "--actor", "Budi", "--today", "2026-11-23", "--passphrase", budi)
    #expect(agreed.status == 0, "\(agreed.errors)")
    #expect(try !open("2026-12-02") && open("2026-12-03") && !open("2026-12-02"))
    let after = try muster.run("list", "exceptions", "--today", "2026-12-03")
    #expect(after.errors.contains("1 overdue; 0 active hide 0 findings"), "\(after.errors)")
    let before = try muster.run("list", "exceptions", "--today", "2026-12-02")
    #expect(before.errors.contains("1 active hides 1 finding"), "\(before.errors)")
    let digest = try muster.run("log", "digest", "--today", "2026-12-03").output
    #expect(try muster.run("log", "digest", "--today", "2026-11-23").output == digest)
    // What is decided on that day stands, and a screening says the same.
    let decided = try muster.run(
      "decide", fee, "confirm", "--today", "2026-12-03", "--actor", "Budi")
    #expect(decided.status == 0, "\(decided.errors)")
    let confirmed = ["list", "findings", "--filter", "decision:confirmed", "--json", "--today"]
    #expect(try muster.run(confirmed + ["2026-12-03"]).output.contains(fee))
    _ = try muster.run("screen", "--today", "2026-12-03")
    #expect(try muster.run(confirmed + ["2026-12-03"]).output.contains(fee))
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
