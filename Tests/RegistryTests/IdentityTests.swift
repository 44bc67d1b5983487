import Fishery
import Registry
import Testing

private func names(_ registry: Registry) throws -> [String] {
  try registry.vessels(by: .name, limit: 99).lines.map(\.name)
}

@Test func `the source's own number keeps vessels apart that share an IMO number`() throws {
  let registry = try Registry.inMemory()
  try registry.keep(
    .vessels,
    [
      ["register": "R", "source_number": "1", "imo": "9074729", "vessel": "LONG XING 1"],
      ["register": "R", "source_number": "2", "imo": "9074729", "vessel": "LONG XING 2"],
    ])
  #expect(try names(registry) == ["LONG XING 1", "LONG XING 2"])
  #expect(try registry.links(.open).count == 1)
}

@Test func `a row that says less is joined to the one vessel that bears its number`() throws {
  let registry = try Registry.inMemory()
  try registry.keep(.positions, [["imo": "9074729", "at": "2026-01-02T03:00+07:00"]])
  #expect(try names(registry) == ["IMO 9074729"])
  try registry.keep(
    .vessels, [["register": "R", "source_number": "1", "imo": "9074729", "vessel": "BINTANG"]])
  #expect(try names(registry) == ["BINTANG"])
  try registry.keep(
    .vessels, [["register": "R", "source_number": "2", "imo": "9074729", "vessel": "HARVEST"]])
  #expect(try names(registry) == ["BINTANG", "HARVEST", "IMO 9074729"])
}

@Test func `an IMO number with a wrong check digit identifies nobody`() throws {
  let registry = try Registry.inMemory()
  try registry.keep(
    .vessels, [["imo": "9074728", "vessel": "ONE"], ["imo": "9074728", "vessel": "TWO"]])
  #expect(try names(registry) == ["ONE", "TWO"])
}

@Test func `two names under one IMO number are one vessel with two claims`() throws {
  let registry = try Registry.inMemory()
  try registry.keep(
    .vessels,
    [
      ["imo": "9074729", "vessel": "OLD NAME", "effective": "2020-01-01"],
      ["imo": "9074729", "vessel": "NEW NAME", "effective": "2024-01-01"],
    ])
  #expect(try names(registry) == ["NEW NAME"])
  for word in ["old na", "new na"] {
    var filter = ListFilter()
    filter.words = [word]
    #expect(try registry.vessels(filter, limit: 9).lines.map(\.name) == ["NEW NAME"])
  }
}

@Test func `a later claim that leaves a cell blank takes nothing back`() throws {
  let registry = try Registry.inMemory()
  try registry.keep(
    .vessels,
    [
      ["imo": "9074729", "gear": "09.3", "flag": "TW", "effective": "2020-01-01"],
      ["imo": "9074729", "flag": "ID", "effective": "2024-01-01"],
    ])
  let line = try #require(try registry.vessels(limit: 1).lines.first)
  #expect(line.gear == "09.3")
  #expect(line.flag == "ID")
}

@Test func `a document joins a person across sheets, and a name alone only proposes`() throws {
  let registry = try Registry.inMemory()
  let passport = [
    "document_type": "passport", "document_number": "A 123-4567", "document_issuer": "ID",
  ]
  let vessel = ["vessel": "BINTANG", "flag": "ID"]
  try registry.keep(
    .placements,
    [passport.merging(vessel) { $1 }.merging(["name": "Budi", "embarked": "2026-01-05"]) { $1 }])
  try registry.keep(
    .crew,
    [
      vessel.merging([
        "document_type": "passport", "document_number": "A1234567", "document_issuer": "ID",
        "family_name": "BUDI", "list_date": "2026-02-01",
      ]) { $1 }
    ])
  #expect(try registry.placements(limit: 9).lines.map(\.fisherName) == ["Budi"])
  try registry.keep(.crew, [vessel.merging(["name": "Budi", "list_date": "2026-03-01"]) { $1 }])
  #expect(try registry.placements(limit: 9).lines.count == 2)
  #expect(try registry.links(.open).map(\.party) == [.fisher])
}

@Test func `an accepted link makes one of two and an undone one two again`() throws {
  let registry = try Registry.inMemory()
  try registry.keep(.vessels, [["imo": "9074729", "vessel": "BINTANG", "flag": "ID"]])
  try registry.keep(.vessels, [["vessel": "BINTANG", "flag": "ID", "call_sign": "YBAA"]])
  let link = try #require(try registry.links(.open).first)
  try registry.decide(link, .accepted, by: tester)
  #expect(try names(registry) == ["BINTANG"])
  #expect(try registry.links(.open).isEmpty)
  try registry.decide(link, .open, by: tester)
  #expect(try names(registry) == ["BINTANG", "BINTANG"])
  try registry.decide(link, .refused, by: tester)
  try registry.keep(.vessels, [["imo": "9074729", "vessel": "BINTANG", "flag": "ID", "gear": "x"]])
  #expect(try registry.links(.open).isEmpty)
  #expect(try registry.links(.refused).count == 1)
}

@Test func `who follows a vessel goes on following it to another`() throws {
  let registry = try Registry.inMemory()
  let registration = ["registration": "CT4-1", "flag": "TW"]
  try registry.keep(
    .positions, [registration.merging(["at": "2026-01-02T03:00+07:00", "port": "IDBOA"]) { $1 }])
  try registry.keep(.vessels, [registration.merging(["imo": "9074729", "gear": "09.3"]) { $1 }])
  try registry.keep(
    .vessels, [["register": "R", "source_number": "1", "imo": "9074729", "vessel": "BINTANG"]])
  #expect(try names(registry) == ["BINTANG"])
  var filter = ListFilter()
  filter.port = "IDBOA"
  #expect(try registry.vessels(filter, limit: 9).lines.map(\.gear) == ["09.3"])
}

@Test func `placements and agreements follow their vessel when it turns out to be another`() throws
{
  let registry = try Registry.inMemory()
  let row = ["name": "Budi", "birth_date": "1990-01-01", "nationality": "ID", "imo": "9074729"]
  try registry.keep(
    .placements, [row.merging(["embarked": "2026-01-05", "agency": "PT A"]) { $1 }])
  try registry.keep(.agreements, [row.merging(["signed": "2026-01-02"]) { $1 }])
  try registry.keep(
    .vessels, [["register": "R", "source_number": "1", "imo": "9074729", "vessel": "BINTANG"]])
  let vessel = try #require(try registry.vessels(limit: 2).lines.first)
  #expect(vessel.crew == 1)
  let placements = try registry.placements(limit: 9).lines
  #expect(placements.map(\.vessel) == [vessel.id])
  #expect(placements.map(\.vesselName) == ["BINTANG"])
  #expect(try registry.agreements(limit: 9).lines.map(\.vesselName) == ["BINTANG"])
}
