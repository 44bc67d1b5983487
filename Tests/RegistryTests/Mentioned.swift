import Fishery
import Registry
import TestSupport

/// Rows of several sheets that call few records in many ways: in full, in part, not at all.
enum Mentioned {
  /// Stores the same rows for the same seed.
  static func fill(_ registry: Registry, seed: UInt64) throws {
    for (place, (sheet, rows)) in rows(seed: seed).enumerated() {
      try registry.keep(sheet, rows: rows, file: "file \(place)")
    }
  }

  /// What was handed over, by sheet, in the order of the files.
  static func rows(seed: UInt64) -> [(Sheet, [SheetRow])] {
    var random = SplitMix(seed: seed)
    let sheets: [Sheet] = [
      .vessels, .agencies, .fishers, .placements, .agreements, .crew, .documents, .charges, .pay,
      .rest, .muster, .voyages, .checks,
    ]
    return sheets.map { sheet in (sheet, (1...40).map { row($0, of: sheet, &random) }) }
  }

  /// Every row as the registry has it: number, day, cells and exact texts.
  static func read(_ registry: Registry) throws -> [[String]] {
    var said: [[String]] = []
    for sheet in Sheet.all {
      try registry.rows(of: sheet) { row in
        said.append(
          [sheet.name, "\(row.origin)", "\(row.number)", row.effective ?? "none"]
            + row.cells.indices.map { "\(row.cells[$0]) as \(row.text(at: $0) ?? "none")" })
      }
    }
    return said
  }

  private static func row(
    _ number: Int, of sheet: Sheet, _ random: inout SplitMix
  ) -> SheetRow {
    var exact: [SheetRow.Exact] = []
    let cells = sheet.columns.enumerated().map { place, column -> Cell in
      // Most cells of a file are blank, and those that name a record seldom.
      switch Int.random(in: 0..<8, using: &random) {
      case 0: return .confirmedAbsent
      case 1: return .notCollected(.illegible)
      case 2, 3: return .blank
      default: break
      }
      guard let canonical = text(column.key, number, &random) else { return .blank }
      let written = [
        canonical, "\(canonical).00", "\(canonical).0", "\(canonical).", " \(canonical)",
        "\(canonical)0", "0\(canonical)",
      ].randomElement(using: &random)
      if let written, written != canonical {
        exact.append(SheetRow.Exact(column: place, text: written))
      }
      return .known(canonical)
    }
    return SheetRow(number: number, cells: cells, exact: exact)
  }

  /// The canonical text of a column; nil for one that is left blank.
  private static func text(
    _ key: String, _ number: Int, _ random: inout SplitMix
  ) -> String? {
    let few = Int.random(in: 1...4, using: &random)
    switch key {
    case "name": return ["Siti Rahma", "SITI RAHMA", "Budi", "Nguyễn Văn An"][few - 1]
    case "birth_date": return "199\(few)-05-0\(few)"
    case "nationality", "flag", "agency_country": return ["ID", "VN"].randomElement(using: &random)
    case "person_source": return "office"
    case "person_number": return "P\(few)"
    case "document_type": return ["passport", "medical"].randomElement(using: &random)
    case "document_number": return "C\(few)7654321"
    case "document_issuer": return "ID"
    case "vessel":
      return ["TIRTA JAYA 88", "Tirta Jaya 88", "LAUT BIRU"].randomElement(using: &random)
    case "registration": return "GT-\(few)"
    case "agency": return ["Cahaya", "PT CAHAYA"].randomElement(using: &random)
    case "wage", "gross", "paid", "amount", "deductions":
      return ["855", "12.5", "0", "1250.75"].randomElement(using: &random)
    case "currency": return "USD"
    case "period_from", "list_date", "signed", "embarked", "issued", "charged_on", "departed":
      return "2026-0\(few)-01"
    case "period_to", "expires", "checked_on", "mustered_on": return "2026-0\(few + 4)-28"
    case "note": return "row \(number)"
    default: return nil
    }
  }
}
