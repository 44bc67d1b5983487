import Fishery
import Registry
import Testing

/// Numbers that look random and are the same in every run.
struct Dice: RandomNumberGenerator {
  var state: UInt64

  mutating func next() -> UInt64 {
    state &+= 0x9e37_79b9_7f4a_7c15
    var z = state
    z = (z ^ (z >> 30)) &* 0xbf58_476d_1ce4_e5b9
    z = (z ^ (z >> 27)) &* 0x94d0_49bb_1331_11eb
    return z ^ (z >> 31)
  }
}

/// Rows that name few persons and vessels in many ways, so that identities meet and part.
func randomRows(_ sheet: Sheet, _ count: Int, _ dice: inout Dice) -> [SheetRow] {
  let people = ["Budi", "Siti Rahma", "Nguyễn Văn A", "สมชาย"]
  let ships: [[String: String]] = [
    ["imo": "9074729"], ["imo": "9074729", "vessel": "BINTANG"],
    ["vessel": "BINTANG", "flag": "ID"],
    ["registration": "CT4-1", "flag": "TW"],
    [
      "registration": "CT4-1", "flag": "TW", "imo": "9074729", "register": "R",
      "source_number": "7",
    ],
    ["register": "R", "source_number": "8", "registration": "CT4-1", "flag": "TW"],
  ]
  let days = ["2026-01-05", "2026-02-10", "2026-03", "2025"]
  return sheet.rows(
    (0..<count).map { _ in
      var row = ships.randomElement(using: &dice) ?? [:]
      let person = Int.random(in: 0..<4, using: &dice)
      row["name"] = people[person]
      if Bool.random(using: &dice) {
        row["document_type"] = "passport"
        row["document_number"] = "P\(person)"
        row["document_issuer"] = "ID"
      }
      if Bool.random(using: &dice) {
        row["birth_date"] = "199\(person)-01-01"
        row["nationality"] = "ID"
      }
      for key in ["effective", "list_date", "signed", "embarked", "disembarked", "mustered_on"]
      where Int.random(in: 0..<3, using: &dice) > 0 {
        row[key] = days.randomElement(using: &dice)
      }
      row["gear"] = ["09.3", "09.4"].randomElement(using: &dice)
      row["agency"] = ["PT MAJU", "PT LAUT"].randomElement(using: &dice)
      return row
    })
}

@Test(arguments: 0..<12)
func `shuffled rows and files in another order give an equal registry`(seed: Int) throws {
  var dice = Dice(state: UInt64(seed))
  let sheets: [Sheet] = [.vessels, .placements, .crew, .agreements, .documents, .muster]
  let files = sheets.map { ($0, randomRows($0, 12, &dice)) }
  let one = try Registry.inMemory()
  for (sheet, rows) in files { try one.keep(sheet, rows: rows) }
  let other = try Registry.inMemory()
  for (sheet, rows) in files.shuffled(using: &dice) {
    let cut = Int.random(in: 0...rows.count, using: &dice)
    let shuffled = rows.shuffled(using: &dice)
    try other.keep(sheet, rows: Array(shuffled[..<cut]))
    try other.keep(sheet, rows: shuffled)
  }
  #expect(try one.digest() == other.digest())
  #expect(try one.digest() != Registry.inMemory().digest())
}

@Test func `one other cell gives another digest`() throws {
  let one = try Registry.inMemory()
  let other = try Registry.inMemory()
  try one.keep(.vessels, [["imo": "9074729", "gear": "09.3"]])
  try other.keep(.vessels, [["imo": "9074729", "gear": "09.4"]])
  #expect(try one.digest() != other.digest())
}

@Test func `which of two ways of writing the same came first cannot be seen`() throws {
  func row(_ exact: String?) -> SheetRow {
    SheetRow(
      number: 1, cells: Sheet.vessels.rows([["imo": "9074729"]])[0].cells,
      exact: exact.map { [.init(column: 2, text: $0)] } ?? [])
  }
  let ways = [row("IMO 9074729"), row(nil), row("imo9074729")]
  let one = try Registry.inMemory()
  let other = try Registry.inMemory()
  for way in ways { try one.keep(.vessels, rows: [way]) }
  for way in ways.reversed() { try other.keep(.vessels, rows: [way]) }
  #expect(try one.digest() == other.digest())
}
