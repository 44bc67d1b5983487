internal import SQLite

/// Which records may be the same as others, for as long as nobody has said.
struct OpenLinks {
  private var groups: [Int64: Set<Int64>] = [:]

  /// Of some records, with whoever may be the same through others as well.
  init(of records: some Sequence<Int64>, _ base: borrowing Connection) throws(SQLiteError) {
    var waiting = Set(records)
    var seen: Set<Int64> = []
    while !waiting.isEmpty {
      seen.formUnion(waiting)
      var next: Set<Int64> = []
      for block in waiting.sorted().blocks {
        try base.rows(OpenLinks.pairs(of: block)) { row in
          join(row.integer(0), row.integer(1))
          next.formUnion([row.integer(0), row.integer(1)])
        }
      }
      waiting = next.subtracting(seen)
    }
  }

  /// The others that a record may be.
  func others(than record: Int64) -> [Int64] {
    groups[record].map { $0.subtracting([record]).sorted() } ?? []
  }

  /// Everybody who may be another.
  var all: [Int64] { groups.keys.sorted() }

  private mutating func join(_ one: Int64, _ other: Int64) {
    let whole = (groups[one] ?? [one]).union(groups[other] ?? [other])
    for record in whole { groups[record] = whole }
  }

  private static func pairs(of records: [Int64]) -> SQL {
    let these: SQL = "IN (SELECT value FROM json_each(\(records.json)))"
    return """
      SELECT one, other FROM proposal p WHERE one \(these) AND \(isOpen)
      UNION SELECT one, other FROM proposal p WHERE other \(these) AND \(isOpen)
      """
  }

  /// Whether nobody said of two records that are proposed to be one that they are not, nor of what
  /// was joined to either since.
  static let isOpen: SQL = """
    NOT EXISTS (
      SELECT 1 FROM link l WHERE l.state = 'refused' AND (
        (l.one IN (SELECT p.one UNION SELECT anchor FROM anchor WHERE subject = p.one)
          AND l.other IN (SELECT p.other UNION SELECT anchor FROM anchor WHERE subject = p.other))
        OR (l.one IN (SELECT p.other UNION SELECT anchor FROM anchor WHERE subject = p.other)
          AND l.other IN (SELECT p.one UNION SELECT anchor FROM anchor WHERE subject = p.one))))
    """
}
