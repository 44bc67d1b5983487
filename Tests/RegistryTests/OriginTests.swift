import Fishery
import Registry
import Testing

/// Where what a dossier holds came from.
@Suite struct OriginTests {
  private static let man = ["name": "Sutrisno", "birth_date": "1999-04-01", "nationality": "ID"]
  private static let boat = ["vessel": "INVENTED STAR", "flag": "TW", "registration": "CT5-1001"]

  private static func joined(_ parts: [String: String]...) -> [String: String] {
    parts.reduce(into: [:]) { $0.merge($1) { $1 } }
  }

  /// A registry with one man aboard one boat.
  private static func registry() throws -> Registry {
    let registry = try Registry.inMemory()
    try registry.keep(
      .placements, [joined(man, boat, ["role": "deckhand", "embarked": "2026-01-01"])],
      file: "aboard.csv")
    return registry
  }

  private static func dossier(_ registry: Registry) throws -> (Dossier, Subject) {
    let subject = try #require(try registry.subjects().first { $0.kind == .placement })
    let block = try registry.block(
      of: .placement, [subject.id], asOf: "2026-11-23", portState: nil)
    return (block.dossiers[0], subject)
  }

  private static func origin(
    _ row: RowID, _ column: String?, in registry: Registry
  ) throws -> Origin? {
    let cell = CellPlace(row: row, column: column)
    return try registry.origins(of: [cell])[cell]
  }

  @Test func `an entry of a list tells its file, row and the header of a column`() throws {
    let registry = try Self.registry()
    let charges = Sheet.charges.rows(
      [("placement_fee", "1200.00"), ("commission", "300.00")].map { category, amount in
        Self.joined(
          Self.man,
          [
            "category": category, "amount": amount, "currency": "USD", "charged_on": "2026-01-02",
          ])
      })
    _ = try registry.store(
      ImportFile(
        sheet: .charges, name: "fees.csv", hash: FileHash(of: [1]),
        headers: ["amount": "Biaya", "category": "Jenis"]), by: tester
    ) { keep in
      for row in charges { try keep(row) }
      return 0
    }
    let (dossier, _) = try Self.dossier(registry)
    #expect(dossier.charges.items.count == 2)
    for charge in dossier.charges.items {
      let origin = try #require(try Self.origin(charge.row, "amount", in: registry))
      #expect(origin.provenance.file == "fees.csv")
      #expect(origin.provenance.person == "tester")
      #expect(
        origin.provenance.row == (charge.category == .known(.placementFee) ? 1 : 2))
      #expect(origin.header == "Biaya")
      #expect(try Self.origin(charge.row, "refunded", in: registry)?.header == nil)
      #expect(try Self.origin(charge.row, nil, in: registry)?.provenance.file == "fees.csv")
    }
  }

  @Test func `a value is told from the row that said it, not from a newer one that is blank`()
    throws
  {
    let registry = try Self.registry()
    let passport = Self.joined(
      Self.man, ["document_type": "passport", "document_number": "X1", "issued": "2024-01-01"])
    try registry.keep(
      .documents, [Self.joined(passport, ["holder": "master"])], file: "old.csv")
    try registry.keep(
      .documents, [Self.joined(passport, ["expires": "2029-01-01"])], file: "new.csv")
    let (dossier, _) = try Self.dossier(registry)
    let paper = try #require(dossier.documents.items.first)
    #expect(paper.holder == .known(.master) && paper.expires == .known("2029-01-01"))
    #expect(try Self.origin(paper.row, "holder", in: registry)?.provenance.file == "old.csv")
    #expect(try Self.origin(paper.row, "expires", in: registry)?.provenance.file == "new.csv")
  }

  @Test func `names on a crew list and heads of a roll call tell their rows`() throws {
    let registry = try Self.registry()
    try registry.keep(
      .crew, [Self.joined(Self.man, Self.boat, ["list_date": "2026-11-01"])], file: "list.csv")
    try registry.keep(
      .muster,
      [Self.joined(Self.man, Self.boat, ["mustered_on": "2026-11-02", "result": "present"])],
      file: "heads.csv")
    let (dossier, _) = try Self.dossier(registry)
    let listed = try #require(dossier.listed.items.first)
    let mustered = try #require(dossier.mustered.items.first)
    #expect(try Self.origin(listed.row, "name", in: registry)?.provenance.file == "list.csv")
    #expect(try Self.origin(mustered.row, "result", in: registry)?.provenance.file == "heads.csv")
  }

  @Test func `particulars of person, placement, vessel and agency tell where they came from`()
    throws
  {
    let registry = try Self.registry()
    try registry.keep(
      .fishers, [Self.joined(Self.man, ["literate": "yes", "effective": "2026-02-01"])],
      file: "people.csv")
    try registry.keep(
      .vessels, [Self.joined(Self.boat, ["length": "31", "kind": "commercial_fishing"])],
      file: "register.csv")
    let (_, subject) = try Self.dossier(registry)
    let origins = try registry.sayings(
      of: [.fisherLiterate, .fisherBorn, .placementEmbarked, .vesselLength, .vesselIMO, .charges],
      about: subject
    ).mapValues { sayings in sayings.map(\.origin).first }.compactMapValues(\.self)
    #expect(origins[.fisherLiterate]?.provenance.file == "people.csv")
    #expect(origins[.fisherBorn] != nil)
    #expect(origins[.placementEmbarked]?.provenance.file == "aboard.csv")
    #expect(origins[.vesselLength]?.provenance.file == "register.csv")
    #expect(origins[.vesselIMO] == nil && origins[.charges] == nil)
  }

  @Test func `the paper, the voyage and the check behind a vessel's facts tell their rows`() throws
  {
    let registry = try Self.registry()
    try registry.keep(
      .voyages,
      [
        Self.joined(
          Self.boat,
          ["departed": "2026-10-01T08:00+08:00", "planned_hours": "900", "call_reason": "normal"])
      ], file: "sailed.csv")
    try registry.keep(
      .documents,
      [
        Self.joined(
          Self.boat,
          ["document_type": "living_and_working", "document_number": "L1", "issued": "2024-05-01"])
      ], file: "papers.csv")
    try registry.keep(
      .checks,
      [Self.joined(Self.boat, ["checked_on": "2026-11-01", "crew_list_carried": "yes"])],
      file: "checks.csv")
    let vessel = try Self.dossier(registry).0.vessel
    func file(_ row: RowID, _ column: String) throws -> String? {
      try Self.origin(row, column, in: registry)?.provenance.file
    }
    #expect(try file(vessel.voyage, "call_reason") == "sailed.csv")
    #expect(try file(vessel.certificate.row, "issued") == "papers.csv")
    #expect(try file(vessel.crewList.check, "crew_list_carried") == "checks.csv")
  }

  @Test func `a row that is gone has no origin`() throws {
    let registry = try Self.registry()
    #expect(try Self.origin(RowID(999_999), "name", in: registry) == nil)
    #expect(try Self.origin(.none, "name", in: registry) == nil)
  }
}
