import Testing

/// `muster erase`, by the real program.
@Suite struct EraseTests {
  private static let why = "asked for in a letter of theirs"

  private static func erase(_ muster: Muster, _ words: String...) throws -> Muster.Outcome {
    try muster.run(["erase"] + words + ["--role", "supervisor", "--actor", "Sari"])
  }

  /// The key of the only person.
  private static func key(_ muster: Muster) throws -> String {
    let line = try #require(try muster.run("list", "placements", "--json").lines.first)
    let after = try #require(line.firstRange(of: #""fisher":""#)).upperBound
    return String(line[after...].prefix(16))
  }

  @Test func `it says first what would be erased, then erases for good, and the log is whole`()
    throws
  {
    let muster = try DecideTests.muster()
    let key = try Self.key(muster)
    let before = try muster.run("log", "digest").output
    let preview = try Self.erase(muster, key, "--reason", Self.why)
    #expect(preview.status == 1 && preview.output == "would be erased: 2 rows, 0 sealed texts\n")
    #expect(preview.errors.contains("it cannot be undone"))
    #expect(try muster.run("log", "digest").output == before)
    for (words, fault) in [
      ([key, "--yes"], "needs --reason"),
      ([key, "--yes", "--reason", "too short"], "at least 15 letters"),
      ([key, "--yes", "--reason", "Contoh asked for it in a letter"], "names the person"),
      (["0123456789abcdef", "--yes", "--reason", Self.why], "no person has this key"),
    ] {
      let refused = try muster.run(
        ["erase"] + words + ["--role", "supervisor", "--actor", "Sari"])
      #expect(refused.status == 3 && refused.errors.contains(fault), "\(refused.errors)")
    }
    let erased = try Self.erase(muster, key, "--reason", Self.why, "--yes", "--json")
    #expect(erased.status == 0, "\(erased.errors)")
    #expect(erased.output == #"{"erased":true,"rows":2,"sealed":0}"# + "\n")
    #expect(try muster.run("log", "verify").status == 0)
    #expect(try muster.run("list", "placements", "--json").lines.isEmpty)
    #expect(
      try muster.bash("grep -rlai 'contoh satu' .local; true").output.isEmpty)
    #expect(try muster.run("doctor").output.contains("damaged") == false)
  }
}
