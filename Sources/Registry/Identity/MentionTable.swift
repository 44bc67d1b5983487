internal import Fishery
internal import SQLite

/// The table of how rows call the records of one kind: each wording once, however many rows have it.
///
/// Rows and claims keep the number of a mention in the place of the cells that name a record. Who
/// reads them sees those cells all the same, in a view over both.
struct MentionTable: Sendable {
  let party: Party
  let name: Name
  /// The column of rows and claims with the number of a mention.
  let reference: Name
  /// The columns of sheets that are kept here. One more of them needs a step of the schema that takes
  /// its cells over from the rows that have it.
  let keys: [String]
  let columns: [Name]
  /// The number of a mention, by its anchor and its cells: of the newest few of the anchor, so that
  /// it takes no longer where one is called otherwise in every row. Two that are equal do no harm.
  let find: SQL
  /// Anchor and cells of a mention.
  let insert: SQL

  static let all = Party.allCases.map { MentionTable($0) }

  static func of(_ party: Party) -> MentionTable { all[Int(party.rawValue) - 1] }

  /// Stands for the anchor where a row says something of a record without naming it.
  static let nobody: Int64 = 0

  private init(_ party: Party) {
    let name = SheetTable.name("mention_\(party.name.text)")
    // What a document says of itself stays with the row that shows it.
    let keys = party.keys.filter { !$0.hasPrefix("document_") }
    let columns = keys.map { SheetTable.name("c_\($0)") }
    self.party = party
    self.name = name
    self.keys = keys
    self.columns = columns
    reference = SheetTable.name("\(party.name.text)_mention")
    find = """
      SELECT mention FROM (
        SELECT * FROM \(name) WHERE anchor = ? ORDER BY mention DESC LIMIT 64)
      WHERE \(columns.map { "\($0) IS ?" as SQL }.all) LIMIT 1
      """
    insert = "INSERT INTO \(name)(anchor, \(columns)) VALUES (?, \(parameters: columns.count))"
  }

  var schema: [SQL] {
    let cells = columns.map { "\($0) ANY" as SQL }.joined(separator: ", ")
    return [
      """
      CREATE TABLE \(name)(
        mention INTEGER PRIMARY KEY, anchor INTEGER NOT NULL, \(cells)
      ) STRICT
      """,
      "CREATE INDEX \(SheetTable.name("\(name.text)_anchor")) ON \(name)(anchor)",
    ]
  }
}

extension MentionTable {
  /// Joins the mentions of a kind to rows or claims that refer to them.
  func joined(to rows: Name) -> SQL {
    "LEFT JOIN \(name) ON \(name).mention = \(rows).\(reference)"
  }
}

extension Connection {
  /// The number of a mention, which is noted when it is new; nil when its cells say nothing.
  ///
  /// - Parameters:
  ///   - anchor: of the record that is meant; nil where it is not named.
  ///   - cells: in the order of the table's columns.
  func mention(
    of anchor: Int64?, _ cells: [Cell], in table: MentionTable
  ) throws(SQLiteError) -> Int64? {
    guard cells.contains(where: { $0 != .blank }) else { return nil }
    let find = try statement(table.find)
    try find.bind(anchor ?? MentionTable.nobody, cells)
    defer { find.reset() }
    if try find.step() { return find.row.integer(0) }
    let insert = try statement(table.insert)
    try insert.bind(anchor ?? MentionTable.nobody, cells)
    try insert.run()
    return lastRow
  }

  /// Deletes mentions that no row refers to any more: those of nobody who is named, or all such.
  func sweepMentions(ofNobodyAlone: Bool) throws(SQLiteError) {
    for table in MentionTable.all {
      let which: SQL = ofNobodyAlone ? "anchor = \(MentionTable.nobody)" : "TRUE"
      let whose: SQL = ofNobodyAlone ? "\(table.party.name) IS NULL" : "TRUE"
      let references = SheetTable.all.filter { $0.parties.contains(table.party) }.map { rows in
        """
        SELECT \(table.reference) FROM \(rows.kept)
        WHERE \(whose) AND \(table.reference) IS NOT NULL
        """ as SQL
      }
      try run(
        """
        DELETE FROM \(table.name)
        WHERE \(which) AND mention NOT IN (\(references.joined(separator: " UNION ")))
        """)
    }
  }
}

extension Statement {
  fileprivate borrowing func bind(_ anchor: Int64, _ cells: [Cell]) throws(SQLiteError) {
    try bind(1, anchor)
    for (place, cell) in cells.enumerated() { try bind(place + 2, cell) }
  }
}
