import Foundation
import Testing

/// What to ask for, document by document.
struct NeedsTests {
  private static func judged() throws -> Muster {
    let muster = try Muster()
    try muster.write(
      [
        "vessel,registration,flag,kind", "INVENTED STAR,CT5-1001,TW,commercial_fishing",
        "INVENTED MOON,CT5-1002,TW,commercial_fishing",
      ], to: "vessels.csv")
    try muster.write(
      [
        "name,birth_date,nationality,vessel,registration,flag,role,embarked,disembarked",
        "Budi Example,1989-12-01,ID,INVENTED STAR,CT5-1001,TW,deckhand,2026-05-05,none",
        "Agus Example,1990-12-01,ID,INVENTED STAR,CT5-1001,TW,deckhand,2026-05-05,none",
        "Eko Example,1991-12-01,ID,INVENTED MOON,CT5-1002,TW,deckhand,2026-05-05,none",
      ], to: "placements.csv")
    #expect(try muster.run("import", "vessels.csv", "placements.csv", "--yes").status == 0)
    return muster
  }

  private static func objects(_ outcome: Muster.Outcome) throws -> [[String: Any]] {
    try outcome.lines.map {
      try #require(try JSONSerialization.jsonObject(with: Data($0.utf8)) as? [String: Any])
    }
  }

  @Test func `what is wanted of a vessel is asked document by document, the most settling first`()
    throws
  {
    let muster = try Self.judged()
    #expect(try muster.run("needs").status == 3)
    _ = try muster.run("screen", "--as-of", "2026-11-23")
    let star = try muster.run("needs", "--vessel", "invented star", "--json")
    #expect(star.status == 1, "\(star.errors)")
    let documents = try Self.objects(star)
    #expect(Set(documents.compactMap { $0["document"] as? String }).count == documents.count)
    #expect(documents.contains { $0["document"] as? String == "agreement" })
    #expect(documents.compactMap { $0["persons"] as? Int }.max() == 2)
    let settled = documents.compactMap { $0["settles"] as? Int }.reduce(0, +)
    let facts = documents.flatMap { $0["facts"] as? [[String: Any]] ?? [] }
    #expect(Set(facts.compactMap { $0["fact"] as? String }).count == facts.count)
    // Every verdict that waits for a fact is settled by the end of the list.
    let waiting = documents.compactMap { $0["verdicts"] as? Int }.max() ?? 0
    #expect(settled >= waiting)

    let all = try Self.objects(try muster.run("needs", "--json"))
    #expect(all.compactMap { $0["persons"] as? Int }.max() == 3)
    let text = try muster.run("needs", "--vessel", "CT5-1001", "--language", "id").output
    #expect(text.contains("Perjanjian kerja laut: 2 orang"))
  }

  @Test func `a vessel that is none or several is refused by name`() throws {
    let muster = try Self.judged()
    _ = try muster.run("screen", "--as-of", "2026-11-23")
    let none = try muster.run("needs", "--vessel", "NOWHERE")
    #expect(none.status == 3)
    #expect(none.errors.contains("no vessel is called NOWHERE"))
    let several = try muster.run("needs", "--vessel", "INVENTED")
    #expect(several.status == 3)
    #expect(several.errors.contains("INVENTED STAR") && several.errors.contains("INVENTED MOON"))
  }
}
