import Fishery
import Law
import Registry
import Screening
import TestSupport

let sari = Signature(actor: "Sari", at: 1_800_000_000)

/// A few invented vessels and people with most kinds of paper, so that most rules have something
/// to say.
enum Fleet {
  static let day: CivilDate = "2026-03-20"

  typealias Rows = [(sheet: Sheet, rows: [[String: String]])]

  static let ships: [[String: String]] = [
    ["vessel": "Sinar Cakrawala", "registration": "PB-101", "flag": "TH"],
    ["vessel": "Fortuna Selatan", "registration": "CT4-220", "flag": "TW", "imo": "9074729"],
    ["vessel": "Mutiara Senja", "registration": "B-7", "flag": "ID", "imo": "9074730"],
  ]

  static let people: [[String: String]] = [
    ["name": "Wayan Adinata", "birth_date": "1998-02-03", "nationality": "ID"],
    ["name": "Kyaw Thura", "birth_date": "2010-05-30", "nationality": "MM"],
    ["name": "Budi Santika", "birth_date": "1989-11-12", "nationality": "ID"],
    ["name": "Somsak Rattana", "birth_date": "1975", "nationality": "TH"],
    ["name": "Nilo Bagtas", "birth_date": "1993-07-21", "nationality": "PH"],
    ["name": "Tran Van Hieu", "birth_date": "1991-01-15", "nationality": "VN"],
  ]

  /// Person and vessel of each placement.
  private static let berths = [(0, 0), (1, 0), (2, 1), (3, 1), (4, 2), (5, 2)]

  static var rows: Rows {
    [
      (
        .vessels,
        ships.map { $0 + ["kind": "commercial_fishing", "length": "26", "decked": "yes"] }
      ),
      (
        .agencies,
        [
          [
            "agency": "PT Ombak Jaya", "agency_country": "ID", "regulation": "licence",
            "licence_number": "L-1", "licence_from": "2020-01-01", "licence_to": "2026-01-31",
          ]
        ]
      ),
      (
        .placements,
        aboard { place, row in
          row + [
            "agency": "PT Ombak Jaya", "agency_country": "ID", "role": "deckhand",
            "placed_on": "2025-12-20", "embarked": "2026-01-1\(place)",
            "planned_return": "2026-09-01", "payment_interval": "monthly", "hired_overseas": "yes",
          ]
        }
      ),
      (
        .agreements,
        aboard { place, row in
          row + [
            "agreement_number": "A-\(place)", "written": "yes", "signed": "2025-12-2\(place)",
            "signed_by_fisher": place == 3 ? "no" : "yes", "counter_signatory": "owner",
            "agreement_languages": "id", "copy_given": "yes", "wage": "\(450 + place * 30)",
            "currency": "USD", "pay_basis": "wage", "clause_a": "yes", "clause_k": "no",
          ]
        }
      ),
      (
        .documents,
        aboard { place, row in
          row + [
            "document_type": place.isMultiple(of: 2) ? "medical" : "passport",
            "document_number": "D\(place)", "issued": "2024-03-0\(place + 1)",
            "expires": "2026-0\(place + 4)-15", "holder": place == 1 ? "master" : "fisher",
            "qualified_practitioner": "yes", "states_hearing_sight": "yes",
            "states_no_condition": "yes", "fit_for_duties": "yes",
          ]
        }
      ),
      (
        .charges,
        aboard { place, row in
          row + [
            "charged_on": "2025-12-05", "category": place == 2 ? "recruitment_fee" : "none",
            "amount": "200", "currency": "USD", "paid_by": "fisher",
          ]
        }
      ),
      (
        .pay,
        aboard { place, row in
          row + [
            "period_from": "2026-02-01", "period_to": "2026-02-28", "gross": "\(440 + place * 30)",
            "paid": "400", "currency": "USD", "paid_on": "2026-03-0\(place + 1)",
            "pay_channel": "own_account",
          ]
        }
      ),
      (
        .rest,
        aboard { place, row in
          row + [
            "from": "2026-03-0\(place + 1)T00:00+07:00", "to": "2026-03-0\(place + 1)T09:30+07:00",
            "record": "rest",
          ]
        }
      ),
      (
        .voyages,
        ships.map { $0 + ["departed": "2026-01-20T06:00+07:00", "planned_hours": "4000"] }
      ),
      (
        .crew,
        aboard { _, row in row + ["list_date": "2026-01-19"] }.dropLast()
      ),
      (
        .muster,
        aboard { _, row in row + ["mustered_on": "2026-03-15", "result": "present"] }
      ),
    ]
  }

  private static func aboard(
    _ row: (Int, [String: String]) -> [String: String]
  ) -> [[String: String]] {
    berths.enumerated().map { row($0, people[$1.0] + ships[$1.1]) }
  }

  /// A registry with the fleet in it, and whatever else came after.
  static func registry(and more: Rows = []) throws -> Registry {
    let registry = try Registry.inMemory()
    for (sheet, rows) in rows + more { try registry.bring(sheet, rows) }
    return registry
  }
}

extension Registry {
  func bring(_ sheet: Sheet, _ rows: [[String: String]]) throws {
    let file = ImportFile(
      sheet: sheet, name: "\(sheet.name).csv",
      hash: FileHash(of: Array("\(sheet.name) \(rows)".utf8)))
    _ = try store(file, by: sari) { keep throws(RegistryError) in
      for (place, row) in rows.enumerated() { try keep(SheetRow.made(sheet, place + 1, row)) }
      return 0
    }
  }
}

extension [String: String] {
  static func + (row: [String: String], more: [String: String]) -> [String: String] {
    row.merging(more) { $1 }
  }
}
