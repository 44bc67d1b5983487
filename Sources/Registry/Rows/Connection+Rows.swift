internal import Fishery
internal import SQLite

extension Connection {
  /// What the rows of a sheet say of some records up to a day, sorted out thing by thing.
  ///
  /// - Parameter horizon: up to which day, and where later days are noted; nil for all there is.
  func holdings(
    _ table: SheetTable, of party: Party, _ subjects: [Int64], within horizon: Horizon? = nil
  ) throws(SQLiteError) -> [Holding] {
    guard table.parties.contains(party) else { return [] }
    let rows = try statement(table.reading(party))
    try rows.bind(1, subjects.json)
    var said: [Said] = []
    while try rows.step() {
      if let horizon, !horizon.holds(rows.row.optionalText(3), of: rows.row.integer(0)) { continue }
      var cells: [Cell] = []
      cells.reserveCapacity(table.columns.count)
      for column in table.columns.indices { cells.append(Cell(rows.row, column + 8)) }
      var named = Named()
      for party in Party.allCases {
        named[party] = rows.row.optionalInteger(Int(party.rawValue) + 4)
      }
      said.append(
        Said(
          subject: rows.row.integer(0),
          topic: Topic(rows.row.integer(1), of: named, in: table), row: rows.row.integer(2),
          named: named, effective: rows.row.optionalText(3), source: table.place,
          order: rows.row.blob(4),
          cells: cells))
    }
    let amendments = try amendments(table, of: party, subjects)
    said.amend(by: amendments, within: horizon)
    return Holding.sorted(said).settled(
      within: horizon, after: amendments, source: table.place)
  }

  /// What is said of some records themselves, up to a day: names, numbers, flags.
  func particulars(
    of party: Party, _ subjects: [Int64], within horizon: Horizon? = nil
  ) throws(SQLiteError) -> [Holding] {
    let table = ClaimTable.of(party)
    let rows = try statement(table.reading)
    try rows.bind(1, subjects.json)
    var said: [Said] = []
    while try rows.step() {
      if let horizon, !horizon.holds(rows.row.optionalText(2), of: rows.row.integer(0)) { continue }
      said.append(
        Said(
          subject: rows.row.integer(0), row: rows.row.integer(1),
          effective: rows.row.optionalText(2), source: rows.row.int(3), order: rows.row.blob(4),
          cells: table.columns.indices.map { Cell(rows.row, $0 + 5) }))
    }
    let amendments = try amendments(table, subjects)
    said.amend(by: amendments, within: horizon)
    return Holding.sorted(said).settled(
      within: horizon, after: amendments, source: Int(party.rawValue), isOfRecord: true)
  }
}

extension [Int64] {
  /// As a JSON array, which SQLite can read as a table.
  var json: String {
    var text = "["
    for (position, number) in enumerated() {
      if position > 0 { text += "," }
      text += String(number)
    }
    return text + "]"
  }
}

extension SheetTable {
  /// Subject, thing, row, effective day, digest, the records named and the cells of the rows about
  /// some subjects (JSON).
  fileprivate func reading(_ party: Party) -> SQL {
    """
    SELECT a.subject, r.thing, r.row, r.effective, r.digest, \(subjects(of: "r")),
      \(SQL.columns(columns, of: "r"))
    FROM json_each(?) w CROSS JOIN anchor a ON a.subject = w.value
    CROSS JOIN \(name) r ON r.\(party.name) = a.anchor
    """
  }
}

extension SheetTable {
  /// The records that a row names, as they are known now: fisher, vessel, agency.
  func subjects(of row: Name) -> SQL {
    Party.allCases.map { subject($0, of: row) }.joined(separator: ", ")
  }

  /// The record of a kind that a row names, as it is known now.
  func subject(_ party: Party, of row: Name) -> SQL {
    parties.contains(party)
      ? "(SELECT subject FROM anchor WHERE anchor = \(row).\(party.name))" : "NULL"
  }
}

extension ClaimTable {
  fileprivate var reading: SQL {
    """
    SELECT a.subject, c.claim, c.effective, c.sheet, c.digest, \(SQL.columns(columns, of: "c"))
    FROM json_each(?) w CROSS JOIN anchor a ON a.subject = w.value
    CROSS JOIN \(name) c ON c.anchor = a.anchor
    """
  }
}

extension SQL {
  /// The columns of a table that has another name in the query.
  static func columns(_ columns: [Name], of table: Name) -> SQL {
    columns.map { "\(table).\($0)" as SQL }.joined(separator: ", ")
  }
}
