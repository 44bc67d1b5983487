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
  var conditions: Conditions

  /// What is looked at to see which lines meet the conditions.
  var asked: SQL { asksOfOthers ? source : table }

  /// What lines must meet.
  struct Conditions: Sendable {
    /// What is asked of every line.
    var each: [SQL]
    /// Words that must find it, of which one can find all lines before the rest is asked of them.
    var words: [Found.Word] = []

    /// All of them, as they are asked of a line that is looked at.
    var ofLine: [SQL] { each + words.map(\.ofLine) }

    /// What is asked of a line besides one of the words.
    func besides(_ word: Int) -> [SQL] {
      var others = self
      others.words.remove(at: word)
      return others.ofLine
    }

    static func + (one: Conditions, other: Conditions) -> Conditions {
      Conditions(each: one.each + other.each, words: one.words + other.words)
    }
  }

  struct Key: Sendable {
    let column: SQL
    let isText: Bool

    static func text(_ column: SQL) -> Key { Key(column: column, isText: true) }
    static func number(_ column: SQL) -> Key { Key(column: column, isText: false) }
  }

  /// The lines that also meet another condition, asked of each that is looked at.
  func filtered(_ condition: SQL) -> SQL { (conditions.ofLine + [condition]).all }

  /// The same lines in parts that share none: those that a word finds, side by side, by an index.
  ///
  /// - Parameter word: the place of the word; nil for one part that looks at every line.
  func parts(foundBy word: Int?, _ condition: SQL) -> [SQL] {
    guard let word else { return [filtered(condition)] }
    let ways = conditions.words[word].ways
    let others = conditions.besides(word)
    return ways.indices.map { way in
      let before = ways[..<way].map { "(\($0.ofLine)) IS NOT TRUE" as SQL }
      return ([ways[way].listed, condition] + before + others).all
    }
  }

  /// The same list, narrowed by one of its words alone.
  func narrowed(byWordAlone word: Int) -> ListScope {
    var scope = self
    scope.conditions = Conditions(each: [], words: [conditions.words[word]])
    return scope
  }

  /// Where the lines of such parts stand: their keys and ids.
  func places(foundBy word: Int?, _ condition: SQL) -> SQL {
    parts(foundBy: word, condition).map { part -> SQL in
      "SELECT \(key.column) AS key, \(id) AS id FROM \(asked) WHERE \(part)"
    }.joined(separator: " UNION ALL ")
  }

  /// The lines that also meet another condition, as one condition that finds them by its words.
  func listed(_ condition: SQL) -> SQL {
    let found = conditions.words.indices.map { word -> SQL in
      let ids = conditions.words[word].ways.map { way -> SQL in
        "SELECT \(id) FROM \(table) WHERE \(way.listed)"
      }
      return "\(id) IN (\(ids.joined(separator: " UNION ALL ")))"
    }
    return (found + conditions.each + [condition]).all
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
    Self.order(by: key.column, id, isForward: isForward, limit: limit)
  }

  /// The same among places.
  static func order(
    by key: SQL = "key", _ id: SQL = "id", isForward: Bool, limit: Int
  ) -> SQL {
    let way: SQL = isForward ? "ASC" : "DESC"
    return "ORDER BY \(key) \(way), \(id) \(way) LIMIT \(limit)"
  }

  /// So many lines are few: looked at one by one for a word that some of them may have.
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
  func count(_ scope: ListScope, where condition: SQL = "1") throws(SQLiteError) -> Int {
    var lines = 0
    for part in scope.parts(foundBy: try leadingWord(of: scope)?.place, condition) {
      lines += Int(try integer("SELECT count(*) FROM \(scope.asked) WHERE \(part)") ?? 0)
    }
    return lines
  }

  /// The word that finds the fewest lines, and whether these are many; nil without words.
  func leadingWord(
    of scope: ListScope
  ) throws(SQLiteError) -> (place: Int, isOfMany: Bool)? {
    var leading: (place: Int, weight: Int64)?
    for (place, word) in scope.conditions.words.enumerated() {
      let weight = try integer("SELECT \(word.weight)") ?? 0
      if weight < leading?.weight ?? .max { leading = (place, weight) }
    }
    return leading.map { ($0.place, $0.weight >= Int64(Found.many)) }
  }

  /// How many lines stand before the one with an id; nil when it is not in the list.
  func position(of id: String, in scope: ListScope) throws(SQLiteError) -> Int? {
    guard let cursor = try cursor(at: id, in: scope) else { return nil }
    let before = ListScope.Part(from: cursor, isForward: false)
    guard scope.conditions.words.isEmpty else {
      return try count(scope, where: scope.lies(in: before))
    }
    var lines = 0
    for stretch in scope.stretches(of: before) { lines += try count(scope, where: stretch) }
    return lines
  }

  /// The id of the line with a number, from 0; nil behind the end.
  func line(_ number: Int, in scope: ListScope) throws(SQLiteError) -> String? {
    let places = scope.places(foundBy: try leadingWord(of: scope)?.place, "1")
    return try text(
      "SELECT id FROM (\(places)) ORDER BY key, id LIMIT 1 OFFSET \(max(0, number))")
  }

  /// The line with an id; nil when it is not in the list.
  func line<Line>(
    _ id: String, _ scope: ListScope, _ lines: Lines<Line>
  ) throws(SQLiteError) -> Line? {
    try first(
      """
      SELECT \(scope.key.column), \(scope.id), \(lines.columns) FROM \(scope.source)
      WHERE \(scope.filtered(scope.has(id)))
      """
    ) { lines.read($0) }
  }

  /// Where the line with an id stands; nil when it is not in the list.
  func cursor(at id: String, in scope: ListScope) throws(SQLiteError) -> Cursor? {
    try first(
      """
      SELECT \(scope.key.column), \(scope.id) FROM \(scope.source)
      WHERE \(scope.filtered(scope.has(id)))
      """
    ) { Cursor(key: $0.text(0), id: $0.text(1)) }
  }
}
