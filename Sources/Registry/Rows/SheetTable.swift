internal import Fishery
internal import SQLite

/// The table of a sheet's rows, generated from the sheet's declaration.
///
/// A cell is TEXT when its canonical value is known, INTEGER when a status says why there is none,
/// and NULL when it was not supplied.
final class SheetTable: Sendable {
  let sheet: Sheet
  let name: Name
  /// The columns of the sheet, as names, in the order of the sheet.
  let columns: [Name]
  /// Its place among all, the sheet that is the stronger source first.
  let place: Int
  /// Which kinds of record its rows speak of.
  let parties: [Party]
  let layout: Layout
  /// Whether the vessel tells things of one fisher apart, and whether the agency tells any.
  private let tellsVessel: Bool
  private let tellsAgency: Bool

  private init(_ sheet: Sheet, place: Int) {
    self.sheet = sheet
    self.place = place
    let name = SheetTable.name("rows_\(sheet.name)")
    let columns = sheet.columns.map { SheetTable.name("c_\($0.key)") }
    self.name = name
    self.columns = columns
    layout = Layout(sheet, sheet.columns.map(\.key))
    let keys = Set(sheet.columns.map(\.key))
    let parties = Party.allCases.filter { !keys.isDisjoint(with: $0.keys) }
    self.parties = parties
    tellsVessel = !SheetTable.ofPersons.contains(sheet)
    tellsAgency = sheet == .agencies
  }

  /// Where a column stands among the cells of a row; nil for a column the sheet does not have.
  func place(_ key: String) -> Int? { layout.places[key] }

  /// The name of a column; nil for a column the sheet does not have.
  func column(_ key: String) -> Name? { place(key).map { columns[$0] } }

  static let all: [SheetTable] = (Sheet.all + [.complaints]).enumerated().map {
    SheetTable($1, place: $0)
  }

  /// What is told of a person stays the same whichever vessel is named with it.
  private static let ofPersons: Set<Sheet> = [
    .documents, .charges, .pay, .rest, .recruitment, .signs,
  ]

  private static let byName = Dictionary(uniqueKeysWithValues: all.map { ($0.sheet.name, $0) })

  /// Traps for a sheet that is not among those declared.
  static func of(_ sheet: Sheet) -> SheetTable {
    guard let table = byName[sheet.name] else { preconditionFailure("no sheet \(sheet.name)") }
    return table
  }

  /// Traps for a sheet in our own source whose names are no identifiers.
  static func name(_ text: String) -> Name {
    guard let name = Name(text) else { preconditionFailure("not an identifier: \(text)") }
    return name
  }
}

extension SheetTable {
  var schema: [SQL] { SheetTable.schema(name, parties: parties, columns: columns) }

  /// Makes a table for rows that name some kinds of record and have some columns.
  static func schema(_ name: Name, parties: [Party], columns: [Name]) -> [SQL] {
    let anchors = parties.map { "\($0.name) INTEGER" as SQL }
    let cells = columns.map { "\($0) ANY" as SQL }
    let table: SQL = """
      CREATE TABLE \(name)(
        row INTEGER PRIMARY KEY, digest BLOB NOT NULL UNIQUE, import INTEGER NOT NULL,
        number INTEGER NOT NULL, effective TEXT, thing INTEGER NOT NULL, exact TEXT,
        \((anchors + cells).joined(separator: ", "))
      ) STRICT
      """
    return [table] + parties.map { index(name, $0) }
  }

  /// Brings a table up to the columns that its sheet has; makes it when it is not there.
  func complete(_ base: borrowing Connection) throws(SQLiteError) {
    let held = Set(
      try base.all("SELECT name FROM pragma_table_info(\(name.text))") { $0.text(0) })
    guard !held.isEmpty else {
      for statement in schema { try base.run(statement) }
      return
    }
    for party in parties where !held.contains(party.name.text) {
      try base.run("ALTER TABLE \(name) ADD COLUMN \(party.name) INTEGER")
      try base.run(SheetTable.index(name, party))
    }
    for column in columns where !held.contains(column.text) {
      try base.run("ALTER TABLE \(name) ADD COLUMN \(column) ANY")
    }
  }

  private static func index(_ name: Name, _ party: Party) -> SQL {
    let index = SheetTable.name("\(name.text)_\(party.name.text)")
    return "CREATE INDEX \(index) ON \(name)(\(party.name), thing)"
  }

  /// Digest, import, number, effective day, thing and exact texts, then anchors, then cells;
  /// nothing for a row that is there.
  var insert: SQL {
    let names: [Name] =
      ["digest", "import", "number", "effective", "thing", "exact"] + parties.map(\.name) + columns
    return """
      INSERT INTO \(name)(\(names)) VALUES (\(parameters: names.count))
      ON CONFLICT(digest) DO NOTHING
      """
  }

  /// Gives a row another digest, thing, exact texts, anchors and cells; the row itself comes last.
  var update: SQL {
    let names: [Name] = ["digest", "thing", "exact"] + parties.map(\.name) + columns
    let values = names.map { "\($0) = ?" as SQL }
    return "UPDATE \(name) SET \(values.joined(separator: ", ")) WHERE row = ?"
  }

  /// Whether another row speaks of the same thing: the thing and the row, then for each party its
  /// anchor and whether another anchor will do too.
  var precedent: SQL { "\(precedents("1")) LIMIT 1" }

  /// The other rows that speak of the same thing, with the same bindings.
  var precedents: SQL { precedents("row") }

  /// Asks `precedent` or `precedents` for what a row speaks of, but that row itself.
  func bind(
    _ statement: borrowing Statement, of claim: RowClaim, except row: Int64
  ) throws(SQLiteError) {
    try statement.bind(1, claim.thing)
    try statement.bind(2, row)
    var next = 3
    for party in parties {
      try statement.bind(next, claim.anchor(party).map { .integer($0) } ?? .null)
      next += 1
      guard party != parties.first else { continue }
      try statement.bind(next, claim.tells(party, in: self) ? 0 : 1 as Int64)
      next += 1
    }
  }

  private func precedents(_ column: SQL) -> SQL {
    let parties = parties.enumerated().map { place, party -> SQL in
      place == 0 ? "\(party.name) IS ?" : "(\(party.name) IS ? OR ?)"
    }
    return "SELECT \(column) FROM \(name) WHERE thing = ? AND row <> ? AND \(parties.all)"
  }

  /// Whether a record of this kind tells things of the sheet apart.
  ///
  /// A person's document or month's pay stays the same whichever vessel or agency is named with it.
  func tells(_ party: Party, namesFisher: Bool) -> Bool {
    switch party {
    case .fisher: true
    case .vessel: !namesFisher || tellsVessel
    case .agency: tellsAgency
    }
  }
}
