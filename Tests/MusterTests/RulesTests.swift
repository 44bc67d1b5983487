import Foundation
import Testing

/// A local pack of law is tried before a registry is judged by it.
struct RulesTests {
  private static func pack(age: Int) -> [String] {
    [
      #"{"pack": "local", "title": "Local", "figures": {"c188.minimum_age": {"title": "x","#,
      #""type": "integer", "unit": "years", "values": [{"from": "2000-01-01", "value": \#(age),"#,
      #""source": "x", "status": "enacted", "verified": "seen"}]}}}"#,
    ]
  }

  private static func objects(_ outcome: Muster.Outcome) throws -> [[String: Any]] {
    try outcome.lines.map {
      try #require(try JSONSerialization.jsonObject(with: Data($0.utf8)) as? [String: Any])
    }
  }

  @Test func `each case that a pack decides otherwise is named, and what it replaces`() throws {
    let muster = try Muster()
    try muster.write(Self.pack(age: 17), to: "age.json")
    let outcome = try muster.run("rules", "check", "age.json", "--json")
    #expect(outcome.status == 1, "\(outcome.errors)")
    let cases = try Self.objects(outcome)
    #expect(!cases.isEmpty)
    #expect(cases.contains { $0["rule"] as? String == "C188-9.1-min-age" })
    for object in cases {
      let isOther =
        object["was"] as? String != object["is"] as? String
        || object["severity_was"] as? String != object["severity_is"] as? String
      #expect(isOther, "\(object)")
    }
    #expect(outcome.errors.contains("age.json replaces c188.minimum_age; \(cases.count) of "))
  }

  @Test func `a pack that says what the book says decides every case as it is written`() throws {
    let muster = try Muster()
    try muster.write(
      [
        #"{"pack": "x", "title": "x", "figures": {"policy.sea_days": {"title": "x","#,
        #""type": "integer", "unit": "days", "values": [{"from": "0001-01-01", "value": 90,"#,
        #""source": "another", "status": "policy", "verified": "seen"}]}}}"#,
      ], to: "same.json")
    let outcome = try muster.run("rules", "check", "same.json")
    #expect(outcome.status == 0)
    #expect(outcome.output.isEmpty)
    #expect(outcome.errors.contains("; 0 of "))
  }

  @Test func `a bad pack is refused by its path, also where it would only be looked at`() throws {
    let muster = try Muster()
    try muster.write(
      [#"{"pack": "x", "title": "x", "figures": {"c188.least_age": {}}}"#], to: "bad.json")
    for command in ["check", "impact"] {
      let outcome = try muster.run("rules", command, "bad.json")
      #expect([3, 4].contains(outcome.status))
      #expect(outcome.output.isEmpty)
    }
    let outcome = try muster.run("rules", "check", "bad.json")
    #expect(outcome.status == 3)
    #expect(outcome.errors.contains("bad.json: figures.c188.least_age: no rule reads a figure"))
  }

  @Test func `what a pack would turn in a registry is listed, masked, and nothing is changed`()
    throws
  {
    let muster = try Muster()
    try muster.write(
      ["vessel,registration,flag,kind", "INVENTED STAR,CT5-1001,TW,commercial_fishing"],
      to: "vessels.csv")
    try muster.write(
      [
        "name,birth_date,nationality,vessel,registration,flag,role,embarked,disembarked",
        "Budi Example,2009-12-01,ID,INVENTED STAR,CT5-1001,TW,deckhand,2026-05-05,none",
        "Agus Example,1990-12-01,ID,INVENTED STAR,CT5-1001,TW,deckhand,2026-05-05,none",
      ], to: "placements.csv")
    try muster.write(Self.pack(age: 17), to: "age.json")
    #expect(try muster.run("import", "vessels.csv", "placements.csv", "--yes").status == 0)
    _ = try muster.run("screen", "--as-of", "2026-11-23")
    let digest = try muster.run("log", "digest").output
    let outcome = try muster.run("rules", "impact", "age.json", "--as-of", "2026-11-23", "--json")
    #expect(outcome.status == 1, "\(outcome.errors)")
    let flips = try Self.objects(outcome).filter { $0["rule"] as? String == "C188-9.1-min-age" }
    #expect(flips.count == 1)
    #expect(flips.first?["was"] as? String == "undetermined")
    #expect(flips.first?["is"] as? String == "breach")
    #expect(flips.first?["severity"] as? String == "critical")
    #expect((flips.first?["name"] as? String)?.hasPrefix("B.E. ") == true)
    #expect(!outcome.output.contains("Budi"))
    #expect(outcome.errors.contains("C188-9.1-min-age: 1 from undetermined to breach"))
    #expect(try muster.run("log", "digest").output == digest)

    let same = try muster.run("rules", "impact", "age.json", "--law", "age.json", "--json")
    #expect(same.status == 0)
    #expect(same.output.isEmpty)
  }

  @Test func `a rule is told with its cases`() throws {
    let muster = try Muster()
    let told = try muster.run("rules", "KR-PASS")
    #expect(told.output.contains("\ncases\n"))
    #expect(told.output.contains("  2025-06-30  Breach: with the master\n"))
    let object = try #require(try Self.objects(try muster.run("rules", "KR-PASS", "--json")).first)
    let cases = try #require(object["cases"] as? [[String: Any]])
    #expect(cases.contains { $0["case"] as? String == "with the master" })
  }

  @Test func `a rule that rests on memory says so beside every verdict`() throws {
    let muster = try Muster()
    try muster.write([#"{"dossier": "d", "as_of": "2026-01-01"}"#], to: "d.json")
    let told = try muster.run("check", "d.json")
    let unverified = try Self.objects(try muster.run("rules", "--json"))
      .filter { $0["verified"] as? String == "memory" }.compactMap { $0["rule"] as? String }
    #expect(!unverified.isEmpty)
    for line in told.lines {
      let rule = line.split(separator: " ").dropFirst().first.map(String.init) ?? ""
      #expect(line.contains("(unverified)") == unverified.contains(rule), "\(line)")
    }
  }
}
