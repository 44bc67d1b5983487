import Fishery
import Intake

/// What came out of one file: its preview and all its claims.
struct Import {
  let preview: Preview
  let rows: [SheetRow]
  let refused: [RefusedRow]

  init(
    _ bytes: [UInt8], as sheet: Sheet? = nil, map: JSON? = nil, decided: Decisions = Decisions()
  ) throws {
    (preview, rows, refused) = try withFile(bytes) { path in
      var table = try Table(path: path)
      table.settleHeader(for: sheet)
      var mapping = try table.bestMapping(as: sheet)
      if let map { try mapping.lay(map) }
      let preview = try Preview(of: table, as: mapping, decided: decided)
      var reader = try ClaimReader(preview)
      var rows: [SheetRow] = []
      var refused: [RefusedRow] = []
      while let claims = try reader.next() {
        for claim in claims {
          switch claim {
          case .row(let row): rows.append(row)
          case .refused(let row): refused.append(row)
          }
        }
      }
      return (preview, rows, refused)
    }
  }

  init(
    _ text: String, as sheet: Sheet? = nil, map: JSON? = nil, decided: Decisions = Decisions()
  ) throws {
    try self.init(Array(text.utf8), as: sheet, map: map, decided: decided)
  }

  var sheet: Sheet { preview.mapping.sheet }

  /// The cells of one column, row after row.
  func cells(_ key: String) -> [Cell] {
    guard let place = sheet.columns.firstIndex(where: { $0.key == key }) else { return [] }
    return rows.map { $0.cells[place] }
  }

  /// The canonical texts of one column.
  func texts(_ key: String) -> [String?] { cells(key).map(\.text) }

  /// What the file said in one column where it differs.
  func exact(_ key: String) -> [String?] {
    guard let place = sheet.columns.firstIndex(where: { $0.key == key }) else { return [] }
    return rows.map { row in row.exact.first { $0.column == place }?.text }
  }

  func proposal(_ key: String, _ quirk: Quirk) -> Proposal? {
    preview.proposals.first { $0.column == key && $0.quirk == quirk }
  }

  /// The complaints of the refused rows, by column.
  var complaints: [[String: Complaint]] {
    refused.map { row in
      Dictionary(
        row.problems.map { ($0.place.map { sheet.columns[$0].key } ?? "row", $0.complaint) },
        uniquingKeysWith: { first, _ in first })
    }
  }
}

/// Decisions made of columns and what is decided about them.
func deciding(_ made: (String, Quirk, Choice)...) throws -> Decisions {
  var decisions = Decisions()
  for (column, quirk, choice) in made { try decisions.decide(choice, on: quirk, of: column) }
  return decisions
}

/// A crew list of cells in one column beside a name.
func crew(_ column: String, _ cells: [String], decided: Decisions = Decisions()) throws -> Import {
  let lines = cells.map { "A,ID,\"\($0)\"" }
  return try Import(
    "name,nationality,\(column)\n" + lines.joined(separator: "\n"), as: .crew, decided: decided)
}

/// A register of vessels of cells in one column beside a name.
func vessels(
  _ column: String, _ cells: [String], decided: Decisions = Decisions()
) throws -> Import {
  let lines = cells.map { "TIRTA,\"\($0)\"" }
  return try Import(
    "vessel,\(column)\n" + lines.joined(separator: "\n"), as: .vessels, decided: decided)
}
