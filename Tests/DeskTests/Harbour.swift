import Casework
import Fishery
import Law
import Registry
import Screening
import TestSupport

@testable import Desk
@testable import Terminal

/// A small invented harbour: three vessels, their people and papers, judged for one day.
enum Harbour {
  static let day: CivilDate = "2026-11-23"
  static let clerk = Signature(actor: "clerk", at: 1_795_000_000)

  /// One registry for all tests that only look.
  static let shown = Result { try registry() }

  /// A registry of a test's own, in memory unless it has a path.
  static func registry(at path: String? = nil) throws -> Registry {
    let registry = try path.map { try Registry.open($0) } ?? Registry.inMemory()
    for (sheet, rows) in sheets { try registry.bring(sheet, rows) }
    _ = try Screening(of: registry, under: LawBook.builtIn()).run(
      on: day, portState: "ID", by: clerk)
    return registry
  }

  /// What everybody here types to sign as the second person.
  static let passphrase = "kapal itu sudah kembali"

  /// Gives somebody their passphrase.
  static func givePassphrase(to actor: String, in registry: Registry) throws {
    var (new, none) = (Array(passphrase.utf8), [UInt8]())
    let refused = try OwnPassphrase(registry).set(
      &new, knowing: &none, by: Signature(actor: actor, at: clerk.at, as: .inspector))
    if let refused { throw refused }
  }

  private static let star = ["vessel": "STAR OF EXAMPLE", "registration": "CT5-1001", "flag": "TW"]
  private static let padi = ["vessel": "PADI EMAS", "registration": "GT.31 No.7", "flag": "ID"]
  private static let fah = ["vessel": "FAH SAI 4", "registration": "TH-404", "flag": "TH"]

  private static let men: [[String: String]] = [
    person("Sutrisno", "1999-04-01", "ID"), person("Nguyễn Văn Long", "1990-12-31", "VN"),
    person("陳大文", "1988-06-06", "TW"), person("สมชาย ใจดี", "2011-05-01", "TH"),
    person("A\u{202E}men\u{7}", "1992-02-29", "KH"),
  ]

  private static func person(_ name: String, _ born: String, _ nationality: String)
    -> [String: String]
  { ["name": name, "birth_date": born, "nationality": nationality] }

  private static func joined(_ parts: [String: String]...) -> [String: String] {
    parts.reduce(into: [:]) { $0.merge($1) { $1 } }
  }

