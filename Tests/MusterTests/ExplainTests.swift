import Foundation
import Testing

struct ExplainTests {
  /// A judged registry with one fisher who was charged a fee.
  private static func registry() throws -> Muster {
    let muster = try Muster()
    let sheets: [(String, [String])] = [
      (
        "vessels",
        ["vessel,registration,flag,kind", "INVENTED STAR,CT5-1001,TW,commercial_fishing"]
      ),
      (
        "placements",
        [
          "name,birth_date,nationality,vessel,registration,flag,role,embarked,disembarked",
          "Budi Example,1999-04-01,ID,INVENTED STAR,CT5-1001,TW,deckhand,2026-01-05,none",
        ]
      ),
      (
        "charges",
        [
          "name,birth_date,nationality,category,charged_on,Jumlah,currency,paid_by,via",
          "Budi Example,1999-04-01,ID,visa,2026-01-01,80.00,USD,owner,direct",
          "Budi Example,1999-04-01,ID,placement_fee,2026-01-02,1200.00,USD,fisher,direct",
        ]
      ),
    ]
    for (name, lines) in sheets {
      let file = muster.home.appending(path: "\(name).csv")
      try Data((lines.joined(separator: "\n") + "\n").utf8).write(to: file)
      let outcome = try muster.run(
        "import", file.path, "--as", name, "--yes", "--actor", "Sari")
      #expect(outcome.status == 0, "\(outcome.errors)")
    }
    _ = try muster.run("screen", "--as-of", "2026-11-23")
    return muster
  }

  private static func fee(_ muster: Muster) throws -> String {
    let list = try muster.run("list", "findings", "--filter", "rule:C188-22.3b-fees", "--json")
    let line = try #require(list.lines.first, "\(list.errors)")
    let object = try JSONSerialization.jsonObject(with: Data(line.utf8)) as? [String: Any]
    return try #require(object?["finding"] as? String)
  }

  private static func object(_ outcome: Muster.Outcome) throws -> [String: Any] {
    let object = try JSONSerialization.jsonObject(with: Data(outcome.output.utf8))
    return try #require(object as? [String: Any])
  }

  @Test func `a finding is told down to the file, row and column, its person masked`() throws {
    let muster = try Self.registry()
    let id = try Self.fee(muster)
    let outcome = try muster.run("explain", String(id.prefix(6)).uppercased())
    #expect(outcome.status == 2)
    #expect(outcome.output.contains("The fisher bore USD 1,200.00 for placement."))
    #expect(outcome.output.contains("charges.csv row 2, column \"Jumlah\""))
    #expect(outcome.output.contains("placements.csv row 1, column \"embarked\""))
    #expect(outcome.output.contains("USD 1,200.00 given back to the fisher."))
    #expect(outcome.output.contains("B.E.") && !outcome.output.contains("Budi"))
    #expect(outcome.output.contains(id))
  }

  @Test func `a level shows no more than it says`() throws {
    let muster = try Self.registry()
    let id = try Self.fee(muster)
    let pages = try (1...4).map { try muster.run("explain", id, "--level", "\($0)").output }
    #expect(!pages[0].contains("because") && pages[1].contains("because"))
    #expect(!pages[1].contains("who can act") && pages[2].contains("who can act"))
    #expect(!pages[2].contains("looked at") && pages[3].contains("looked at"))
    #expect(try muster.run("explain", id).output == pages[2])
    #expect(try muster.run("explain", id, "--level", "5").status == 3)
  }

  @Test func `JSON has the headline and every part with where it came from`() throws {
    let muster = try Self.registry()
    let id = try Self.fee(muster)
    let told = try Self.object(muster.run("explain", id, "--json", "--language", "id"))
    #expect(told["finding"] as? String == id)
    #expect(told["verdict"] as? String == "breach" && told["state"] as? String == "new")
    let explanation = try #require(told["explanation"] as? [String: Any])
    #expect(explanation["language"] as? String == "id")
    #expect(
      explanation["headline"] as? String
        == "Awak kapal menanggung USD 1.200,00 untuk biaya penempatan.")
    let parts = try #require(explanation["parts"] as? [[String: Any]])
    let origin = try #require((parts.first?["origins"] as? [[String: Any]])?.first)
    #expect(origin["file"] as? String == "charges.csv" && origin["row"] as? Int == 2)
    #expect(origin["column"] as? String == "amount" && origin["header"] as? String == "Jumlah")
    #expect(origin["person"] as? String == "Sari")
  }

  @Test func `an id that is unknown, ambiguous or too short is refused in one line`() throws {
    let muster = try Self.registry()
    for (id, words) in [("ffffff", "no finding begins with ffffff"), ("abc", "six or more digits")]
    {
      let outcome = try muster.run("explain", id)
      #expect(outcome.status == 3 && outcome.output == "")
      #expect(outcome.errors.contains(words))
    }
  }

  @Test func `a finding that is gone says since when`() throws {
    let muster = try Self.registry()
    let id = try Self.fee(muster)
    let file = muster.home.appending(path: "refunds.csv")
    let refund = [
      "name,birth_date,nationality,category,charged_on,amount,refunded,currency,paid_by,via",
      "Budi Example,1999-04-01,ID,placement_fee,2026-01-02,1200.00,1200.00,USD,fisher,direct",
    ]
    try Data((refund.joined(separator: "\n") + "\n").utf8).write(to: file)
    _ = try muster.run("import", file.path, "--as", "charges", "--yes")
    _ = try muster.run("screen", "--today", "2026-11-24")
    let outcome = try muster.run("explain", id)
    #expect(outcome.status == 0)
    #expect(outcome.output.contains("gone since 2026-11-24"))
    #expect(outcome.output.contains("USD 1,200.00 taken for placement was given back in full."))
  }

  @Test func `a dossier is explained without a registry`() throws {
    let muster = try Muster()
    let file = muster.home.appending(path: "d.json")
    let dossier = """
      {"as_of": "2026-11-23", "vessel": {"flag": "TW", "category": "commercial_fishing"},
       "placement": {"role": "deckhand", "embarked": "2026-01-05",
        "disembarked": {"status": "confirmed_absent"}},
       "documents": [{"type": "passport", "holder": "master", "access_on_request": false}],
       "charges": [{"category": "placement_fee", "on": "2026-01-02",
        "amount": {"minor": 120000, "currency": "USD"}, "paid_by": "fisher"}]}
      """
    try Data(dossier.utf8).write(to: file)
    let rule = "C188-22.3b-fees"
    let page = try muster.run("check", file.path, "--rule", rule, "--explain", "2")
    #expect(page.status == 2)
    #expect(page.lines.first?.hasPrefix("B  \(rule)") ?? false)
    #expect(page.output.contains("   The fisher bore USD 1,200.00 for placement."))
    #expect(page.output.contains("would meet it"))
    let told = try Self.object(
      muster.run("check", file.path, "--rule", rule, "--explain", "1", "--json"))
    let explanation = try #require(told["explanation"] as? [String: Any])
    #expect(explanation["headline"] as? String == "The fisher bore USD 1,200.00 for placement.")
    #expect((explanation["parts"] as? [Any])?.isEmpty ?? false)
    #expect(told["remedy"] as? String == "USD 1,200.00 given back to the fisher.")
    let plain = try muster.run("check", file.path, "--rule", rule, "--json")
    #expect(!plain.output.contains("explanation") && !plain.output.contains("Fishery"))
  }
}
