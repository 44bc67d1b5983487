internal import Fishery
internal import SQLite

/// Makes everything anew that follows from rows, after the schema or the reading of rows changed.
///
/// What is kept is what files and people said: rows, links, findings with their history, the log.
/// Nobody counts as judged until the next screening.
enum Refilling {
  static func run(_ base: borrowing Connection) throws(SQLiteError) {
    for table in derived { try base.run("DELETE FROM \(table)") }
    try base.run("INSERT INTO called_index(called_index) VALUES ('delete-all')")
    let claims = ClaimBook()
    for table in SheetTable.all { try refill(table, claims, base) }
    try claims.settle(base)
    try Upkeep.run(after: claims.touched, sharing: claims.shared, base)
    for table in ["import", "mapping"] as [Name] { try hideConstants(in: table, base) }
  }

  private static let derived: [Name] =
    ClaimTable.all.map(\.name) + [
      "anchor", "bearing", "hint", "proposal", "fisher", "vessel", "agency", "placement",
      "agreement", "searched", "called", "gram", "agency_report", "rest_month", "verdict",
      "verdict_count", "need_set", "need_word", "agency_stale", "stale", "judged",
      "law_mark", "law_figure", "law_due", "kept_overview",
    ]

  /// Finds again what each row of a sheet says of whom, and counts its claims.
  private static func refill(
    _ table: SheetTable, _ claims: ClaimBook, _ base: borrowing Connection
  ) throws(SQLiteError) {
    let secrets = try Secrets(in: table.sheet, base)
    // No digest of before may be in the way of one that another row has now.
    try base.run("UPDATE \(table.name) SET digest = CAST(row AS BLOB)")
    let rows = try base.statement(
      "SELECT row, effective, exact, \(table.columns) FROM \(table.name) ORDER BY row")
    let taken = try base.statement("SELECT 1 FROM \(table.name) WHERE digest = ?")
    let update = try base.statement(table.update)
    while try rows.step() {
      let number = rows.row.integer(0)
      var row = SheetRow(
        number: 0, cells: table.columns.indices.map { Cell(rows.row, $0 + 3) },
        exact: ExactText.exact(rows.row.optionalText(2), in: table))
      switch secrets {
      case .some(let secrets): row = secrets.hiding(row)
      case .none: break
      }
      let claim = RowClaim(row, in: table, day: rows.row.optionalText(1))
      var occurrence = 0
      var digest = claim.digest
      while try taken.holds(digest) {
        occurrence += 1
        digest = claim.digest(occurrence: occurrence, in: table)
      }
      try update.bind(1, digest)
      try update.bind(2, claim.thing)
      let exact = ExactText.stored(row.exact, in: table)
      try update.bind(3, exact.map { .text($0) } ?? .null)
      var next = 4
      for party in table.parties {
        try update.bind(next, claim.anchor(party).map { .integer($0) } ?? .null)
        next += 1
      }
      for (place, cell) in row.cells.enumerated() { try update.bind(next + place, cell) }
      try update.bind(next + row.cells.count, number)
      try update.run()
      for claim in claim.claims { try claims.add(claim, base) }
    }
  }

  /// Takes numbers that are kept as hashes only out of what was kept of how files were read.
  private static func hideConstants(
    in table: Name, _ base: borrowing Connection
  ) throws(SQLiteError) {
    let held = try base.all("SELECT DISTINCT sheet, mapping FROM \(table)") {
      ($0.text(0), $0.text(1))
    }
    for (sheet, mapping) in held {
      guard let sheet = Sheet.stored(sheet), let hidden = mapping.hidingConstants(of: sheet)
      else { continue }
      try base.run("UPDATE \(table) SET mapping = \(hidden) WHERE mapping = \(mapping)")
    }
  }
}

extension Statement {
  /// Whether there is a row with a digest.
  fileprivate borrowing func holds(_ digest: [UInt8]) throws(SQLiteError) -> Bool {
    try bind(1, digest)
    let isThere = try step()
    reset()
    return isThere
  }
}

extension String {
  /// A mapping without the constants that only hashes may be kept of; nil when it has none.
  fileprivate func hidingConstants(of sheet: Sheet) -> String? {
    guard let mapping = try? JSON(parsing: self), let members = mapping.members,
      let constants = mapping["constants"]?.members
    else { return nil }
    let kept = constants.filter { sheet[$0.key]?.kind != .secret }
    guard kept.count < constants.count else { return nil }
    return JSON.object(
      members.map { $0.key == "constants" ? .init($0.key, .object(kept)) : $0 }
    ).line
  }
}
