import Fishery
import Registry
import Testing

private let three = [
  ["vessel": "BINTANG", "flag": "ID", "imo": "9074729"],
  ["vessel": "HARVEST", "flag": "TW", "registration": "CT4-1"],
  ["vessel": "BINTANG", "flag": "TW", "registration": "CT4-2"],
]

@Test func `rows are new once, unchanged again and in any order`() throws {
  let registry = try Registry.inMemory()
  #expect(try registry.keep(.vessels, three).counts == [3, 0, 0, 0])
  #expect(try registry.keep(.vessels, three).counts == [0, 0, 3, 0])
  #expect(try registry.keep(.vessels, three.reversed(), refused: 2).counts == [0, 0, 3, 2])
  #expect(try registry.imports().map(\.id) == [3, 2, 1])
  #expect(try registry.logVerdict() == .clean(entries: 3, head: registry.logMark().code))
}

@Test func `a row that says something else of the same thing is a change`() throws {
  let registry = try Registry.inMemory()
  try registry.keep(.vessels, three)
  var later = three
  later[0]["gear"] = "09.4"
  #expect(try registry.keep(.vessels, later).counts == [0, 1, 2, 0])
}

@Test func `equal rows are told apart by their count`() throws {
  let registry = try Registry.inMemory()
  let charge = ["name": "SITI", "category": "medical", "amount": "10", "currency": "USD"]
  #expect(try registry.keep(.charges, [charge, charge, charge]).counts == [1, 2, 0, 0])
  #expect(try registry.keep(.charges, [charge, charge]).counts == [0, 0, 2, 0])
  #expect(try registry.keep(.charges, [charge, charge, charge, charge]).counts == [0, 1, 3, 0])
}

@Test func `a file that fails half way leaves nothing`() throws {
  struct Torn: Error {}
  let registry = try Registry.inMemory()
  #expect(throws: Torn.self) {
    try registry.store(
      ImportFile(sheet: .vessels, name: "a", hash: FileHash(of: [])), by: tester
    ) { keep in
      for row in Sheet.vessels.rows(three) { try keep(row) }
      throw Torn()
    }
  }
  #expect(try registry.imports().isEmpty)
  #expect(try registry.logMark().entries == 0)
  #expect(try registry.keep(.vessels, three).counts == [3, 0, 0, 0])
}

@Test func `a cancelled file leaves nothing`() throws {
  let registry = try Registry.inMemory()
  let cancellation = Cancellation()
  #expect(throws: RegistryError.cancelled) {
    try registry.store(
      ImportFile(sheet: .vessels, name: "a", hash: FileHash(of: [])), by: tester,
      cancellation: cancellation
    ) { keep in
      for row in Sheet.vessels.rows(three) {
        try keep(row)
        cancellation.request()
      }
      return 0
    }
  }
  #expect(try registry.imports().isEmpty)
  #expect(try registry.keep(.vessels, three).counts == [3, 0, 0, 0])
}

@Test func `an undone file leaves the registry as it would be without it`() throws {
  let registry = try Registry.inMemory()
  try registry.keep(.vessels, [three[0]])
  let before = try registry.digest()
  let second = try registry.keep(.vessels, three, file: "b.csv")
  #expect(try registry.digest() != before)
  let undone = try registry.undo(second.id, by: tester)
  #expect(undone.removed == 2)
  #expect(undone.kept.isEmpty)
  #expect(try registry.digest() == before)
  #expect(try registry.imports().map { $0.undone == nil } == [false, true])
  #expect(try registry.keep(.vessels, three).counts == [2, 0, 1, 0])
}

@Test func `a row that another file vouches for stays, whichever is undone`() throws {
  for order in [[0, 1], [1, 0]] {
    let registry = try Registry.inMemory()
    let files = [
      try registry.keep(.vessels, three), try registry.keep(.vessels, Array(three.reversed())),
    ]
    #expect(try registry.undo(files[order[0]].id, by: tester).removed == 0)
    #expect(try registry.count(of: .vessels(.name)) == 3)
    #expect(try registry.undo(files[order[1]].id, by: tester).removed == 3)
    #expect(try registry.count(of: .vessels(.name)) == 0)
    #expect(try registry.digest() == Registry.inMemory().digest())
  }
}

@Test func `of two ways to write a row the one is shown that its files have, whichever is undone`()
  throws
{
  func rows(_ exact: String?) -> [SheetRow] {
    Sheet.vessels.rows([three[0]]).map { row in
      let flag = Sheet.vessels.columns.firstIndex { $0.key == "flag" } ?? 0
      return SheetRow(
        number: row.number, cells: row.cells,
        exact: exact.map { [SheetRow.Exact(column: flag, text: $0)] } ?? [])
    }
  }
  let ways = ["Indonesia", nil, "INDONESIA", "Indonesia"]
  for undone in 0..<4 {
    let one = try Registry.inMemory()
    let other = try Registry.inMemory()
    for way in ways { try one.keep(.vessels, rows: rows(way)) }
    _ = try one.undo(undone + 1, by: tester)
    for place in ways.indices where place != undone {
      try other.keep(.vessels, rows: rows(ways[place]))
    }
    #expect(try one.digest() == other.digest())
    for place in [3, 2, 1, 0] where place != undone { _ = try one.undo(place + 1, by: tester) }
    #expect(try one.digest() == Registry.inMemory().digest())
  }
}

@Test func `an import can be undone once and only when it is there`() throws {
  let registry = try Registry.inMemory()
  let file = try registry.keep(.vessels, three)
  _ = try registry.undo(file.id, by: tester)
  for number in [file.id, 99, 0] {
    #expect(throws: RegistryError.noSuchImport(number)) {
      try registry.undo(number, by: tester)
    }
  }
}

@Test func `what a person corrected or linked since stays and is listed`() throws {
  let registry = try Registry.inMemory()
  let file = try registry.keep(
    .vessels, three + [["vessel": "HARVEST", "flag": "TW", "call_sign": "BX"]])
  try registry.enter(
    ["imo": .known("9074729"), "gear": .known("09.3")], in: .vessels, on: "2026-03-01", by: tester)
  let link = try #require(try registry.links(.open).first { $0.oneName == "HARVEST" })
  try registry.decide(link, .refused, by: tester)
  let undone = try registry.undo(file.id, by: tester)
  #expect(undone.removed == 1)
  #expect(undone.kept.map(\.number) == [1, 2, 4])
  #expect(undone.kept.map(\.reason) == [.corrected, .linked, .linked])
  #expect(try registry.count(of: .vessels(.name)) == 3)
}

@Test(arguments: 0..<6)
func `undone files leave an equal registry to one that never had them`(seed: Int) throws {
  var dice = Dice(state: UInt64(seed) + 100)
  let files: [(Sheet, [SheetRow])] = [.vessels, .placements, .crew, .agreements].flatMap { sheet in
    (0..<2).map { _ in (sheet, randomRows(sheet, 8, &dice)) }
  }
  let one = try Registry.inMemory()
  let other = try Registry.inMemory()
  for (sheet, rows) in files {
    if Bool.random(using: &dice) {
      let file = try one.keep(sheet, rows: rows)
      #expect(file.rows == 8)
      if Bool.random(using: &dice) {
        _ = try one.undo(file.id, by: tester)
        continue
      }
      try other.keep(sheet, rows: rows)
    }
  }
  #expect(try one.digest() == other.digest())
}