  private static let sheets: [(Sheet, [[String: String]])] = [
    (
      .vessels,
      [
        joined(
          star,
          [
            "register": "EX", "source_number": "1", "kind": "commercial_fishing", "gear": "LLD",
            "length": "45", "length_overall": "52.1",
            "imo": "9074729", "owner": "Example Fishery Co.", "effective": "2026-01-01",
          ]),
        joined(
          star,
          [
            "register": "EX", "source_number": "1", "imo": "9074720", "effective": "2024-01-01",
            "previous_name": "STAR OF OLD",
          ]),
        joined(
          padi,
          [
            "register": "EX", "source_number": "2", "kind": "commercial_fishing", "gear": "PS",
            "length": "20", "imo": "9074729",
          ]),
        joined(fah, ["kind": "commercial_fishing", "length": "26"]),
      ]
    ),
    (
      .agencies,
      [
        [
          "agency": "PT Contoh Jaya", "agency_country": "ID", "licence_type": "SIP3MI",
          "licence_number": "77", "licence_from": "2023-01-01", "licence_to": "2025-06-30",
        ]
      ]
    ),
    (
      .placements,
      [
        joined(
          men[0], star,
          [
            "agency": "PT Contoh Jaya", "agency_country": "ID", "channel": "agency",
            "placed_on": "2026-01-03", "embarked": "2026-01-10", "role": "deckhand",
          ]),
        joined(men[1], star, ["embarked": "2026-01-10", "role": "deckhand"]),
        joined(men[2], star, ["embarked": "2025-11-01", "role": "skipper"]),
        joined(men[3], fah, ["embarked": "2026-03-01", "role": "deckhand"]),
        joined(men[4], fah, ["embarked": "2026-03-01", "role": "cook"]),
      ]
    ),
    (
      .agreements,
      [
        joined(
          men[0], star,
          [
            "agreement_number": "A-1", "version": "1", "side": "home", "signed": "2025-12-20",
            "wage": "550", "currency": "USD", "ends": "2027-12-31", "signed_by_fisher": "yes",
            "clause_a": "yes", "clause_b": "yes", "clause_k": "no", "template": "2025-B",
          ]),
        joined(
          men[0], star,
          [
            "agreement_number": "A-2", "version": "2", "side": "aboard", "signed": "2026-01-11",
            "wage": "300", "currency": "USD", "signed_by_fisher": "no", "clause_a": "yes",
          ]),
      ]
    ),
    (
      .documents,
      [
        joined(
          men[0],
          [
            "document_type": "passport", "document_number": "X0000123", "document_issuer": "ID",
            "issued": "2022-01-01", "expires": "2027-01-01", "holder": "skipper",
            "access_on_request": "no", "birth_date_shown": "1999-04-01",
          ]),
        joined(
          men[3],
          [
            "document_type": "passport", "document_number": "T0000999", "document_issuer": "TH",
            "issued": "2025-01-01", "expires": "2026-12-20", "birth_date_shown": "2011-05-01",
          ]),
      ]
    ),
    (
      .charges,
      [
        joined(
          men[0],
          [
            "category": "recruitment_fee", "charged_on": "2026-01-02", "amount": "1200",
            "currency": "USD", "paid_by": "fisher",
          ])
      ]
    ),
    (
      .crew,
      [
        joined(men[0], star, ["list_date": "2026-06-01"]),
        joined(men[1], star, ["list_date": "2026-06-01"]),
        joined(men[0], star, ["list_date": "2026-10-01"]),
      ]
    ),
    (
      .voyages,
      [
        joined(
          star,
          [
            "departed": "2026-01-12T06:00+07:00", "departed_port": "IDBOA",
            "ended": "2026-11-20T10:00+07:00", "ended_port": "IDBOA",
          ]),
        joined(fah, ["departed": "2026-11-01T06:00+07:00", "departed_port": "THSGZ"]),
      ]
    ),
    (
      .checks,
      [
        joined(
          star,
          [
            "checked_on": "2025-10-02", "port": "IDBOA", "authority": "harbour office",
            "deficiencies": "3", "grade": "c",
          ])
      ]
    ),
  ]
}

extension Registry {
  func bring(_ sheet: Sheet, _ rows: [[String: String]], in file: String? = nil) throws {
    let name = file ?? "\(sheet.name).csv"
    let file = ImportFile(sheet: sheet, name: name, hash: FileHash(of: Array(name.utf8)))
    _ = try store(file, by: Harbour.clerk) { keep throws(RegistryError) in
      for (place, row) in rows.enumerated() { try keep(SheetRow.made(sheet, place + 1, row)) }
      return 0
    }
  }
}

extension Rehearsal {
  /// The desk on a registry, at its first screen.
  init(
    _ registry: Registry, rows: Int = 24, columns: Int = 80, isStory: Bool = true,
    glyphs: Glyphs = .unicode, isPlain: Bool = false, actor: String = "Sari",
    as role: StaffRole = .usual
  ) throws {
    var options = DeskOptions(today: Harbour.day, actor: actor, registryName: "harbour")
    options.role = role
    options.isStory = isStory
    options.isPlain = isPlain
    options.port = "IDBOA"
    let queries = RegistryQueries(
      registry, under: .builtIn, today: Harbour.day, actor: actor,
      as: role, port: "IDBOA")
    self.init(
      Session(options, glyphs: glyphs), queries.queries, size: Size(rows: rows, columns: columns))
    open(.overview)
  }

  /// Types keys in writing.
  mutating func type(_ keys: String) throws {
    for key in try Key.sequence(keys) { press(key) }
  }

  /// What the screen shows.
  var text: String { state.render().text }

  /// The last line of the screen.
  var footer: String { state.render().lines.last ?? "" }
}
