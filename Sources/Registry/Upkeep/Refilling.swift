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
    try base.sweepMentions(ofNobodyAlone: false)
    try Upkeep.run(after: claims.touched, sharing: claims.shared, base)
    for table in ["import", "mapping"] as [Name] { try hideConstants(in: table, base) }
  }

  private static let derived: [Name] =
    ClaimTable.all.map(\.kept) + [
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
    try base.run("UPDATE \(table.kept) SET digest = CAST(row AS BLOB)")
    let rows = try base.statement(
      "SELECT row, effective, exact, \(table.columns) FROM \(table.name) ORDER BY row")
    let same = try SameThing(in: table, base)
    let spellings = Spellings()
    let update = try base.statement(table.update)
    while try rows.step() {
      let number = rows.row.integer(0)
      let cells = table.columns.indices.map { Cell(rows.row, $0 + 3) }
      var row = SheetRow(
        number: 0, cells: cells,
        exact: try ExactText.exact(rows.row.optionalText(2), in: table, cells))
      switch secrets {
      case .some(let secrets): row = secrets.hiding(row)
      case .none: break
      }
      let claim = RowClaim(row, in: table, day: rows.row.optionalText(1))
      var occurrence = 0
      var digest = claim.digest
      while try same.equal(of: claim, digest) != nil {
        occurrence += 1
        digest = claim.digest(occurrence: occurrence, in: table)
      }
      try update.bind(1, RowDigest.kept(digest))
      try update.bind(2, claim.thing)
      let exact = ExactText.stored(row.exact, in: table, row.cells)
      try update.bind(3, try spellings.value(of: exact, base))
      var next = 4
      for end in try claims.add(claim, in: table, base) {
        try update.bind(next, end.anchor.map { .integer($0) } ?? .null)
        try update.bind(next + 1, end.mention.map { .integer($0) } ?? .null)
        next += 2
      }
      for place in table.ownPlaces {
        try update.bind(next, row.cells[place])
        next += 1
      }
      try update.bind(next, number)
      try update.run()
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
      // What is entered by hand has none.
      guard !mapping.isEmpty, let sheet = Sheet.stored(sheet) else { continue }
      let kept = try JSON(kept: mapping, in: table.text)
      guard let hidden = kept.hidingConstants(of: sheet)?.line else { continue }
      try base.run("UPDATE \(table) SET mapping = \(hidden) WHERE mapping = \(mapping)")
    }
  }
}

extension JSON {
  /// A mapping without the constants that only hashes may be kept of; nil when it has none.
  fileprivate func hidingConstants(of sheet: Sheet) -> JSON? {
    guard let members, let constants = self["constants"]?.members else { return nil }
    let kept = constants.filter { sheet[$0.key]?.kind != .secret }
    guard kept.count < constants.count else { return nil }
    return .object(members.map { $0.key == "constants" ? .init($0.key, .object(kept)) : $0 })
  }
}
