import Testing

/// `muster case`, `muster referral` and `muster open`, by the real program.
@Suite struct CaseTests {
  private static let when = ["--today", "2026-11-23"]

  private static func enter(_ muster: Muster, by actor: String = "Sari", _ words: String...) throws
    -> Muster.Outcome
  {
    try muster.run(["case", "enter", "1"] + words + when + ["--actor", actor])
  }

  /// A case about nobody in the registry, from a call.
  private static func called() throws -> Muster {
    let muster = try DecideTests.muster()
    try muster.write(["a man calls: they lock him in at night"], to: "call.txt")
    try muster.write(["UU 18/2017 Art. 27"], to: "basis.txt")
    try muster.write(["no time: the vessel leaves within the hour"], to: "ground.txt")
    let opened = try muster.run(["case", "open", "--because", "call.txt"] + when)
    #expect(opened.status == 0, "\(opened.errors)")
    return muster
  }

  @Test func `from a call to somebody who helps, every step by hand`() throws {
    let muster = try Self.called()
    for words in [
      ["consent", "given"], ["assist", "shelter", "done"],
      ["status", "possible"],
      [
        "refer", "shelter", "--to", "Rumah Contoh", "--fields", "assistance,account", "--words",
        "basis.txt",
      ],
      ["send", "--at", "2026-11-23T10:00+08:00", "--how", "by hand"],
      ["acknowledge", "--at", "2026-11-23T11:00+08:00"],
      ["done", "arrived", "--day", "2026-11-23"],
    ] {
      let outcome = try muster.run(["case", "enter", "1"] + words + Self.when)
      #expect(outcome.status == 0, "\(words): \(outcome.errors)")
    }
    let note = try muster.run(["case", "show", "1"] + Self.when)
    #expect(note.status == 0)
    #expect(note.output.contains("DO NOT DEPORT, DO NOT CHARGE"))
    #expect(note.output.contains("acknowledged"))
    #expect(note.output.contains("2027-11-23  asked after, 12 months"))
    #expect(!note.output.contains("lock him in"))
    let late = try muster.run(["case", "show", "1", "--today", "2027-11-24"])
    #expect(late.status == 1)
    #expect(late.output.contains("OVERDUE acceptance of referral 1"))
    #expect(late.output.contains("OVERDUE asked after, 12 months"))
    let indonesian = try muster.run(["case", "show", "1", "--language", "id"] + Self.when)
    #expect(indonesian.output.contains("JANGAN DIDEPORTASI"))
    let full = try muster.run(
      ["case", "show", "1", "--full", "--reason", "handing over to Budi"] + Self.when)
    #expect(full.output.contains("lock him in"))
    #expect(try muster.run("log", "verify").status == 0)
  }

  @Test func `words come from standard input, whatever that is, and no further than they may`()
    throws
  {
    let muster = try Self.called()
    let enter = "muster case enter 1 note --words - --today 2026-11-23"
    let script = """
      printf 'she called again in the night\n' | \(enter)
      printf 'and her brother too\n' >told.txt; \(enter) <told.txt
      head -c 70m /dev/zero | \(enter)
      """
    let outcome = try muster.bash(script)
    let expected = "muster: standard input holds more at once than any document that is read here\n"
    #expect(outcome.errors == expected)
    let note = try muster.run(
      ["case", "show", "1", "--full", "--reason", "a test"] + Self.when)
    #expect(note.output.contains("she called again"))
    #expect(note.output.contains("and her brother too"))
  }

  @Test func `how a point of assistance stands is never guessed`() throws {
    let muster = try Self.called()
    let before = try muster.run("log", "digest").output
    let refused = try Self.enter(muster, "assist", "shelter")
    #expect(refused.status == 3 && refused.errors.contains("ANSWER is missing: one of"))
    #expect(try muster.run("log", "digest").output == before)
  }

  @Test func `nothing about a person goes to an agency or to who owns a vessel`() throws {
    let muster = try Self.called()
    try muster.write(["agency,agency_country", "PT Contoh Bahari,ID"], to: "agencies.csv")
    try muster.write(
      ["vessel,registration,flag,owner", "EXAMPLE 9,CT5-99,TW,Contoh Laut Dalam"], to: "owned.csv")
    for (file, sheet) in [("agencies.csv", "agencies"), ("owned.csv", "vessels")] {
      let taken = try muster.run("import", file, "--as", sheet, "--yes")
      #expect(taken.status <= 1, "\(taken.errors)")
    }
    _ = try Self.enter(muster, "consent", "given")
    func refer(_ name: String) throws -> Muster.Outcome {
      try Self.enter(
        muster, "refer", "authority", "--to", name, "--fields", "vessel", "--words", "basis.txt")
    }
    for name in ["pt  CONTOH bahari", "Contoh Laut Dalam"] {
      let refused = try refer(name)
      #expect(refused.status == 3)
      #expect(refused.errors.contains("is told nothing of a person"), "\(refused.errors)")
    }
    #expect(try refer("Kantor Contoh").status == 0)
  }

