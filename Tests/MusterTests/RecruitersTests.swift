import Foundation
import Testing

/// `muster recruiters`, by the real program.
@Suite struct RecruitersTests {
  private static func list(_ muster: Muster, _ registry: String) throws -> Muster.Outcome {
    try muster.run("recruiters", "--registry", registry, "--json")
  }

  private static func object(_ line: Substring) throws -> [String: Any] {
    try #require(try JSONSerialization.jsonObject(with: Data(line.utf8)) as? [String: Any])
  }

  @Test func `the handles of the story leave it without a person`() throws {
    let muster = try Muster()
    #expect(try muster.run("demo", "--json").status == 0)
    let registry = muster.home.appending(path: ".local/state/muster/story.db").path
    let found = try Self.list(muster, registry)
    #expect(found.status == 0)
    let head = try #require(found.lines.first)
    let first = try Self.object(head)
    #expect(first["kind"] as? String == "account")
    #expect(first["account"] as? String == "@kerja.kapal.jepang")
    #expect(first["fishers"] as? Int == 3 && first["vessels"] as? Int == 1)
    #expect(first["few"] as? Bool == false)
    #expect(
      Set(first.keys) == [
        "kind", "platform", "account", "links", "fishers", "agencies", "vessels", "few",
      ])
    for word in ["Rusdiana", "Guntur", "Paulus", "Myint", "1201", "9901", "+62", "+95", "HAI YU"] {
      #expect(!found.output.contains(word), "\(word)")
    }
    #expect(found.errors.contains("with fewer than 3 fishers behind them"))
  }

  @Test func `a number in the name of an account or in a link is cut`() throws {
    let muster = try Muster()
    let ship = "EXAMPLE 7,CT5-77,TW"
    let columns = "name,birth_date,nationality,vessel,registration,flag"
    try muster.write(
      [
        "\(columns),first_contact,platform,account,link",
        "Contoh Satu,1990-01-01,ID,\(ship),2026-01-01,chat,+62 812-0000 4321,"
          + "https://wa.example/6281200004321?post=90412",
      ], to: "recruitment.csv")
    let stored = try muster.run(
      "import", "recruitment.csv", "--as", "recruitment", "--yes", "--registry", "r.db")
    #expect(stored.status <= 1, "\(stored.errors)")
    let found = try Self.list(muster, "r.db")
    let head = try #require(found.lines.first)
    let line = try Self.object(head)
    #expect(line["account"] as? String == "+…321")
    #expect(line["links"] as? [String] == ["https://wa.example/…321?post=90412"])
  }
}
