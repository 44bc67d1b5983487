import Fishery
import Registry
import Testing

/// A complaint is there for who has clearance, and for nobody else.
@Suite struct ComplaintTests {
  private static let cells: [String: Cell] = [
    "received_on": .known("2026-11-20"), "received_from": .known("fisher"),
    "statement": .known("Kami dipukul oleh mandor"), "safe_contact": .known("bibi di Tegal"),
    "in_danger": .known("yes"), "outcome": .notCollected(.notSafeToAsk),
  ]

  private static func registry(at path: String? = nil) throws -> Registry {
    let registry = try path.map { try Registry.open($0) } ?? Registry.inMemory()
    try registry.keep(
      .crew, [["vessel": "INVENTED STAR", "flag": "TW", "name": "Budi", "list_date": "2026-01-01"]])
    return registry
  }

  @Test func `it comes out as it was taken down`() throws {
    let registry = try Self.registry()
    let vessel = try #require(try registry.vessels(ListFilter(), limit: 1).lines.first)
    let complaint = SealedComplaint(Self.cells, vessel: vessel.id, by: tester)
    let unnamed = SealedComplaint(["statement": .confirmedAbsent], vessel: nil, by: tester)
    try registry.take(complaint)
    try registry.take(unnamed)
    #expect(try registry.complaints() == [complaint, unnamed])
  }

  @Test func `its receipt takes it back once, and nothing else does`() throws {
    let registry = try Self.registry()
    let first = try registry.take(SealedComplaint(Self.cells, vessel: nil, by: tester))
    let second = try registry.take(SealedComplaint(Self.cells, vessel: nil, by: tester))
    #expect(first != second)
    let sari = Signature(actor: "Sari", at: tester.at + 9)
    for wrong in ["", "-", String(first.dropLast()), "0\(first)"] {
      #expect(try !registry.withdraw(complaintOf: wrong, by: sari))
    }
    let asTyped = "\(first.prefix(4).uppercased())-\(first.suffix(4))"
    #expect(try registry.withdraw(complaintOf: asTyped, by: sari))
    #expect(try !registry.withdraw(complaintOf: first, by: sari))
    #expect(try registry.complaints().map(\.withdrawn) == [sari, nil])
    #expect(try registry.complaints().map(\.cells) == [Self.cells, Self.cells])
  }

  @Test func `nothing that anybody can look at is another by it`() throws {
    let registry = try Self.registry()
    func seen() throws -> [String] {
      let vessel = try #require(try registry.vessels(ListFilter(), limit: 1).lines.first)
      var words = ListFilter()
      words.words = ["dipukul"]
      return [
        try registry.digest(), "\(try registry.logMark())", "\(try registry.acts(of: "tester"))",
        "\(vessel)", "\(try registry.imports())", "\(try registry.due(on: "2026-11-23").count)",
        "\(try registry.vesselCard(vessel.id, on: "2026-11-23") as Any)",
        "\(try registry.vessels(words, limit: 9).lines)",
        "\(try registry.redoable(of: "tester") as Any)",
      ]
    }
    let before = try seen()
    let vessel = try #require(try registry.vessels(ListFilter(), limit: 1).lines.first)
    try registry.take(SealedComplaint(Self.cells, vessel: vessel.id, by: tester))
    #expect(try seen() == before)
  }

  @Test func `no word of it stands in the file, and its size tells nothing`() throws {
    let folder = try Folder()
    let registry = try Self.registry(at: folder["r.db"])
    try registry.take(SealedComplaint(Self.cells, vessel: nil, by: tester))
    for name in try folder.names() {
      let bytes = try folder.bytes(of: name)
      for word in ["dipukul", "bibi di Tegal"] {
        let sought = Array(word.utf8)
        let isThere = bytes.indices.contains { bytes[$0...].starts(with: sought) }
        #expect(!isThere, "\(word) in \(name)")
      }
    }
  }
}
