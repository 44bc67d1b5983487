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
