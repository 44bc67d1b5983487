import FoundationEssentials
import Law
import Testing

@Suite struct PackRefusalTests {
  @Test(arguments: try Fixture.names(in: "packs/bad", ending: ".json"))
  func `a bad pack is refused with the words beside it`(_ name: String) throws {
    let stem = name.dropLast(".json".count)
    let wanted = try Fixture.text("packs/bad/\(stem).refusal")
    let pack = LawBook.Pack(name: name, bytes: try Fixture.bytes("packs/bad/\(name)"))
    let fault = try #require(throws: PackFault.self) {
      try LawBook.builtIn().laying(pack)
    }
    #expect("\(fault)\n" == wanted)
  }

  @Test func `a book without a figure that a rule reads is refused by its name`() throws {
    let empty = LawBook.Pack(name: "taiwan.json", bytes: try Fixture.pack("taiwan.json"))
    let fault = try #require(throws: PackFault.self) { try LawBook(packs: [empty]) }
    #expect(fault.kind == .absentFigure)
    #expect(fault.path == "c188.in_force")
  }

  @Test func `two packs of one book cannot hold the same figure`() throws {
    let bytes = try Fixture.pack("c188.json")
    let fault = try #require(throws: PackFault.self) {
      try LawBook(packs: [
        LawBook.Pack(name: "one", bytes: bytes), LawBook.Pack(name: "two", bytes: bytes),
      ])
    }
    #expect(fault.kind == .heldTwice(by: "one"))
  }
}
