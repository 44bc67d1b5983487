import Foundation
import TestSupport
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
    #expect(try Self.crisis(muster, "--zone", "57").lines.count == 1)
  }

  @Test func `a zone where nobody is known is an error that names the zones there are`() throws {
    let muster = try Self.muster()
    let head = "name,birth_date,nationality,vessel,registration,flag"
    try muster.write(
      [
        "\(head),embarked,role",
        "Contoh Lima,1990-01-01,ID,EXAMPLE 9,CT5-79,TW,2026-09-01,deckhand",
        "Contoh Enam,1990-01-01,MM,EXAMPLE 9,CT5-79,TW,2026-09-01,deckhand",
      ], to: "more.csv")
    #expect(try muster.run("import", "more.csv", "--as", "placements", "--yes").status <= 1)
    for zone in ["FAO 99", "bogus", "FAO 7", "7", "--", "FAO"] {
      let nowhere = try Self.crisis(muster, "--zone=\(zone)")
      #expect(nowhere.status == 3, "\(zone)")
      #expect(nowhere.errors.contains("there are FAO 57, FAO 71;"), "\(nowhere.errors)")
      #expect(nowhere.errors.contains("2 people are aboard vessels whose zone nobody knows"))
    }
    for zone in ["71", "fao71", "FAO 71", "fao-71", "FAO Major Fishing Area 71"] {
      let there = try Self.crisis(muster, "--zone", zone)
      #expect(there.lines.count == 2 && there.status == 0, "\(zone): \(there.errors)")
      #expect(there.errors.contains("whose zone nobody knows: 2; they may be in any"))
    }
    // Who is meant by the filter is counted, and a zone with none of them is no error.
    let none = try Self.crisis(muster, "--zone", "57", "--filter", "nationality:MM")
    #expect(none.status == 0 && none.lines.isEmpty)
    #expect(none.errors.contains("aboard vessels whose zone nobody knows: 1;"))
    let part = try Self.crisis(muster, "--filter", "zone:57 nationality:ID")
    #expect(part.lines.count == 1)
  }
}

/// Ticks, heads without a name and the whole of the story, by the real program.
@Suite struct CrisisTickTests {
  private static func muster() throws -> (Muster, String) {
    let muster = try Muster()
    #expect(try muster.run("demo", "--json").status == 0)
    return (muster, muster.home.appending(path: ".local/state/muster/story.db").path)
  }

  private static func zone(
    _ muster: Muster, _ registry: String, _ words: String...
  ) throws -> Muster.Outcome {
    try muster.run(
      ["crisis", "--registry", registry, "--today", "2026-11-23", "--zone", "FAO 71"] + words)
  }

  private static func object(_ line: Substring) throws -> [String: Any] {
    try #require(try JSONSerialization.jsonObject(with: Data(line.utf8)) as? [String: Any])
  }

  @Test func `every person of the story in a zone is listed whatever was found or decided`() throws
  {
    let (muster, registry) = try Self.muster()
    let vessels = Set(
      try Self.zone(muster, registry, "--json").lines.map {
        try #require(try Self.object($0)["vessel_name"] as? String)
      })
    #expect(vessels.count > 1)
    // Everybody who is placed aboard these vessels, by another command.
    let aboard = try muster.run(
      "list", "placements", "--registry", registry, "--filter", "aboard:yes", "--json")
    let expected = Set(
      try aboard.lines.map(Self.object).filter {
        vessels.contains($0["vessel_name"] as? String ?? "")
      }.map { try #require($0["placement"] as? String) })
    func listed() throws -> Set<String> {
      Set(
        try Self.zone(muster, registry, "--json").lines.map {
          try #require(try Self.object($0)["placement"] as? String)
        })
    }
    #expect(try listed() == expected && expected.count > 20)
    // Closing whatever was found of them changes nothing.
    let finding = try #require(
      try muster.run("list", "findings", "--registry", registry, "--json").lines.first {
        vessels.contains(try Self.object($0)["vessel_name"] as? String ?? "")
      })
    let id = try #require(try Self.object(finding)["finding"] as? String)
    _ = try muster.run(
      "decide", id, "confirm", "--registry", registry, "--actor", "Sari", "--today", "2026-11-23")
    #expect(try listed() == expected)
  }

  @Test func `a tick is set, shown, set once, and taken back without a screen`() throws {
    let (muster, registry) = try Self.muster()
    func line() throws -> [String: Any] {
      let line = try #require(try Self.zone(muster, registry, "--json").lines.first)
      return try Self.object(line)
    }
    let first = try line()
    let head = try #require(first["head"] as? String)
    #expect(first["boarded_at"] is NSNull && first["reached_by"] is NSNull)
    let set = try Self.zone(muster, registry, "--tick", "boarded", head, "--actor", "Sari")
    #expect(set.status == 0 && set.output.isEmpty)
    #expect(set.errors.contains("\(head): boarded\n") && set.errors.contains("boarded 1 of "))
    let again = try Self.zone(muster, registry, "--tick", "boarded", head, "--actor", "Budi")
    #expect(again.errors.contains("by Sari") && again.errors.contains("boarded 1 of "))
    let shown = try line()
    #expect(shown["boarded_by"] as? String == "Sari" && shown["head"] as? String == head)
    let back = try Self.zone(muster, registry, "--untick", "boarded", head)
    #expect(back.errors.contains("boarded taken back") && back.errors.contains("boarded 0 of "))
    #expect(try muster.run("log", "verify", "--registry", registry).status == 0)
    for wrong in [["--tick", "boarded"], [head], ["--tick", "saved", head]] {
      #expect(try muster.run(["crisis", "--registry", registry] + wrong).status == 3, "\(wrong)")
    }
    let nobody = try Self.zone(muster, registry, "--tick", "reached", "0000000000000007.1")
    #expect(nobody.status == 3 && nobody.errors.contains("nobody aboard"))
  }

  @Test func `what was ticked on the screen is there after a kill`() throws {
    let (muster, registry) = try Self.muster()
    func desk() throws -> PseudoTerminal {
      let terminal = try PseudoTerminal(
        Muster.program.path, ["demo", "--actor", "Sari"], environment: ["HOME": muster.home.path])
      try terminal.wait(for: "2 Vessels")
      return terminal
    }
    let terminal = try desk()
    try terminal.type(":crisis<CR>")
    // The count may be there before the list is.
    try terminal.wait(for: "Bayu Pratikno")
    try terminal.wait(for: "boarded 0 of ")
    try terminal.type("b")
    try terminal.wait(for: "boarded 1 of ")
    try terminal.type("jb")
    try terminal.wait(for: "boarded 2 of ")
    try terminal.type("h")
    try terminal.wait(for: "reached 1")
    terminal.process?.kill()
    let again = try desk()
    try again.type(":crisis<CR>")
    try again.wait(for: "boarded 2 of ")
    try again.wait(for: "reached 1")
    try again.type("u")
    try again.wait(for: "Take back the tick “reached”")
    try again.type("y")
    try again.wait(for: "reached 0")
    again.process?.kill()
    #expect(try muster.run("log", "verify", "--registry", registry).status == 0)
    let listed = try muster.run(
      "crisis", "--registry", registry, "--today", "2026-11-23", "--json")
    #expect(listed.errors.contains("boarded 2 of "))
  }
}
