internal import Fishery
internal import SQLite

/// Which lines a list has and in which order, as SQL.
struct ListScope: Sendable {
  let source: SQL
  /// The table of the lines without what is joined to it.
  let table: SQL
  /// Whether a condition asks for something that is joined to the lines: where none does, a million
  /// lines are counted without it.
  var asksOfOthers = false
  /// What identifies a line, and breaks ties in every order.
  let id: SQL
  var idIsText = false
  /// What the list is sorted by: one column, ascending, with an index of its own.
  let key: Key
  let conditions: Conditions

  /// What lines must meet.
  struct Conditions: Sendable {
    let ofMany: [SQL]
    /// The same, where it can be asked faster of few lines; nil where it is asked in one way alone.
    var ofFew: [SQL]?
  }

  struct Key: Sendable {
    let column: SQL
    let isText: Bool

    static func text(_ column: SQL) -> Key { Key(column: column, isText: true) }
    static func number(_ column: SQL) -> Key { Key(column: column, isText: false) }
  }

  /// The lines that also meet another condition.
  func filtered(_ condition: SQL?) -> SQL {
    (conditions.ofMany + [condition].compactMap(\.self)).all
  }

  /// The same, asked of few lines.
  func filtered(few condition: SQL) -> SQL {
    ((conditions.ofFew ?? conditions.ofMany) + [condition]).all
  }

  /// True for the line with an id.
  func has(_ text: String) -> SQL { "\(id) = \(value(ofID: text))" }

  /// A part of a list: what follows a place, or what precedes it and is asked for backwards.
  struct Part {
    /// Nil for where the list begins, or ends.
    var from: Cursor?
    var isForward = true
    var includingIt = false
  }

  /// True for the lines of a part.
  func lies(in part: Part) -> SQL {
    guard let cursor = part.from else { return "1" }
    let (key, id) = values(of: cursor)
    return "(\(self.key.column), \(self.id)) \(comparison(of: part)) (\(key), \(id))"
  }

  /// The same in stretches, one after the other: SQLite finds where each begins and ends in the index,
  /// and does not read the thousands of lines that have the same key.
  func stretches(of part: Part) -> [SQL] {
    guard let cursor = part.from else { return ["1"] }
    let (key, id) = values(of: cursor)
    let beyond: SQL = part.isForward ? ">" : "<"
    return [
      "\(self.key.column) = \(key) AND \(self.id) \(comparison(of: part)) \(id)",
      "\(self.key.column) \(beyond) \(key)",
    ]
  }

  /// The stretches of a part up to the line at a place, if there is an end to it.
  func stretches(of part: Part, upTo end: Cursor?) -> [SQL] {
    let stretches = stretches(of: part)
    guard let end else { return stretches }
    let (key, id) = values(of: end)
    let before: SQL = part.isForward ? "<" : ">"
    return stretches.flatMap { stretch in
      [
        "\(stretch) AND \(self.key.column) \(before) \(key)",
        "\(stretch) AND \(self.key.column) = \(key) AND \(self.id) \(before)= \(id)",
      ]
    }
  }

  private func comparison(of part: Part) -> SQL {
    part.isForward ? (part.includingIt ? ">=" : ">") : "<"
  }

  private func values(of cursor: Cursor) -> (key: Value, id: Value) {
    (key.isText ? .text(cursor.key) : .integer(Int64(cursor.key) ?? 0), value(ofID: cursor.id))
  }

  /// Its order, or the other way round, up to so many lines.
  func order(isForward: Bool, limit: Int) -> SQL {
    let way: SQL = isForward ? "ASC" : "DESC"
    return "ORDER BY \(key.column) \(way), \(id) \(way) LIMIT \(limit)"
  }

  /// So many lines are few: looked at one by one for a word that a quarter of them may have.
  static let few = 2_000

  private func value(ofID text: String) -> Value {
    idIsText ? .text(text) : .integer(Int64(text) ?? 0)
  }
}

extension [SQL] {
  /// All of the conditions at once; true without any.
  var all: SQL { isEmpty ? "1" : joined(separator: " AND ") }
}

extension Connection {
  func count(_ scope: ListScope, where condition: SQL? = nil) throws(SQLiteError) -> Int {
    let source = scope.asksOfOthers ? scope.source : scope.table
    return Int(
      try integer("SELECT count(*) FROM \(source) WHERE \(scope.filtered(condition))") ?? 0)
  }

  /// How many lines stand before the one with an id; nil when it is not in the list.
  func position(of id: String, in scope: ListScope) throws(SQLiteError) -> Int? {
    guard let cursor = try cursor(at: id, in: scope) else { return nil }
    let before = ListScope.Part(from: cursor, isForward: false)
    guard scope.conditions.ofFew == nil else {
      return try count(scope, where: scope.lies(in: before))
    }
    var lines = 0
    for stretch in scope.stretches(of: before) { lines += try count(scope, where: stretch) }
    return lines
  }

  /// The id of the line with a number, from 0; nil behind the end.
  func line(_ number: Int, in scope: ListScope) throws(SQLiteError) -> String? {
    try text(
      """
      SELECT \(scope.id) FROM \(scope.source) WHERE \(scope.filtered(nil))
      ORDER BY \(scope.key.column), \(scope.id) LIMIT 1 OFFSET \(max(0, number))
      """)
  }

  /// The line with an id; nil when it is not in the list.
  func line<Line>(
    _ id: String, _ scope: ListScope, _ lines: Lines<Line>
  ) throws(SQLiteError) -> Line? {
    try first(
      """
      SELECT \(scope.key.column), \(scope.id), \(lines.columns) FROM \(scope.source)
      WHERE \(scope.filtered(few: scope.has(id)))
      """
    ) { lines.read($0) }
  }

  /// Where the line with an id stands; nil when it is not in the list.
  func cursor(at id: String, in scope: ListScope) throws(SQLiteError) -> Cursor? {
    try first(
      """
      SELECT \(scope.key.column), \(scope.id) FROM \(scope.source)
      WHERE \(scope.filtered(few: scope.has(id)))
      """
    ) { Cursor(key: $0.text(0), id: $0.text(1)) }
  }
}
