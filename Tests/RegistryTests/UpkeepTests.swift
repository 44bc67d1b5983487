import Fishery
import SQLite
import Testing

@testable import Registry

@Test(arguments: 0..<16)
func `what files bring one after another is what is made of all their rows at once`(
  seed: Int
) throws {
  var dice = Dice(state: UInt64(seed) &+ 400)
  let registry = try Registry.inMemory()
  let sheets: [Sheet] = [
    .vessels, .agencies, .fishers, .placements, .crew, .agreements, .documents, .charges, .pay,
    .rest, .muster, .signs,
  ]
  for sheet in (sheets + sheets).shuffled(using: &dice) {
    try registry.keep(sheet, rows: randomRows(sheet, 5, &dice))
  }
  let digest = try registry.digest()
  try registry.write { base throws(SQLiteError) in try Refilling.run(base) }
  #expect(try registry.digest() == digest)
}

@Test(arguments: [Sheet.crew, .agreements, .documents])
func `a long file brings the same in portions as at once`(sheet: Sheet) throws {
  var dice = Dice(state: 77)
  let before = randomRows(.placements, 20, &dice)
  let rows = randomRows(sheet, 900, &dice)
  let digests = try [1, 300, 10_000].map { portion in
    let registry = try Registry.inMemory()
    try registry.keep(.placements, rows: before)
    _ = try registry.atOnce { base in
      try base.store(
        ImportFile(sheet: sheet, name: "long.csv", hash: FileHash(of: [])), about: Named(),
        by: tester, inPortionsOf: portion
      ) { keep in
        for row in rows { try keep(row) }
        return 0
      }
    }
    return try registry.digest()
  }
  #expect(Set(digests).count == 1)
}

@Test func `agreements go over to whom a fleet of crew lists makes of their fishers`() throws {
  let people = 0..<5_000
  let registry = try Registry.inMemory()
  try registry.keep(
    .agreements,
    people.map { place in
      [
        "name": "SITI \(place)", "document_type": "passport", "document_number": "A\(place)",
        "document_issuer": "ID", "agreement_number": "N\(place)", "vessel": "SINAR",
      ]
    })
  try registry.keep(
    .crew,
    people.map { place in
      [
        "name": "SITI \(place)", "document_type": "passport", "document_number": "A\(place)",
        "document_issuer": "ID", "person_source": "agency", "person_number": "P\(place)",
        "vessel": "SINAR", "list_date": "2026-01-05",
      ]
    })
  let digest = try registry.digest()
  try registry.write { base throws(SQLiteError) in
    #expect(try base.integer("SELECT count(*) FROM agreement") == 5_000)
    try Refilling.run(base)
  }
  #expect(try registry.digest() == digest)
}
