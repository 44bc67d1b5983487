import Foundation
import Testing

/// `muster card`, by the real program.
@Suite struct CardTests {
  /// The story, with its registry.
  private static func story() throws -> (Muster, String) {
    let muster = try Muster()
    #expect(try muster.run("demo", "--json").status == 0)
    return (muster, muster.home.appending(path: ".local/state/muster/story.db").path)
  }

  private static func card(
    _ story: (Muster, String), _ placement: String, on day: String, _ words: String...
  ) throws -> Muster.Outcome {
    try story.0.run(
      ["card", placement, "--registry", story.1, "--today", "2026-11-23", "--on", day] + words)
  }

  private static func object(_ text: some StringProtocol) throws -> [String: Any] {
    try #require(try JSONSerialization.jsonObject(with: Data(text.utf8)) as? [String: Any])
  }

  /// What each item of a card comes to.
  private static func verdicts(_ outcome: Muster.Outcome) throws -> [String: String] {
    let items = try #require(try object(outcome.output)["items"] as? [[String: Any]])
    return Dictionary(
      uniqueKeysWithValues: try items.map {
        (try #require($0["item"] as? String), try #require($0["verdict"] as? String))
      })
  }

  /// The placement of the first line of findings with a rule and a verdict.
  private static func placement(
    _ story: (Muster, String), _ filter: String
  ) throws -> String {
    let found = try story.0.run(
      "list", "findings", "--registry", story.1, "--filter", filter, "--json")
    let line = try #require(found.lines.first)
    return try #require(try object(line)["placement"] as? String)
  }

  @Test func `a child is a breach of age with rules, source and day, and nobody is named`() throws {
    let story = try Self.story()
    let child = try Self.placement(story, "rule:C188-9.1-min-age verdict:breach")
    let told = try Self.card(story, child, on: "2026-11-23", "--json")
    #expect(told.status == 2)
    let card = try Self.object(told.output)
    #expect(
      Set(card.keys) == [
        "placement", "fisher", "name", "nationality", "vessel", "vessel_name", "flag", "agency",
        "embarked", "day", "today", "verdict", "decision_pending", "items",
      ])
    #expect(card["verdict"] as? String == "breach" && card["today"] as? Bool == true)
    let items = try #require(card["items"] as? [[String: Any]])
    #expect(
      items.map { $0["item"] as? String } == [
        "age", "agreement", "licence", "fee", "insurance", "medical", "social_security",
        "orientation",
      ])
    let age = items[0]
    #expect(
      Set(age.keys) == [
        "item", "verdict", "advice", "words", "ask", "rules", "sources", "facts_of",
        "on_file_since",
      ])
    #expect(age["verdict"] as? String == "breach" && age["advice"] as? Bool == false)
    let rules = try #require(age["rules"] as? [[String: Any]])
    #expect(rules.contains { $0["rule"] as? String == "C188-9.1-min-age" })
    let sources = try #require(age["sources"] as? [[String: Any]])
    #expect(sources.contains { ($0["file"] as? String)?.hasSuffix(".csv") == true })
    #expect(sources.allSatisfy { $0["says"] is NSNull })
    #expect(age["facts_of"] is String)
    let page = try Self.card(story, child, on: "2026-11-23")
    #expect(page.status == 2 && page.output.contains("Breach: "))
    #expect(page.output.contains("DEPARTURE CARD   judged for 2026-11-23\n"))
    let full = try Self.card(
      story, child, on: "2026-11-23", "--full", "--reason", "at the gate", "--json")
    let name = try #require(try Self.object(full.output)["name"] as? String)
    #expect(!page.output.contains(name) && !told.output.contains(name))
    #expect(try Self.card(story, child, on: "2026-11-23", "--full").status == 3)
  }

  @Test func `papers that are missing are asked for by one question, in both languages`() throws {
    let story = try Self.story()
    let unknown = try Self.placement(story, "rule:C188-9.1-min-age verdict:undetermined")
    let told = try Self.card(story, unknown, on: "2026-11-23", "--json")
    let items = try #require(try Self.object(told.output)["items"] as? [[String: Any]])
    let open = items.filter { $0["verdict"] as? String == "undetermined" }
    #expect(!open.isEmpty)
    for item in open { #expect((item["ask"] as? String)?.hasSuffix("?") == true, "\(item)") }
    let english = try Self.card(story, unknown, on: "2026-11-23")
    let indonesian = try Self.card(story, unknown, on: "2026-11-23", "--language", "id")
    #expect(english.output.contains("ask: "))
    #expect(
      indonesian.output.contains("tanyakan: ") && indonesian.output.contains("Jaminan sosial"))
    #expect(indonesian.output.contains("KARTU KEBERANGKATAN"))
  }

  @Test func `somebody without anything wrong has no breach on the card`() throws {
    let story = try Self.story()
    let listed = try story.0.run("list", "placements", "--registry", story.1, "--json")
    let lines = try listed.lines.map(Self.object)
    let clean = try #require(lines.last { $0["breaches"] as? Int == 0 })
    let key = try #require(clean["placement"] as? String)
    let told = try Self.card(story, key, on: "2026-11-23", "--json")
    #expect(told.status <= 1, "\(told.output)")
    #expect(try !Self.verdicts(told).values.contains("breach"))
  }

  @Test func `a paper that runs out turns the card on the day after its last`() throws {
    let story = try Self.story()
    let child = try Self.placement(story, "rule:C188-9.1-min-age verdict:breach")
    let last = try Self.card(story, child, on: "2027-07-10", "--json")
    #expect(last.output.contains("runs to 2027-07-10"))
    #expect(try Self.verdicts(last)["medical"] == "met")
    #expect(try Self.object(last.output)["today"] as? Bool == false)
    let after = try Self.card(story, child, on: "2027-07-11", "--json")
    #expect(try Self.verdicts(after)["medical"] == "breach")
    let page = try Self.card(story, child, on: "2027-07-11")
    #expect(page.output.contains("judged for 2027-07-11   NOT TODAY"))
  }

  @Test func `of a day on which nobody had spoken of the fisher nothing can be told`() throws {
    let story = try Self.story()
    let child = try Self.placement(story, "rule:C188-9.1-min-age verdict:breach")
    let before = try Self.card(story, child, on: "1999-01-01", "--json")
    #expect(before.status == 1)
    #expect(try Set(Self.verdicts(before).values) == ["undetermined"])
  }

  @Test func `a key of nobody is refused`() throws {
    let story = try Self.story()
    let nobody = try Self.card(story, "0000000000000007", on: "2026-11-23")
    #expect(nobody.status == 3 && nobody.errors.contains("no placement has this key"))
    #expect(try story.0.run("card", "--registry", story.1).status == 3)
  }
}
