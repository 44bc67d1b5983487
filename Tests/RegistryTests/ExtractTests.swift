import Fishery
import SQLite
import Testing

@testable import Registry

/// What goes into the registry of one agency's auditor, and what never does.
@Suite struct ExtractTests {
  private static let star = ["vessel": "INVENTED STAR", "registration": "CT5-1", "flag": "TW"]
  private static let moon = ["vessel": "INVENTED MOON", "registration": "CT5-2", "flag": "TW"]
  private static let own = ["agency": "PT Contoh", "agency_country": "ID"]
  private static let other = ["agency": "PT Lain", "agency_country": "ID"]

  private static func man(_ name: String) -> [String: String] {
    ["name": name, "birth_date": "1990-01-01", "nationality": "ID"]
  }

  private static func joined(_ parts: [String: String]...) -> [String: String] {
    parts.reduce(into: [:]) { $0.merge($1) { $1 } }
  }

  /// Two of the agency's own aboard one vessel with one of another agency's; and one of the agency's
  /// own whom another agency placed elsewhere before.
  private static func registry() throws -> Registry {
    let registry = try Registry.inMemory()
    try registry.keep(
      .vessels, [joined(star, ["length": "45"]), joined(moon, ["length": "44"])], file: "v")
    try registry.keep(
      .agencies,
      [joined(own, ["licence_number": "7"]), joined(other, ["licence_number": "8"])], file: "a")
    try registry.keep(
      .placements,
      [
        joined(man("Agus"), star, own, ["embarked": "2026-01-10"]),
        joined(man("Bayu"), star, own, ["embarked": "2026-01-10"]),
        joined(man("Wahyudi"), star, other, ["embarked": "2026-01-10"]),
        joined(man("Bayu"), moon, other, ["embarked": "2024-01-10", "disembarked": "2025-01-10"]),
      ], file: "p")
    try registry.keep(
      .crew,
      ["Agus", "Bayu", "Wahyudi"].map { joined(man($0), star, ["list_date": "2026-06-01"]) },
      file: "c")
    try registry.keep(
      .fishers,
      [joined(man("Agus"), ["next_of_kin": "Wahyudi, his brother", "safe_contact": "0800 77"])],
      file: "f")
    try registry.keep(
      .charges,
      [
        joined(man("Agus"), ["category": "recruitment_fee", "amount": "900", "currency": "USD"]),
        joined(man("Bayu"), moon, ["category": "training", "amount": "70", "currency": "USD"]),
        joined(man("Wahyudi"), ["category": "recruitment_fee", "amount": "50", "currency": "USD"]),
      ], file: "h")
    try registry.keep(
      .muster,
      [
        joined(
          man("Agus"), star, ["mustered_on": "2026-06-02", "result": "present", "note": "afraid"])
      ],
      file: "m")
    try registry.take(SealedComplaint(["statement": .known("dipukul")], vessel: nil, by: tester))
    return registry
  }

  private static func extract(_ registry: Registry) throws -> (Registry, ExtractCounts) {
    var filter = ListFilter()
    filter.agencyWords = ["contoh"]
    let agency = try #require(try registry.agencies(filter, limit: 1).lines.first)
    let extract = try registry.extract(
      of: agency.id, by: Signature(actor: "Sari", at: tester.at, as: .supervisor))
    return (extract.registry, extract.counts)
  }

