internal import SQLite

/// A list as SQL: where its lines come from, what identifies one, and how one is read.
struct ListQuery<Line: Sendable & Hashable>: Sendable {
  let source: SQL
  /// What identifies a line, and breaks ties in every order.
  let id: SQL
  let idIsText: Bool
  let columns: SQL
  /// Reads the columns, the first of them at index 2.
  let read: @Sendable (borrowing Row) -> Line

  /// What the list is sorted by: one column, ascending, with an index of its own.
  struct Order: Sendable {
    let key: SQL
    let isText: Bool

    static func text(_ key: SQL) -> Order { Order(key: key, isText: true) }
    static func number(_ key: SQL) -> Order { Order(key: key, isText: false) }
  }
}

extension Connection {
  func window<Line>(
    _ query: ListQuery<Line>, by order: ListQuery<Line>.Order, where conditions: [SQL],
    _ place: WindowPlace, limit: Int
  ) throws(SQLiteError) -> Window<Line> {
    switch place {
    case .top:
      return try page(query, order, conditions, from: nil, isForward: true, limit)
    case .end:
      return try page(query, order, conditions, from: nil, isForward: false, limit)
    case .after(let cursor):
      return try page(query, order, conditions, from: cursor, isForward: true, limit)
    case .before(let cursor):
      return try page(query, order, conditions, from: cursor, isForward: false, limit)
    case .around(let id):
      guard let cursor = try cursor(query, order, conditions, at: id) else {
        return try page(query, order, conditions, from: nil, isForward: true, limit)
      }
      return try window(query, order, conditions, around: cursor, limit)
    }
  }

  func count<Line>(
    _ query: ListQuery<Line>, where conditions: [SQL]
  ) throws(SQLiteError) -> Int {
    Int(try integer("SELECT count(*) FROM \(query.source) WHERE \(conditions.all)") ?? 0)
  }

  /// How many lines stand before the one with an id; nil when it is not in the list.
  func position<Line>(
    _ query: ListQuery<Line>, by order: ListQuery<Line>.Order, where conditions: [SQL],
    of id: String
  ) throws(SQLiteError) -> Int? {
    guard let cursor = try cursor(query, order, conditions, at: id) else { return nil }
    let before = cursor.condition(query, order, "<")
    return try count(query, where: conditions + [before])
  }

  private func page<Line>(
    _ query: ListQuery<Line>, _ order: ListQuery<Line>.Order, _ conditions: [SQL],
    from cursor: Cursor?, isForward: Bool, _ limit: Int
  ) throws(SQLiteError) -> Window<Line> {
    let bound = cursor.map { [$0.condition(query, order, isForward ? ">" : "<")] } ?? []
    let way: SQL = isForward ? "ASC" : "DESC"
    var found = try all(
      """
      SELECT \(order.key), \(query.id), \(query.columns) FROM \(query.source)
      WHERE \((conditions + bound).all)
      ORDER BY \(order.key) \(way), \(query.id) \(way) LIMIT \(limit + 1)
      """
    ) { row in (Cursor(key: row.text(0), id: row.text(1)), query.read(row)) }
    let isMore = found.count > limit
    if isMore { found.removeLast() }
    if !isForward { found.reverse() }
    let hasBefore = isForward ? cursor != nil : isMore
    let hasAfter = isForward ? isMore : cursor != nil
    return Window(
      lines: found.map(\.1), before: hasBefore ? found.first?.0 ?? cursor : nil,
      after: hasAfter ? found.last?.0 ?? cursor : nil)
  }

  private func window<Line>(
    _ query: ListQuery<Line>, _ order: ListQuery<Line>.Order, _ conditions: [SQL],
    around cursor: Cursor, _ limit: Int
  ) throws(SQLiteError) -> Window<Line> {
    let before = try page(
      query, order, conditions, from: cursor, isForward: false, limit / 2)
    // Just before the line itself, so that it is the first of what follows.
    let here = cursor.condition(query, order, ">=")
    let after = try page(
      query, order, conditions + [here], from: nil, isForward: true, limit - before.lines.count)
    return Window(
      lines: before.lines + after.lines,
      before: before.lines.isEmpty ? nil : before.before, after: after.after)
  }

  private func cursor<Line>(
    _ query: ListQuery<Line>, _ order: ListQuery<Line>.Order, _ conditions: [SQL], at id: String
  ) throws(SQLiteError) -> Cursor? {
    let mine: SQL =
      "\(query.id) = \(query.idIsText ? .text(id) : .integer(Int64(id) ?? 0) as Value)"
    return try first(
      """
      SELECT \(order.key), \(query.id) FROM \(query.source)
      WHERE \((conditions + [mine]).all)
      """
    ) { Cursor(key: $0.text(0), id: $0.text(1)) }
  }
}

extension Cursor {
  fileprivate func condition<Line>(
    _ query: ListQuery<Line>, _ order: ListQuery<Line>.Order, _ comparison: SQL
  ) -> SQL {
    let key = order.isText ? Value.text(key) : .integer(Int64(key) ?? 0)
    let id = query.idIsText ? Value.text(id) : .integer(Int64(id) ?? 0)
    return "(\(order.key), \(query.id)) \(comparison) (\(key), \(id))"
  }
}

extension [SQL] {
  /// All of the conditions at once; true without any.
  var all: SQL { isEmpty ? "1" : joined(separator: " AND ") }
}
