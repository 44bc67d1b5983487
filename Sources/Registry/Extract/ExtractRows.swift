internal import Fishery
internal import SQLite

extension Connection {
  /// The rows of a sheet that are within an extract, by the day of the file for which those speak
  /// that name none of their own.
  func rows(
    of extracted: ExtractedSheet, within reach: ExtractReach
  ) throws(SQLiteError) -> [CivilDate?: [SheetRow]] {
    let table = extracted.table
    let own = extracted.sheet.effective.flatMap { table.place($0) }
    let rows = try statement(
      """
      SELECT r.effective, r.exact, \(table.subjects(of: "r")), \(SQL.columns(table.columns, of: "r"))
      FROM \(table.name) r JOIN import i ON i.import = r.import
      WHERE i.source IS NOT \(Amendment.Source.saidAboard.rawValue) ORDER BY r.row
      """)
    var found: [CivilDate?: [SheetRow]] = [:]
    while try rows.step() {
      var named = Named()
      for party in Party.allCases {
        named[party] = rows.row.optionalInteger(1 + Int(party.rawValue))
      }
      // Heads that nobody could name are somebody's too.
      let isOfPeople = table.parties.contains(.fisher) && extracted.sheet != .documents
      guard reach.holds(named), named.fisher != nil || !isOfPeople else { continue }
      let cells = table.columns.indices.map { Cell(rows.row, $0 + 2 + Party.allCases.count) }
      let hasDay = own.map { cells[$0].text != nil } ?? false
      let day = hasDay ? nil : rows.row.optionalText(0).flatMap { CivilDate($0) }
      let row = SheetRow(
        number: found[day, default: []].count + 1, cells: cells,
        exact: try ExactText.exact(rows.row.optionalText(1), in: table, cells))
      found[day, default: []].append(extracted.trimmed(row))
    }
    return found
  }

  /// What people corrected or changed within an extract; what was said aboard is not among it.
  func amendments(within reach: ExtractReach) throws(SQLiteError) -> [ExtractedAmendment] {
    let now = { (party: SQL) -> SQL in
      "coalesce((SELECT subject FROM anchor WHERE anchor = m.\(party)), m.\(party))"
    }
    let rows = try statement(
      """
      SELECT sheet, key, manner, day, thing, fisher, vessel, agency, was, cell,
        \(now("fisher")), \(now("vessel")), \(now("agency"))
      FROM amendment m WHERE undone IS NULL AND manner <> \(Amendment.Source.saidAboard.rawValue)
      ORDER BY amendment
      """)
    var found: [ExtractedAmendment] = []
    while try rows.step() {
      var named = Named()
      for party in Party.allCases {
        named[party] = rows.row.optionalInteger(9 + Int(party.rawValue))
      }
      guard let extracted = ExtractedSheet(named: rows.row.text(0)), reach.holds(named),
        !extracted.withheld.contains(rows.row.text(1))
      else { continue }
      found.append(
        ExtractedAmendment(
          sheet: rows.row.text(0), key: rows.row.text(1), manner: rows.row.text(2),
          day: rows.row.optionalText(3), thing: rows.row.optionalInteger(4),
          anchors: (5...7).map { rows.row.optionalInteger($0) }, was: Cell(rows.row, 8),
          cell: Cell(rows.row, 9)))
    }
    return found
  }

  /// What people said of pairs of records that are both within an extract.
  func links(within reach: ExtractReach) throws(SQLiteError) -> [ExtractedLink] {
    let within = [
      Party.fisher: reach.fishers, .vessel: reach.vessels, .agency: [reach.agency],
    ]
    return try all(
      """
      SELECT party, state, one, other,
        coalesce((SELECT subject FROM anchor WHERE anchor = one), one),
        coalesce((SELECT subject FROM anchor WHERE anchor = other), other)
      FROM link ORDER BY entry
      """
    ) { row -> ExtractedLink? in
      guard let party = Party(rawValue: row.integer(0)),
        let state = ProposedLink.State(rawValue: row.text(1)), let held = within[party],
        held.contains(row.integer(4)), held.contains(row.integer(5))
      else { return nil }
      return ExtractedLink(
        party: party, state: state, one: row.integer(2), other: row.integer(3))
    }.compactMap(\.self)
  }
}

/// What a person said of a cell, on its way into an extract.
struct ExtractedAmendment: Sendable {
  let sheet, key, manner: String
  let day: String?
  let thing: Int64?
  /// Of the fisher, the vessel and the agency.
  let anchors: [Int64?]
  let was, cell: Cell
}

/// What a person said of two records, on its way into an extract.
struct ExtractedLink: Sendable {
  let party: Party
  let state: ProposedLink.State
  let one, other: Int64
}
