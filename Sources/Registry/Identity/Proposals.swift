internal import SQLite

/// Which records may be the same: a pure function of the keys they share, whatever came first.
enum Proposals {
  /// A key that more records share than this tells nothing.
  private static let crowd = 5

  /// Proposes a link for every two records that share a hint, or that both bear a number by which
  /// a third row cannot choose between them; and no longer for those that do not any more.
  ///
  /// - Parameters:
  ///   - keys: what some record has since now, or no more.
  ///   - shifted: records of which rows speak, or spoke, that stood before: a new row that is joined
  ///     to a record says by itself which keys the record has now.
  /// - Returns: the records of which anything was proposed or is no more.
  static func settle(
    _ keys: SharedKeys, shifted: Set<Int64>, _ base: borrowing Connection
  ) throws(SQLiteError) -> Set<Int64> {
    var waiting = keys.hints.union(keys.borne)
    for block in shifted.sorted().blocks { waiting.formUnion(try self.keys(of: block, base)) }
    var changed: Set<Int64> = []
    for block in waiting.sorted().blocks {
      for key in try shared(block, base) { changed.formUnion(try settle(key, base)) }
    }
    return changed
  }

  /// Every key of some records.
  private static func keys(
    of records: [Int64], _ base: borrowing Connection
  ) throws(SQLiteError) -> [Int64] {
    let theirs: SQL = """
      anchor IN (
        SELECT anchor FROM anchor WHERE subject IN (SELECT value FROM json_each(\(records.json))))
      """
    return try base.all(
      """
      SELECT key FROM hint WHERE \(theirs) UNION SELECT key FROM bearing WHERE \(theirs)
      UNION SELECT anchor FROM anchor WHERE \(theirs)
      """
    ) { $0.integer(0) }
  }

  /// The keys among some that two records have, or had when anything was proposed for them.
  private static func shared(
    _ keys: [Int64], _ base: borrowing Connection
  ) throws(SQLiteError) -> [Int64] {
    let these: SQL = "SELECT value AS key FROM json_each(\(keys.json))"
    let isOfSeveral: SQL = "GROUP BY key HAVING min(subject) <> max(subject)"
    return try base.all(
      """
      SELECT key FROM (\(these)) CROSS JOIN hint USING (key) CROSS JOIN anchor USING (anchor)
        \(isOfSeveral)
      UNION SELECT key FROM (
        SELECT key, subject FROM (\(these)) CROSS JOIN bearing USING (key)
          CROSS JOIN anchor USING (anchor)
        UNION ALL SELECT key, subject FROM (\(these)) w CROSS JOIN anchor a ON a.anchor = w.key)
        \(isOfSeveral)
      UNION SELECT key FROM (\(these)) CROSS JOIN proposal USING (key)
      """
    ) { $0.integer(0) }
  }

  private static func settle(
    _ key: Int64, _ base: borrowing Connection
  ) throws(SQLiteError) -> Set<Int64> {
    let old = try base.all(
      "SELECT one, other, party FROM proposal WHERE key = \(key) ORDER BY one, other"
    ) { Pair($0) }
    let new = try pairs(sharing: key, base)
    guard old != new else { return [] }
    try base.run("DELETE FROM proposal WHERE key = \(key)")
    for pair in new {
      try base.run(
        "INSERT INTO proposal VALUES (\(key), \(pair.one), \(pair.other), \(pair.party))")
    }
    return Set(Set(old).symmetricDifference(new).flatMap { [$0.one, $0.other] })
  }

  private static func pairs(
    sharing key: Int64, _ base: borrowing Connection
  ) throws(SQLiteError) -> [Pair] {
    let records = try base.all(
      """
      SELECT subject, party, max(need), (SELECT min(rank) FROM anchor a WHERE a.subject = s.subject)
      FROM (
        SELECT subject, party, h.rank AS need FROM hint h JOIN anchor USING (anchor)
          WHERE key = \(key)
        UNION ALL SELECT subject, party, 0 FROM bearing JOIN anchor USING (anchor)
          WHERE key = \(key)
        UNION ALL SELECT subject, party, 0 FROM anchor WHERE anchor = \(key)) s
      GROUP BY subject ORDER BY subject LIMIT \(crowd + 1)
      """
    ) { Sharing($0) }
    guard (2...crowd).contains(records.count) else { return [] }
    return records.enumerated().flatMap { place, one in
      records[(place + 1)...].filter { max(one.rank, $0.rank) >= one.need }.map {
        Pair(one: one.subject, other: $0.subject, party: one.party)
      }
    }
  }
}

/// Two records that may be the same.
private struct Pair: Hashable {
  let one: Int64
  let other: Int64
  let party: Int64

  init(one: Int64, other: Int64, party: Int64) {
    self.one = one
    self.other = other
    self.party = party
  }

  init(_ row: borrowing Row) {
    self.init(one: row.integer(0), other: row.integer(1), party: row.integer(2))
  }
}

/// A record that has a key.
private struct Sharing {
  let subject: Int64
  let party: Int64
  /// The rank on which one of two must stand for the key to say anything.
  let need: Int64
  /// The rank on which the record stands.
  let rank: Int64

  init(_ row: borrowing Row) {
    subject = row.integer(0)
    party = row.integer(1)
    need = row.integer(2)
    rank = row.integer(3)
  }
}