  @Test func `in danger one sends alone, and a second signature is owed`() throws {
    let muster = try Self.called()
    _ = try Self.enter(muster, "consent", "refused")
    _ = try Self.enter(
      muster, "refer", "authority", "--to", "Kantor Contoh", "--fields", "vessel,account",
      "--words", "basis.txt")
    func send(_ more: String...) throws -> Muster.Outcome {
      try muster.run(
        ["case", "enter", "1", "send", "--at", "2026-11-23T10:00+08:00", "--how", "radio"] + more
          + Self.when + ["--actor", "Sari"])
    }
    #expect(try send().errors.contains("without consent nothing is sent"))
    #expect(try send("--words", "ground.txt").errors.contains("without consent nothing is sent"))
    #expect(try Self.enter(muster, "danger", "--words", "ground.txt").status == 0)
    #expect(try send().errors.contains("only on a ground"))
    #expect(try send("--words", "ground.txt").errors.contains("take off account"))
    #expect(try Self.enter(muster, "fields", "--fields", "vessel,port").status == 0)
    #expect(try send("--words", "ground.txt").status == 0)
    let owed = try muster.run("case", "show", "1", "--today", "2099-12-31")
    #expect(owed.output.contains("OVERDUE second signature on referral 1"))
    #expect(try Self.enter(muster, "countersign").errors.contains("a second person must sign"))
    #expect(
      try Self.enter(muster, by: "Budi", "countersign").errors.contains("they have no passphrase"))
    let words = try muster.passphrase(of: "Budi")
    let signed = try Self.enter(muster, by: "Budi", "countersign", "--passphrase", words)
    #expect(signed.status == 0, "\(signed.errors)")
    #expect(
      try !muster.run("case", "show", "1", "--today", "2099-12-31").output.contains(
        "OVERDUE second signature"))
  }

  @Test func `a package goes to the key of a contact, and its owner alone opens it`() throws {
    let muster = try Self.called()
    let made = try muster.run("keys", "secret.key")
    let key = try #require(made.lines.first)
    #expect(key.count == 64)
    try muster.write(
      [
        "contact_kind,contact,contact_port,last_verified,public_key",
        "shelter,Rumah Contoh,IDBOA,2026-11-01,\(key)",
      ], to: "contacts.csv")
    #expect(try muster.run("import", "contacts.csv", "--as", "contacts", "--yes").status <= 1)
    let list = try muster.run("list", "contacts", "--filter", "port:IDBOA", "--today", "2027-03-01")
    #expect(list.output.contains("Rumah Contoh"))
    #expect(list.errors.contains("1 of 1 not verified for 90 days"))
    _ = try Self.enter(muster, "consent", "given")
    _ = try Self.enter(
      muster, "refer", "shelter", "--to", "rumah contoh", "--fields", "account", "--words",
      "basis.txt")
    let written = try muster.run(["referral", "1.1", "--out", "out.json"] + Self.when)
    #expect(written.status == 0, "\(written.errors)")
    #expect(written.errors.contains("sealed to its key"))
    let sealed = try muster.bash("cat out.json; stat -c %a out.json secret.key").output
    #expect(!sealed.contains("lock him in"))
    #expect(sealed.hasSuffix("600\n600\n"))
    let opened = try muster.run(["open", "out.json", "--key", "secret.key"] + Self.when)
    #expect(opened.output.contains("account: a man calls: they lock him in at night"))
    let json = try muster.run(["open", "out.json", "--key", "secret.key", "--json"] + Self.when)
    #expect(json.output.contains(#""fields":["account"]"#))
    #expect(json.output.contains(#""recipient":"Rumah Contoh""#))
    let kept = try muster.run("open", "out.json", "--key", "secret.key", "--today", "2027-11-24")
    #expect(kept.status == 1)
    #expect(kept.errors.contains("to be destroyed"))
    _ = try muster.run("keys", "other.key")
    let other = try muster.run("open", "out.json", "--key", "other.key")
    #expect(other.status == 3)
    #expect(other.errors.contains("another key"))
  }

  @Test func `without a key a passphrase from a file seals it, never one in the arguments`() throws
  {
    let muster = try Self.called()
    try muster.write(["kapal biru berlayar"], to: "words.txt")
    _ = try Self.enter(muster, "consent", "given")
    _ = try Self.enter(
      muster, "refer", "clinic", "--to", "Klinik Contoh", "--fields", "assistance", "--words",
      "basis.txt")
    let asked = try muster.run(["referral", "1.1", "--out", "out.json"] + Self.when)
    #expect(asked.status == 3)
    #expect(asked.errors.contains("no terminal to ask at"))
    let done = try muster.run(
      ["referral", "1.1", "--out", "out.json", "--passphrase", "words.txt"] + Self.when)
    #expect(done.status == 0, "\(done.errors)")
    let opened = try muster.run("open", "out.json", "--passphrase", "words.txt")
    #expect(opened.output.contains("shelter not yet"))
    #expect(try muster.run("open", "out.json", "--key", "words.txt").status == 3)
    let masked = try muster.run(["referral", "1.1"] + Self.when)
    #expect(masked.output.contains("REFERRAL 1.1"))
    #expect(masked.output.contains("legal basis: •••"), "\(masked.output)")
    let full = try muster.run(["referral", "1.1", "--full", "--reason", "asked"] + Self.when)
    #expect(full.output.contains("legal basis: UU 18/2017 Art. 27"), "\(full.output)")
  }
}
