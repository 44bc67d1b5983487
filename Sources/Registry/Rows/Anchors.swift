internal import SQLite

/// The anchors of some records, and which record an anchor means: each looked up once for all the
/// sheets that are read of the same records.
final class Anchors {
  /// The records, as they are known now.
  let records: [Int64]
  /// Their anchors in the same order, as a JSON array, which SQLite can read as a table.
  let json: String
  /// The record behind an anchor; nil for an anchor that means none.
  private var meaning: [Int64: Int64?] = [:]
  /// The last anchor of each kind of record, and what it means.
  private var latest: [3 of (anchor: Int64, record: Int64?)?] = InlineArray(repeating: nil)

  init(of records: [Int64], _ base: borrowing Connection) throws(SQLiteError) {
    self.records = records
    var anchors: [Int64] = []
    let rows = try base.statement(
      """
      SELECT anchor, subject FROM json_each(\(records.json)) w
      CROSS JOIN anchor a ON a.subject = w.value
      """)
    while try rows.step() {
      anchors.append(rows.row.integer(0))
      meaning[rows.row.integer(0)] = rows.row.integer(1)
    }
    json = anchors.json
  }

  /// The record that an anchor means.
  ///
  /// Rows that name one record follow each other, so the last anchor of each kind is asked first.
  func record(
    _ anchor: Int64, of party: Party, _ base: borrowing Connection
  ) throws(SQLiteError) -> Int64? {
    let place = Int(party.rawValue) - 1
    if let last = latest[place], last.anchor == anchor { return last.record }
    let found = try record(anchor, base)
    latest[place] = (anchor, found)
    return found
  }

  private func record(
    _ anchor: Int64, _ base: borrowing Connection
  ) throws(SQLiteError) -> Int64? {
    if let known = meaning[anchor] { return known }
    let found = try base.integer("SELECT subject FROM anchor WHERE anchor = \(anchor)")
    meaning[anchor] = .some(found)
    return found
  }
}
