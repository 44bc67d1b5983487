internal import Fishery
internal import SQLite

/// What came in of one sheet, while nothing that stood before went or was said to be otherwise.
///
/// Whoever is told nothing new by it keeps the record that is there: of a file about papers or pay
/// that is nearly everybody.
struct Arrived {
  let sheet: Sheet
  /// The first row that came.
  let row: Int64
  /// What it claims of fishers that no row claimed before.
  let claimed: Claimed
  /// Anchors that no row named before.
  let unheard: Set<Int64>

  /// Of some fishers those of whom anything was said that their records do not say already.
  ///
  /// Most claims are told from the record by the query itself; numbers that are written with more
  /// than letters and digits, and names that differ, are folded and looked at one by one.
  func told(
    among fishers: Set<Int64>, _ base: borrowing Connection
  ) throws(SQLiteError) -> Set<Int64> {
    // What was reported of a fisher is no claim of who the fisher is.
    if sheet == .signs { return fishers }
    var informed = try amended(base)
    for block in claimed.anchors.sorted().blocks {
      informed.formUnion(try told(byClaimsOf: block, base))
    }
    return informed.intersection(fishers)
  }

  /// Fishers of whom their records do not say what claims of some anchors do.
  private func told(
    byClaimsOf anchors: [Int64], _ base: borrowing Connection
  ) throws(SQLiteError) -> Set<Int64> {
    let table = ClaimTable.of(.fisher)
    let named = JSON.array(claimed.days.compactMap(\.self).sorted().map { .string($0) }).line
    let isOfNoDay: SQL = claimed.days.contains(nil) ? "c.effective IS NULL" : "FALSE"
    let days: SQL = """
      (\(isOfNoDay) OR c.effective IN (SELECT value FROM json_each(\(named))))
      """
    let rows = try base.statement(
      """
      SELECT a.subject, f.name, f.folded, f.nationality, f.birth, t.text,
        \(SQL.columns(table.columns, of: "c"))
      FROM json_each(\(anchors.json)) w CROSS JOIN \(table.name) c ON c.anchor = w.value
      CROSS JOIN anchor a ON a.anchor = c.anchor
      LEFT JOIN fisher f ON f.fisher = a.subject
      LEFT JOIN searched s ON s.subject = a.subject LEFT JOIN called t ON t.entry = s.entry
      WHERE c.sheet = \(Int64(SheetTable.of(sheet).place)) AND \(days)
        AND NOT coalesce(\(Arrived.isPlainlySaid), FALSE)
      """)
    var told: Set<Int64> = []
    while try rows.step() {
      let fisher = rows.row.integer(0)
      guard !told.contains(fisher) else { continue }
      let held = FisherRecord.Held(rows.row, 1)
      let claim = Pick(.fisher, Cells(table.columns.indices.map { Cell(rows.row, $0 + 6) }))
      if held?.says(claim) != true { told.insert(fisher) }
    }
    return told
  }

  /// Whether a record says what a claim does, for claims of which that can be seen without folding.
  private static let isPlainlySaid: SQL = {
    let lines: SQL = "char(10) || t.text || char(10)"
    let numbers = SearchText.numbers(.fisher).map { key -> SQL in
      let column = SheetTable.name("c_\(key)")
      return """
        (c.\(column) IS NULL OR c.\(column) NOT GLOB '*[^A-Za-z0-9]*'
          AND instr(\(lines), char(10) || lower(c.\(column)) || char(10)) > 0)
        """
    }
    return """
      f.name = c.c_name AND (c.c_nationality IS NULL OR c.c_nationality = f.nationality)
        AND (c.c_birth_date IS NULL OR c.c_birth_date = f.birth)
        AND instr(\(lines), char(10) || f.folded || char(10)) > 0 AND \(numbers.all)
      """
  }()

  /// Fishers of whom people said something with their own hands.
  private func amended(_ base: borrowing Connection) throws(SQLiteError) -> Set<Int64> {
    Set(
      try base.all(
        """
        SELECT a.subject FROM amendment m CROSS JOIN anchor a ON a.anchor = m.fisher
        WHERE m.undone IS NULL
        """
      ) { $0.integer(0) })
  }

  /// Of some fishers those whose stays may be others by what came.
  ///
  /// An agreement tells when a stay began only where nobody was seen aboard.
  func staying(
    among fishers: Set<Int64>, _ base: borrowing Connection
  ) throws(SQLiteError) -> Set<Int64> {
    guard PlacementRecord.sheets.contains(sheet) else { return [] }
    guard sheet == .agreements else { return fishers }
    return Set(
      try base.all(
        """
        SELECT DISTINCT f.subject FROM \(SheetTable.of(sheet).name) r
        CROSS JOIN anchor f ON f.anchor = r.fisher LEFT JOIN anchor v ON v.anchor = r.vessel
        WHERE r.row >= \(row) AND NOT EXISTS (
          SELECT 1 FROM placement p
          WHERE p.fisher = f.subject AND p.vessel = v.subject AND p.seen IS NOT NULL)
        """
      ) { $0.integer(0) })
  }
}
