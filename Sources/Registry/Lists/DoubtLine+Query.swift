internal import Fishery
internal import SQLite

extension Registry {
  /// Verdicts that cannot be told yet: those about persons first, by how bad their placement is,
  /// then those about vessels.
  ///
  /// - Parameter limit: how many subjects are read; each has as many lines as it has doubts.
  public func doubts(
    _ reading: DoubtLine.Reading, _ filter: ListFilter = ListFilter(),
    at place: WindowPlace = .top, limit: Int, cancellation: Cancellation? = nil
  ) throws(RegistryError) -> Window<DoubtLine> {
    try read(cancellation) { base throws(SQLiteError) in
      try Doubts(reading, filter, on: base.judgedDay() ?? .max).window(place, limit, base)
    }
  }

  /// How many of them there are. Costs what the filter costs.
  public func doubtCount(
    _ reading: DoubtLine.Reading, _ filter: ListFilter = ListFilter(),
    cancellation: Cancellation? = nil
  ) throws(RegistryError) -> Int {
    try read(cancellation) { base throws(SQLiteError) in
      try Doubts(reading, filter, on: base.judgedDay() ?? .max).count(base)
    }
  }
}

/// The list of doubts as two scopes, one after the other.
private struct Doubts {
  private let code: UInt8
  private let wish: DoubtWish
  /// What is left out by the rule.
  private let unwanted: [DoubtWish]
  /// Placements, then vessels.
  private let halves: [Half]

  /// The subjects of one kind, and what is asked of each of them besides.
  private struct Half {
    let kind: Subject.Kind
    let scope: ListScope
    let asked: [SQL]
  }

  /// A subject with its vector, before its doubts are read out of it.
  private struct Holder: Sendable, Hashable {
    let line: DoubtLine
    let vector: [UInt8]
    /// The rules that want the fact that is asked about, one bit each; nil when none is.
    let wanting: [UInt8]?
    /// What the database says to what is asked besides.
    let answers: [Bool]
    let cursor: Cursor
  }

  init(_ reading: DoubtLine.Reading, _ filter: ListFilter, on day: CivilDate) {
    code = reading.code
    wish = DoubtWish(filter, reading.places)
    let excluded = filter.excluded.map { DoubtWish($0, reading.places) }
    unwanted = excluded.filter(\.asksOfRules)
    var records = wish.records
    records.excluded = excluded.filter { !$0.asksOfRules }.map(\.records)
    let asked = wish.filters.dropFirst() + unwanted.flatMap(\.filters)
    func half(_ kind: Subject.Kind, _ scope: (ListFilter) -> ListScope) -> Half {
      Half(
        kind: kind, scope: scope(records).doubts(kind, filter.need),
        asked: asked.map { scope($0).conditions.ofLine.all })
    }
    let placements = half(.placement) { PlacementLine.scope(.worst, $0, on: day) }
    let vessels = half(.vessel) { VesselLine.scope(.worst, $0) }
    // A filter about people says nothing of vessels.
    let isAboutPeople =
      filter.placement != nil || filter.nationality != nil || filter.expiringFrom != nil
      || filter.aboardOnly || filter.template != nil
    // Where doubts themselves are left out, nothing is left.
    let isNothing = filter.excluded.contains { $0.verdict != nil }
    halves = isNothing ? [] : isAboutPeople ? [placements] : [placements, vessels]
  }

  func window(
    _ place: WindowPlace, _ limit: Int, _ base: borrowing Connection
  ) throws(SQLiteError) -> Window<DoubtLine> {
    switch place {
    case .top: return try page(from: nil, isForward: true, limit, base)
    case .end: return try page(from: nil, isForward: false, limit, base)
    case .after(let cursor): return try page(from: cursor, isForward: true, limit, base)
    case .before(let cursor): return try page(from: cursor, isForward: false, limit, base)
    case .around(let id, let others):
      for id in [id] + others {
        guard let cursor = try cursor(at: id, base) else { continue }
        let before = try page(from: cursor, isForward: false, limit / 2, base)
        let after = try page(from: cursor, isForward: true, includingIt: true, limit / 2, base)
        return Window(lines: before.lines + after.lines, before: before.before, after: after.after)
      }
      return try page(from: nil, isForward: true, limit, base)
    }
  }

  func count(_ base: borrowing Connection) throws(SQLiteError) -> Int {
    var count = 0
    for half in halves {
      for holder in try holders(half, half.scope.listed("1"), "", base) {
        count += lines(of: holder).count
      }
    }
    return count
  }