  @Test func `it holds the agency's placements, and of a crew list only its own people`() throws {
    let registry = try Self.registry()
    let (copy, counts) = try Self.extract(registry)
    #expect(counts == ExtractCounts(placements: 2, fishers: 2, vessels: 1, rows: 8))
    let names = try copy.placements(limit: 9).lines.map(\.fisherName).sorted()
    #expect(names == ["Agus", "Bayu"])
    #expect(try copy.vessels(limit: 9).lines.map(\.name) == ["INVENTED STAR"])
    #expect(try copy.agencies(ListFilter(), limit: 9).lines.map(\.name) == ["PT Contoh"])
    var listed: [String?] = []
    try copy.rows(of: .crew) { listed.append($0["name"].text) }
    #expect(listed == ["Agus", "Bayu"])
    var amounts: [String?] = []
    try copy.rows(of: .charges) { amounts.append($0["amount"].text) }
    #expect(amounts.count == 1)
    try copy.rows(of: .fishers) { row in
      #expect(row["name"].text == "Agus")
      #expect(row["next_of_kin"] == .blank && row["safe_contact"] == .blank)
    }
    // Each is the same record as in the whole registry.
    #expect(
      Set(try copy.placements(limit: 9).lines.map(\.id))
        .isSubset(of: try registry.placements(limit: 9).lines.map(\.id)))
  }

  @Test func `nothing else is in its file, which is whole and for its owner alone`() throws {
    let folder = try Folder()
    let registry = try Self.registry()
    let (copy, _) = try Self.extract(registry)
    try copy.keepWhole(at: folder["x.db"])
    #expect(try folder.names() == ["x.db"])
    #expect(try folder.mode(of: "x.db") == 0o600)
    let bytes = try folder.bytes(of: "x.db")
    for word in ["Wahyudi", "PT Lain", "INVENTED MOON", "0800 77", "afraid", "dipukul", "tester"] {
      #expect(bytes.firstRange(of: Array(word.utf8)) == nil, "\(word)")
    }
    #expect(bytes.firstRange(of: Array("Agus".utf8)) != nil)
    let base = try Connection(folder["x.db"], .read)
    for table in [
      "complaint", "complaint_key", "rows_complaints", "rows_muster", "rows_checks", "rows_signs",
      "rows_observations", "rows_recruitment", "rows_contacts", "casefile", "case_step", "decision",
      "exception", "passphrase", "memory",
    ] as [Name] {
      #expect(try base.integer("SELECT count(*) FROM \(table)") == 0, "\(table)")
    }
    #expect(throws: RegistryError.inTheWay(folder["x.db"])) {
      try copy.keepWhole(at: folder["x.db"])
    }
    #expect(try folder.bytes(of: "x.db") == bytes)
  }

  @Test func `both logs tell who made it of which agency, by numbers and no names`() throws {
    let registry = try Self.registry()
    let (copy, _) = try Self.extract(registry)
    for log in [try registry.log(limit: 1), try copy.log(limit: 1)] {
      let entry = try #require(log.first)
      #expect(entry.act == "extract")
      #expect(entry.subject.hasPrefix("agency "))
      #expect(entry.signature.who == "Sari, supervisor")
      let counts =
        #"{"begun":true,"placements":2,"fishers":2,"vessels":1,"rows":8,"role":"supervisor""#
      #expect(entry.facts.hasPrefix(counts))
      #expect(!entry.facts.contains("Sari"))
    }
    #expect(try registry.logVerdict().isClean)
    #expect(try copy.logVerdict().isClean)
  }

  @Test func `corrections go with what they correct, and what was said aboard stays`() throws {
    let registry = try Self.registry()
    func card(_ name: String, in registry: Registry) throws -> PlacementCard {
      let line = try #require(
        try registry.placements(limit: 9).lines.first { $0.fisherName == name })
      return try #require(try registry.placementCard(line.id, on: "2026-11-23"))
    }
    func amend(_ name: String, _ manner: Amendment.Manner, to day: String) throws {
      let fact = try #require(
        try card(name, in: registry).fisher.first { $0.key == "birth_date" })
      try registry.amend(
        Amendment(
          CellPlace(row: try #require(fact.row), column: "birth_date"), manner, to: .known(day),
          seen: fact.cell), by: tester)
    }
    try amend("Agus", .correction, to: "1991-02-03")
    try amend("Bayu", .otherSource(.saidAboard), to: "2011-01-01")
    try amend("Wahyudi", .correction, to: "1977-07-07")
    _ = try registry.enter(
      HandEntry(
        .pay,
        [
          "name": .known("Agus"), "birth_date": .known("1990-01-01"), "nationality": .known("ID"),
          "period_from": .known("2026-02-01"), "period_to": .known("2026-02-28"),
        ],
        on: "2026-11-23", from: .saidAboard), by: tester)
    let (copy, _) = try Self.extract(registry)
    func birth(_ name: String) throws -> Cell? {
      try card(name, in: copy).fisher.first { $0.key == "birth_date" }?.cell
    }
    #expect(try birth("Agus") == .known("1991-02-03"))
    #expect(try birth("Bayu") == .known("1990-01-01"))
    var pay = 0
    try copy.rows(of: .pay) { _ in pay += 1 }
    #expect(pay == 0)
  }
}
