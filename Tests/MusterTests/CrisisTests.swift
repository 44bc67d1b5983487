import Testing

/// `muster crisis`, by the real program.
@Suite struct CrisisTests {
  private static func muster() throws -> Muster {
    let muster = try Muster()
    let north = "EXAMPLE 7,CT5-77,TW"
    let south = "EXAMPLE 8,CT5-78,TW"
    try muster.write(
      [
        "vessel,registration,flag,kind,length", "\(north),commercial_fishing,26",
        "\(south),commercial_fishing,26",
      ], to: "vessels.csv")
    try muster.write(
      [
        "vessel,registration,flag,at,zone,latitude,longitude",
        "\(north),2026-11-01T00:00Z,FAO 61,20.0,130.0",
        "\(north),2026-11-20T00:00Z,FAO 71,4.5,150.5",
        "\(south),2026-11-20T00:00Z,FAO 57,-20.0,90.0",
        "\(south),2026-12-20T00:00Z,FAO 71,4.0,151.0",
      ], to: "positions.csv")
    let head = "name,birth_date,nationality,vessel,registration,flag"
    try muster.write(
      [
        "\(head),embarked,disembarked,role",
        "Contoh Satu,1990-01-01,ID,\(north),2026-09-01,,deckhand",
        "Contoh Dua,2012-01-01,MM,\(north),2026-09-01,,deckhand",
        "Contoh Tiga,1990-01-01,ID,\(north),2026-01-01,2026-08-01,deckhand",
        "Contoh Empat,1990-01-01,ID,\(south),2026-09-01,,deckhand",
      ], to: "placements.csv")
    try muster.write(
      [
        "\(head),list_date", "Contoh Satu,1990-01-01,ID,\(north),2026-09-02",
        "Contoh Dua,2012-01-01,MM,\(north),2026-09-02",
        "Contoh Satu,1990-01-01,ID,\(north),2026-11-02",
      ], to: "crew.csv")
    try muster.write(
      ["name,birth_date,nationality,next_of_kin", "Contoh Satu,1990-01-01,ID,Ibu Contoh 0812"],
      to: "fishers.csv")
    for sheet in ["vessels", "positions", "placements", "crew", "fishers"] {
      let outcome = try muster.run("import", "\(sheet).csv", "--as", sheet, "--yes")
      #expect(outcome.status <= 1, "\(outcome.errors)")
    }
    return muster
  }

  private static func crisis(_ muster: Muster, _ words: String...) throws -> Muster.Outcome {
    try muster.run(["crisis", "--today", "2026-11-23", "--json"] + words)
  }

  @Test func `everybody in a zone is listed, whatever their status, with where and whom to tell`()
    throws
  {
    let muster = try Self.muster()
    _ = try muster.run("screen", "--as-of", "2026-11-23")
    let there = try Self.crisis(muster, "--zone", "fao71", "--full", "--reason", "a typhoon")
    #expect(there.lines.count == 2)
    let one = try #require(there.lines.first { $0.contains("Contoh Satu") })
    #expect(one.contains(#""next_of_kin":"Ibu Contoh 0812""#))
    #expect(one.contains(#""last_contact":"2026-11-02""#))
    #expect(one.contains(#""latitude":"4.5""#))
    // Gone from the newer list, and nobody said that they left.
    let gone = try #require(there.lines.first { $0.contains("Contoh Dua") })
    #expect(gone.contains(#""next_of_kin":"not_collected""#))
    #expect(gone.contains(#""last_contact":"2026-09-02""#))
    #expect(there.errors.contains("persons: 2, vessels: 1, next of kin held: 1"))
    #expect(try Self.crisis(muster).lines.count == 3)
  }

  @Test func `a list without a reason names nobody`() throws {
    let muster = try Self.muster()
    let masked = try Self.crisis(muster, "--filter", "nationality:ID")
    #expect(masked.lines.count == 2)
    #expect(!masked.output.contains("Contoh ") && !masked.output.contains("0812"))
    #expect(masked.output.contains(#""next_of_kin":"held""#))
    #expect(try Self.crisis(muster, "--full").status == 3)
  }

  @Test func `it needs no screening`() throws {
    let muster = try Self.muster()
    #expect(try Self.crisis(muster, "--zone", "FAO 57").lines.count == 1)
    #expect(try Self.crisis(muster, "--zone", "FAO 99").status == 0)
  }
}
