import Foundation
import Testing

struct LawUseTests {
  /// A boy of fifteen aboard, and a pack of an invented State that lets nobody aboard below twelve.
  private static func muster() throws -> Muster {
    let muster = try Muster()
    try muster.write(
      ["vessel,registration,flag,kind", "INVENTED STAR,CT5-1001,TW,commercial_fishing"],
      to: "vessels.csv")
    try muster.write(
      [
        "name,birth_date,nationality,vessel,registration,flag,role,embarked,disembarked",
        "Budi Example,2011-04-01,ID,INVENTED STAR,CT5-1001,TW,deckhand,2026-05-05,none",
      ], to: "placements.csv")
    for age in [12, 21] {
      try muster.write(
        [
          #"{"pack": "local", "title": "Local", "figures": {"c188.minimum_age": {"title": "x","#,
          #""type": "integer", "unit": "years", "values": [{"from": "2000-01-01", "value": \#(age),"#,
          #""source": "x", "status": "enacted", "verified": "seen"}]}}}"#,
        ], to: "age-\(age).json")
    }
    let outcome = try muster.run("import", "vessels.csv", "placements.csv", "--yes")
    #expect(outcome.status == 0, "\(outcome.errors)")
    return muster
  }

  private static func findings(_ muster: Muster) throws -> Int {
    _ = try muster.run("screen", "--as-of", "2026-11-23")
    return try muster.run("list", "findings", "--filter", "rule:C188-9.1-min-age", "--json")
      .lines.count
  }

  @Test(arguments: [
    ["list", "findings"], ["crisis"], ["needs"], ["handover"], ["recruiters"],
    ["case", "show", "1"],
    ["doctor"],
  ])
  func `what judges nothing takes no law that would mean nothing to it`(words: [String]) throws {
    let outcome = try Muster().run(words + ["--law", "any.json"])
    #expect(outcome.status == 3)
    #expect(outcome.errors.contains("this command judges nothing, so it takes no --law"))
  }

  @Test func `a registry is judged by the law that was made its own, and by the built-in again`()
    throws
  {
    let muster = try Self.muster()
    #expect(try muster.run("law").output == "the built-in law book\n")
    let used = try muster.run("law", "use", "age-12.json", "--actor", "Sari")
    #expect(used.status == 0, "\(used.errors)")
    #expect(used.output.contains("local law age-12.json, laid over the built-in book"))
    #expect(used.output.contains("decided by Sari, "))
    #expect(used.output.contains("replaces c188.minimum_age\n"))
    #expect(
      try muster.run("snapshot", "overview", "--registry", Self.path(muster)).output
        .contains("age-12.json"))
    #expect(try muster.run("law", "use", "--built-in", "--actor", "Eko").status == 0)
    #expect(try muster.run("law").output.contains("the built-in law book\n  decided by Eko, "))
    #expect(try muster.run("log", "verify", "--json").output.contains(#""entries":4"#))
  }

  private static func path(_ muster: Muster) -> String {
    muster.home.appending(path: ".local/share/muster/registry.db").path
  }

  @Test func `its own law judges without being named, and another only looks`() throws {
    let muster = try Self.muster()
    let before = try Self.findings(muster)
    _ = try muster.run("law", "use", "age-12.json")
    let after = try Self.findings(muster)
    #expect(after == before - 1)
    let whatIf = try muster.run(
      "screen", "--as-of", "2026-11-23", "--law", "age-21.json", "--json")
    #expect(whatIf.output.contains(#""what_if":"what-if: local law age-21.json""#))
    #expect(try Self.findings(muster) == after)
    _ = try muster.run("law", "use", "--built-in")
    #expect(try Self.findings(muster) == before)
  }

  @Test func `a rule is told by the law of the registry that is named`() throws {
    let muster = try Self.muster()
    _ = try muster.run("law", "use", "age-12.json")
    let own = try muster.run("rules", "C188-9.1-min-age", "--registry", Self.path(muster)).output
    #expect(own != (try muster.run("rules", "C188-9.1-min-age").output))
    #expect(own == (try muster.run("rules", "C188-9.1-min-age", "--law", "age-12.json").output))
  }

  @Test func `what is no pack is refused and changes nothing`() throws {
    let muster = try Self.muster()
    try muster.write([#"{"pack": "x", "figgures": {}}"#], to: "bad.json")
    for arguments in [
      ["bad.json"], ["vessels.csv"], ["none.json"], [], ["age-12.json", "--built-in"],
    ] {
      #expect(try muster.run(["law", "use"] + arguments).status == 3)
    }
    #expect(try muster.run("law").output == "the built-in law book\n")
    #expect(try muster.run("log", "verify", "--json").output.contains(#""entries":2"#))
  }
}
