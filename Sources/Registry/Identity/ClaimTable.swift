internal import Fishery
internal import SQLite

/// The table of the different things that were said of one kind of record: names, numbers, flags.
///
/// Rows that say the same on the same day in the same sheet are one claim with a count. What a claim
/// calls the record is kept as a mention, as it is of rows.
struct ClaimTable: Sendable {
  let party: Party
  /// The view from which claims are read, with every cell in the order of `Party.keys`.
  let name: Name
  let columns: [Name]
  /// The table in which claims are kept.
  let kept: Name
  /// Where those cells stand, in the order of `Party.keys`, that a claim keeps itself.
  let ownPlaces: [Int]
  /// Where those stand that its mention has, in the order of the mention's columns.
  let mentionPlaces: [Int]
  /// The mention of a claim, by anchor and mark.
  let find: SQL
  /// Whether an anchor has a claim between two marks.
  let findAny: SQL
  /// Mark, anchor, sheet, effective day and mention, then the cells that it keeps itself.
  let insert: SQL

  static let all = Party.allCases.map { ClaimTable($0) }

  static func of(_ party: Party) -> ClaimTable { all[Int(party.rawValue) - 1] }

  private init(_ party: Party) {
    let mentions = MentionTable.of(party)
    let columns = party.keys.map { SheetTable.name("c_\($0)") }
    let own = party.keys.indices.filter { !mentions.keys.contains(party.keys[$0]) }
    let kept = SheetTable.name("kept_claim_\(party.name.text)")
    self.party = party
    self.columns = columns
    self.kept = kept
    name = SheetTable.name("claim_\(party.name.text)")
    ownPlaces = own
    mentionPlaces = mentions.keys.compactMap { party.places[$0] }
    find = "SELECT \(mentions.reference) FROM \(kept) WHERE anchor = ? AND digest = ?"
    findAny = "SELECT 1 FROM \(kept) WHERE anchor = ? AND digest BETWEEN ? AND ? LIMIT 1"
    let names: [Name] =
      ["digest", "anchor", "sheet", "effective", mentions.reference] + own.map { columns[$0] }
    insert = "INSERT INTO \(kept)(rows, \(names)) VALUES (1, \(parameters: names.count))"
  }

  var schema: [SQL] {
    let mentions = MentionTable.of(party)
    let own = ownPlaces.map { ", \(columns[$0]) ANY" as SQL }
    return [
      """
      CREATE TABLE \(kept)(
        anchor INTEGER NOT NULL, digest BLOB NOT NULL, sheet INTEGER NOT NULL, effective TEXT,
        rows INTEGER NOT NULL, \(mentions.reference) INTEGER \(own.joined(separator: "")),
        PRIMARY KEY(anchor, digest)
      ) STRICT, WITHOUT ROWID
      """,
      """
      CREATE VIEW \(name) AS SELECT * FROM \(kept) c \(mentions.joined(to: "c"))
      """,
    ]
  }
}