  private func page(
    from cursor: Cursor?, isForward: Bool, includingIt: Bool = false, _ limit: Int,
    _ base: borrowing Connection
  ) throws(SQLiteError) -> Window<DoubtLine> {
    let start = cursor.flatMap { cursor in halves.firstIndex { cursor.isOf($0.kind) } }
    let way = isForward ? Array(halves.indices) : halves.indices.reversed()
    var found: [Holder] = []
    for index in way where start.map({ isForward ? index >= $0 : index <= $0 }) ?? true {
      let half = halves[index]
      let part = ListScope.Part(
        from: index == start ? cursor?.inside : nil, isForward: isForward, includingIt: includingIt)
      for stretch in half.scope.stretches(of: part) where found.count <= limit {
        found += try holders(
          half, half.scope.listed(stretch),
          half.scope.order(isForward: isForward, limit: limit + 1 - found.count), base)
      }
      if found.count > limit { break }
    }
    let isMore = found.count > limit
    if isMore { found.removeLast() }
    if !isForward { found.reverse() }
    let hasBefore = isForward ? cursor != nil : isMore
    let hasAfter = isForward ? isMore : cursor != nil
    return Window(
      lines: found.flatMap(lines), before: hasBefore ? found.first?.cursor ?? cursor : nil,
      after: hasAfter ? found.last?.cursor ?? cursor : nil)
  }

  private func holders(
    _ half: Half, _ condition: SQL, _ tail: SQL, _ base: borrowing Connection
  ) throws(SQLiteError) -> [Holder] {
    let (kind, scope) = (half.kind, half.scope)
    let answers = half.asked.map { ", (\($0)) IS TRUE" as SQL }.joined(separator: "")
    let names: SQL =
      kind == .placement
      ? "p.fisher, f.name, p.vessel, v.name, a.name" : "NULL, NULL, vessel, name, NULL"
    return try base.all(
      """
      SELECT \(scope.key.column), \(scope.id), d.vector, n.rules, \(names)\(answers)
      FROM \(scope.source)
      WHERE \(condition) \(tail)
      """
    ) { row in
      Holder(
        line: DoubtLine(
          subject: Subject(kind, row.integer(1)), place: 0, fisher: row.optionalInteger(4),
          fisherName: row.optionalText(5), vessel: row.optionalInteger(6),
          vesselName: row.optionalText(7), agencyName: row.optionalText(8)),
        vector: row.blob(2), wanting: row.isNull(3) ? nil : row.blob(3),
        answers: half.asked.indices.map { row.int(9 + $0) != 0 },
        cursor: Cursor(key: row.text(0), id: "\(kind.rawValue):\(row.text(1))"))
    }
  }

  private func lines(of holder: Holder) -> [DoubtLine] {
    let vector = VerdictVector(bytes: holder.vector)
    return vector.places.filter { place in
      let isWanting =
        holder.wanting.map { bits in
          place / 8 < bits.count && bits[place / 8] & (1 << (place % 8)) != 0
        } ?? true
      return vector[code: place] == code && isWanting && isWanted(place, holder.answers)
    }.map { holder.line.at($0) }
  }

  /// Whether what is asked of the rule at a place is met, and nothing of what is left out.
  private func isWanted(_ place: Int, _ answers: [Bool]) -> Bool {
    // Whoever is not meant by the rest of the filter was not read.
    var answers = ([true] + answers)[...]
    func isMet(_ wish: DoubtWish) -> Bool {
      defer { answers = answers.dropFirst(wish.filters.count) }
      return wish.isMet(at: place, answers)
    }
    guard isMet(wish) else { return false }
    return !unwanted.contains { isMet($0) }
  }

  private func cursor(at id: String, _ base: borrowing Connection) throws(SQLiteError) -> Cursor? {
    let parts = id.split(separator: ":")
    guard parts.count == 3,
      let half = halves.first(where: { "\($0.kind.rawValue)" == parts[0] }),
      let found = try base.cursor(at: String(parts[1]), in: half.scope)
    else { return nil }
    return Cursor(key: found.key, id: "\(half.kind.rawValue):\(found.id)")
  }
}

extension DoubtLine {
  fileprivate func at(_ place: Int) -> DoubtLine {
    DoubtLine(
      subject: subject, place: place, fisher: fisher, fisherName: fisherName, vessel: vessel,
      vesselName: vesselName, agencyName: agencyName)
  }
}

extension Cursor {
  fileprivate func isOf(_ kind: Subject.Kind) -> Bool { id.hasPrefix("\(kind.rawValue):") }

  /// The place within its own scope.
  fileprivate var inside: Cursor { Cursor(key: key, id: String(id.dropFirst(2))) }
}

extension ListScope {
  /// The lines that have a doubt, with their vectors and, for a fact asked about, who wants it.
  fileprivate func doubts(_ kind: Subject.Kind, _ fact: String?) -> ListScope {
    let number = Int64(kind.rawValue)
    let join: SQL = fact == nil ? "LEFT JOIN" : "JOIN"
    return ListScope(
      source: """
        \(source) JOIN verdict d ON d.kind = \(number) AND d.subject = \(id)
        \(join) need n ON n.kind = \(number) AND n.subject = \(id) AND n.fact = \(fact)
        """, table: table, asksOfOthers: true, id: id, key: key,
      conditions: Conditions(
        each: conditions.each + ["d.undetermined > 0"], words: conditions.words))
  }
}
