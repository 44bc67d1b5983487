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
    case .around(let id, let others):
      for id in [id] + others {
        guard let cursor = try cursor(at: id, in: scope) else { continue }
        return try window(scope, lines, around: cursor, limit)
      }
      return try page(scope, lines, from: nil, isForward: true, limit)
    }
  }

  /// The lines of a list that also meet another condition, all of them, in its order.
  func lines<Line>(
    _ scope: ListScope, _ lines: Lines<Line>, where condition: SQL
  ) throws(SQLiteError) -> [Line] {
    try all(
      """
      SELECT \(scope.key.column), \(scope.id), \(lines.columns) FROM \(scope.source)
      WHERE \(scope.listed(condition)) ORDER BY \(scope.key.column), \(scope.id)
      """
    ) { lines.read($0) }
  }

  private func page<Line>(
    _ scope: ListScope, _ lines: Lines<Line>, from cursor: Cursor?, isForward: Bool,
    includingIt: Bool = false, _ limit: Int
  ) throws(SQLiteError) -> Window<Line> {
    let part = ListScope.Part(from: cursor, isForward: isForward, includingIt: includingIt)
    var found = try first(limit + 1, scope, lines, in: part)
    let isMore = found.count > limit
    if isMore { found.removeLast() }
    if !isForward { found.reverse() }
    let hasBefore = isForward ? cursor != nil : isMore
    let hasAfter = isForward ? isMore : cursor != nil
    return Window(
      lines: found.map(\.1), before: hasBefore ? found.first?.0 ?? cursor : nil,
      after: hasAfter ? found.last?.0 ?? cursor : nil)
  }

  /// So many lines of a list as a part of it begins.
  ///
  /// What a word finds is listed, and put in order before anything is joined to it. Where that is
  /// much, the first lines of the list are looked at one by one before.
  private func first<Line>(
    _ count: Int, _ scope: ListScope, _ lines: Lines<Line>, in part: ListScope.Part
  ) throws(SQLiteError) -> [(Cursor, Line)] {
    func found(_ conditions: [SQL]) throws(SQLiteError) -> [(Cursor, Line)] {
      var found: [(Cursor, Line)] = []
      for condition in conditions where found.count < count {
        found += try all(
          """
          SELECT \(scope.key.column), \(scope.id), \(lines.columns) FROM \(scope.source)
          WHERE \(condition)
          \(scope.order(isForward: part.isForward, limit: count - found.count))
          """
        ) { row in (Cursor(key: row.text(0), id: row.text(1)), lines.read(row)) }
      }
      return found
    }
    guard let word = try leadingWord(of: scope) else {
      return try found(scope.stretches(of: part).map { scope.filtered($0) })
    }
    if word.isOfMany {
      let end = try end(of: scope, in: part, after: max(ListScope.few, 8 * count))
      let near = try found(scope.stretches(of: part, upTo: end).map { scope.filtered($0) })
      if end == nil || near.count == count { return near }
    }
    let order = ListScope.order(isForward: part.isForward, limit: count)
    let others = scope.conditions.besides(word.place)
    if !others.isEmpty {
      // Mostly the first that the word finds meet the rest too, which is not asked of thousands then.
      let places = scope.narrowed(byWordAlone: word.place).places(
        foundBy: 0, scope.lies(in: part))
      let first = ListScope.order(isForward: part.isForward, limit: 4 * count)
      let near = try found([
        (["\(scope.id) IN (SELECT id FROM (\(places)) \(first))"] + others).all
      ])
      if near.count == count { return near }
    }
    let places = scope.places(foundBy: word.place, scope.lies(in: part))
    return try found(["\(scope.id) IN (SELECT id FROM (\(places)) \(order))"])
  }

  /// Where so many lines end, which are looked at one by one before all whom a word finds are listed;
  /// nil when there are not so many.
  private func end(
    of scope: ListScope, in part: ListScope.Part, after lines: Int
  ) throws(SQLiteError) -> Cursor? {
    for stretch in scope.stretches(of: part) {
      let end = try first(
        """
        SELECT \(scope.key.column), \(scope.id) FROM \(scope.table) WHERE \(stretch)
        \(scope.order(isForward: part.isForward, limit: 1)) OFFSET \(lines)
        """
      ) { Cursor(key: $0.text(0), id: $0.text(1)) }
      if let end { return end }
    }
    return nil
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
