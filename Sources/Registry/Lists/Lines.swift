internal import SQLite

/// How the lines of a list are read.
struct Lines<Line: Sendable & Hashable>: Sendable {
  let columns: SQL
  /// Reads the columns, the first of them at index 2; the id stands at 1.
  let read: @Sendable (borrowing Row) -> Line
}

extension Connection {
  func window<Line>(
    _ scope: ListScope, _ lines: Lines<Line>, _ place: WindowPlace, limit: Int
  ) throws(SQLiteError) -> Window<Line> {
    switch place {
    case .top: return try page(scope, lines, from: nil, isForward: true, limit)
    case .end: return try page(scope, lines, from: nil, isForward: false, limit)
    case .after(let cursor): return try page(scope, lines, from: cursor, isForward: true, limit)
    case .before(let cursor): return try page(scope, lines, from: cursor, isForward: false, limit)
    case .around(let id):
      guard let cursor = try cursor(at: id, in: scope) else {
        return try page(scope, lines, from: nil, isForward: true, limit)
      }
      return try window(scope, lines, around: cursor, limit)
    }
  }

  /// The lines of a list that also meet another condition, all of them, in its order.
  func lines<Line>(
    _ scope: ListScope, _ lines: Lines<Line>, where condition: SQL
  ) throws(SQLiteError) -> [Line] {
    try all(
      """
      SELECT \(scope.key.column), \(scope.id), \(lines.columns) FROM \(scope.source)
      WHERE \(scope.filtered(condition)) ORDER BY \(scope.key.column), \(scope.id)
      """
    ) { lines.read($0) }
  }

  private func page<Line>(
    _ scope: ListScope, _ lines: Lines<Line>, from cursor: Cursor?, isForward: Bool,
    includingIt: Bool = false, _ limit: Int
  ) throws(SQLiteError) -> Window<Line> {
    let comparison: SQL = isForward ? (includingIt ? ">=" : ">") : "<"
    let bound = cursor.map { scope.stands(comparison, $0) }
    let way: SQL = isForward ? "ASC" : "DESC"
    var found = try all(
      """
      SELECT \(scope.key.column), \(scope.id), \(lines.columns) FROM \(scope.source)
      WHERE \(scope.filtered(bound))
      ORDER BY \(scope.key.column) \(way), \(scope.id) \(way) LIMIT \(limit + 1)
      """
    ) { row in (Cursor(key: row.text(0), id: row.text(1)), lines.read(row)) }
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
    _ scope: ListScope, _ lines: Lines<Line>, around cursor: Cursor, _ limit: Int
  ) throws(SQLiteError) -> Window<Line> {
    let before = try page(scope, lines, from: cursor, isForward: false, limit / 2)
    let after = try page(
      scope, lines, from: cursor, isForward: true, includingIt: true, limit - before.lines.count)
    return Window(lines: before.lines + after.lines, before: before.before, after: after.after)
  }
}
