import Casework
import Fishery
import Law
import Registry
import Screening
import TestSupport
import Testing

/// An invented vessel with a crew of whom each paid a fee, and two of whom are children.
struct Pier {
  static let day: CivilDate = "2026-11-23"
  static let sari = Signature(actor: "Sari", at: 1_795_000_000)
  static let budi = Signature(actor: "Budi", at: 1_795_000_100, isProven: true)

  let registry: Registry

  init(men: Int = 6, children: Int = 2) throws {
    registry = try Registry.inMemory()
    try bring(
      .vessels,
      [Self.ship + ["kind": "commercial_fishing", "length": "26", "length_overall": "29"]])
    let people =
      (0..<men).map { Self.person($0, born: "1990-01-01") }
      + (men..<men + children).map { Self.person($0, born: "2013-02-01") }
    try bring(
      .placements,
      people.map { $0 + Self.ship + ["embarked": "2026-09-01", "role": "deckhand"] })
    try bring(
      .documents,
      people.map {
        $0 + [
          "document_type": "passport", "document_issuer": "ID",
          "birth_date_shown": $0["birth_date"] ?? "", "issued": "2024-01-01",
          "expires": "2029-01-01", "document_number": "Q" + ($0["name"] ?? "").suffix(3),
        ]
      })
    try bring(.charges, people.prefix(men).map { Self.fee("900") + $0 })
    try screen()
  }

  static let ship = ["vessel": "EXAMPLE 7", "registration": "CT5-77", "flag": "TW"]

  static func person(_ place: Int, born: String) -> [String: String] {
    ["name": "Contoh \(100 + place)", "birth_date": born, "nationality": "ID"]
  }

  static func fee(_ amount: String) -> [String: String] {
    [
      "category": "recruitment_fee", "charged_on": "2026-08-01", "amount": amount,
      "currency": "USD", "paid_by": "fisher",
    ]
  }

  func bring(
    _ sheet: Sheet, _ rows: [[String: String]], by signature: Signature = Pier.sari
  ) throws {
    let name = "\(sheet.name)-\(rows.count)-\(rows.description.count).csv"
    let file = ImportFile(sheet: sheet, name: name, hash: FileHash(of: Array("\(rows)".utf8)))
    _ = try registry.store(file, by: signature) { keep throws(RegistryError) in
      for (place, row) in rows.enumerated() { try keep(SheetRow.made(sheet, place + 1, row)) }
      return 0
    }
  }

  /// Corrects a cell of the only charge; the entry of the log.
  func amend(_ column: String, to value: String, from before: String) throws -> Int {
    let placement = try #require(try registry.placements(limit: 1).lines.first)
    let card = try #require(try registry.placementCard(placement.id, on: Self.day))
    let row = try #require(card.rows.first { $0.sheet == .charges })
    return try registry.amend(
      Amendment(
        CellPlace(row: RowID(row.id), column: column), .correction, to: .known(value),
        seen: .known(before)), by: Self.sari)
  }

  func screen(on day: CivilDate = Pier.day) throws {
    _ = try Screening(of: registry, under: LawBook.builtIn()).run(on: day, by: Self.sari)
  }

  var triage: Triage { Triage(registry, today: Self.day) }

  func findings(_ change: (inout ListFilter) -> Void = { _ in }) throws -> [FindingLine] {
    var filter = ListFilter()
    change(&filter)
    return try registry.findings(filter, limit: 10_000).lines
  }

  /// A fee that a man paid, which is no red line.
  func fees() throws -> [FindingLine] { try findings { $0.rule = "C188-22.3b-fees" } }

  func children() throws -> [FindingLine] { try findings { $0.redLineOnly = true } }

  /// A finding as it is now.
  func now(_ finding: FindingLine) throws -> FindingLine {
    try #require(try registry.findings([finding.id]).first)
  }

  @discardableResult
  func decide(
    _ ruling: Ruling, _ findings: [FindingLine], by signature: Signature = Pier.sari
  ) throws -> Plan {
    let plan = try triage.plan(ruling, on: findings, by: signature.actor)
    if !plan.changing.isEmpty { try triage.carryOut(plan, by: signature) }
    return plan
  }
}

func + (one: [String: String], other: [String: String]) -> [String: String] {
  one.merging(other) { _, new in new }
}

let why = "the same man stands twice in the list"
