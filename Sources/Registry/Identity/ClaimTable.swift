internal import Fishery
internal import SQLite

/// The table of the different things that were said of one kind of record: names, numbers, flags.
///
/// Rows that say the same on the same day in the same sheet are one claim with a count.
struct ClaimTable: Sendable {
  let party: Party
  let name: Name
  let columns: [Name]
  /// Digest, anchor, sheet and effective day, then the cells; nothing for a claim that is there.
  let insert: SQL

  static let all = Party.allCases.map { ClaimTable($0) }

  static func of(_ party: Party) -> ClaimTable { all[Int(party.rawValue) - 1] }

  private init(_ party: Party) {
    self.party = party
    name = ClaimTable.name(party)
    columns =
      switch party {
      case .fisher: ClaimTable.columns(of: .placements, party)
      case .vessel: ClaimTable.columns(of: .vessels, party)
      case .agency: ClaimTable.columns(of: .agencies, party)
      }
    insert = """
      INSERT INTO \(name)(digest, anchor, sheet, effective, rows, \(columns))
      VALUES (?, ?, ?, ?, 1, \(parameters: columns.count)) ON CONFLICT(anchor, digest) DO NOTHING
      """
  }

  private static func name(_ party: Party) -> Name { SheetTable.name("claim_\(party.name.text)") }

  private static func columns(of sheet: Sheet, _ party: Party) -> [Name] {
    party.keys.compactMap { SheetTable.of(sheet).column($0) }
  }

  var schema: [SQL] { ClaimTable.schema(party, columns: columns) }

  /// Makes the table of what is said of a kind of record in some columns, as it was at first.
  static func schema(_ party: Party, columns: [Name]) -> [SQL] {
    let cells = columns.map { "\($0) ANY" as SQL }.joined(separator: ", ")
    let index = SheetTable.name("claim_\(party.name.text)_anchor")
    return [
      """
      CREATE TABLE \(name(party))(
        claim INTEGER PRIMARY KEY, digest BLOB NOT NULL UNIQUE, anchor INTEGER NOT NULL,
        sheet INTEGER NOT NULL, effective TEXT, rows INTEGER NOT NULL, \(cells)
      ) STRICT
      """,
      "CREATE INDEX \(index) ON \(name(party))(anchor)",
    ]
  }
}
