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
    return try holdings(table, of: party, Anchors(of: subjects, self), within: horizon)
  }

  /// The same of records whose anchors were looked up before.
  func holdings(
    _ table: SheetTable, of party: Party, _ anchors: Anchors, within horizon: Horizon? = nil
  ) throws(SQLiteError) -> [Holding] {
    try holdings(table.whole, of: party, anchors, within: horizon)
  }

  /// The same in some columns alone; the others are as blank. Where people said what another source
  /// says, all columns are read, for what is in dispute is noted of all.
  func holdings(
    _ reading: SheetReading, of party: Party, _ anchors: Anchors, within horizon: Horizon?
  ) throws(SQLiteError) -> [Holding] {
    let table = reading.table
    guard table.parties.contains(party) else { return [] }
    let amendments = try amendments(table, of: party, anchors.records)
    let isDisputed = amendments.contains { $0.manner == .otherSource }
    let reading = isDisputed ? table.whole : reading
    guard let statement = reading.statement(by: party) else { return [] }
    let rows = try self.statement(statement)
    try rows.bind(1, anchors.json)
    var said: [Said] = []
    var cells = Gathering()
    let columns = SheetReading.firstCell..<SheetReading.firstCell + reading.columns.places.count
    while try rows.step() {
      var named = Named()
      for party in table.parties {
        let column = Int(party.rawValue) - 1
        guard let anchor = rows.row.optionalInteger(column) else { continue }
        named[party] = try anchors.record(anchor, of: party, self)
      }
      guard let subject = named[party] else { continue }
      let effective = rows.row.optionalText(5)
      if let horizon, !horizon.holds(effective, of: subject) { continue }
      cells.add(rows.row, columns)
      said.append(
        Said(
          subject: subject, topic: Topic(rows.row.integer(3), of: named, in: table),
          row: rows.row.integer(4), named: named, effective: effective, source: table.place,
          order: rows.row.halfDigest(6)))
    }
    said.give(CellBlock(reading.columns, cells))
    said.amend(by: amendments, within: horizon)
    return Holding.sorted(said).settled(
      within: horizon, after: amendments, source: table.place)
  }

  /// What is said of some records themselves, up to a day: names, numbers, flags.
  func particulars(
    of party: Party, _ subjects: [Int64], within horizon: Horizon? = nil
  ) throws(SQLiteError) -> [Holding] {
    try particulars(of: party, Anchors(of: subjects, self), within: horizon)
  }

  /// The same of records whose anchors were looked up before.
  func particulars(
    of party: Party, _ anchors: Anchors, within horizon: Horizon? = nil
  ) throws(SQLiteError) -> [Holding] {
    try particulars(ClaimTable.of(party).whole, anchors, within: horizon)
  }

  /// The same in some columns alone, as `holdings` reads them.
  func particulars(
    _ reading: ClaimReading, _ anchors: Anchors, within horizon: Horizon?
  ) throws(SQLiteError) -> [Holding] {
    let table = reading.table
    let party = table.party
    let amendments = try amendments(table, anchors.records)
    let isDisputed = amendments.contains { $0.manner == .otherSource }
    let reading = isDisputed ? table.whole : reading
    let rows = try statement(reading.statement)
    try rows.bind(1, anchors.json)
    var said: [Said] = []
    var cells = Gathering()
    let columns = ClaimReading.firstCell..<ClaimReading.firstCell + reading.columns.places.count
    while try rows.step() {
      guard let subject = try anchors.record(rows.row.integer(0), of: party, self)
      else { continue }
      let effective = rows.row.optionalText(1)
      if let horizon, !horizon.holds(effective, of: subject) { continue }
      cells.add(rows.row, columns)
      said.append(
        Said(
          subject: subject, row: rows.row.integer(0), effective: effective,
          source: rows.row.int(2), order: rows.row.halfDigest(3)))
    }
    said.give(CellBlock(reading.columns, cells))
    said.amend(by: amendments, within: horizon)
    return Holding.sorted(said).settled(
      within: horizon, after: amendments, source: Int(party.rawValue), isOfRecord: true)
  }
}

extension [Int64] {
  /// As a JSON array, which SQLite can read as a table.
  var json: String {
    // Written from its end, for the last digit of a number is found first.
    var text: [UInt8] = []
    text.reserveCapacity(count * 21 + 2)
    text.append(UInt8(ascii: "]"))
    for (position, number) in enumerated().reversed() {
      var rest = number.magnitude
      repeat {
        text.append(UInt8(ascii: "0") + UInt8(rest % 10))
        rest /= 10
      } while rest > 0
      if number < 0 { text.append(UInt8(ascii: "-")) }
      if position > 0 { text.append(UInt8(ascii: ",")) }
    }
    text.append(UInt8(ascii: "["))
    text.reverse()
    return String(decoding: text, as: UTF8.self)
  }
}

extension Row {
  /// What rows that are equal otherwise are put in an order by.
  borrowing func halfDigest(_ column: Int) -> HalfDigest {
    withBytes(column) { HalfDigest($0) }
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

extension SQL {
  /// The columns of a table that has another name in the query.
  static func columns(_ columns: [Name], of table: Name) -> SQL {
    columns.map { "\(table).\($0)" as SQL }.joined(separator: ", ")
  }
}
