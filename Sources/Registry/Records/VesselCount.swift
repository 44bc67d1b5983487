internal import Fishery
internal import SQLite

/// What is counted over one vessel and the placements aboard it.
struct VesselCount {
  private let day: Int64
  private var aboard: Set<Int64> = []
  private var inBreach: Set<Int64> = []
  private var gone = 0
  private var worst = 0
  /// One bit for every fact that is wanted of it or of anybody aboard.
  private var facts: [UInt64] = []
  /// The first later day on which it counts something else.
  private var turns: Int64?

  init(on day: CivilDate) { self.day = Int64(day.ordinal) }

  /// Counts a placement aboard it: columns 1 to 7 of `placements`.
  mutating func add(placement row: borrowing Row, _ words: NeedWords) {
    let fisher = row.integer(1)
    let (seen, left) = (row.optionalInteger(2), row.optionalInteger(3))
    if let seen, seen <= day, left.map({ $0 > day }) ?? true { aboard.insert(fisher) }
    turn([seen, left])
    if !row.isNull(4) { gone += 1 }
    if row.int(5) > 0 { inBreach.insert(fisher) }
    worst = max(worst, row.int(6))
    want(row, 7, words)
  }

  /// What its record is to say, whose own verdict and moves stand in the columns 1 to 4 of `own`:
  /// in the order of `columns`.
  func values(own row: borrowing Row, _ words: NeedWords) -> [Int64?] {
    var whole = self
    whole.worst = max(worst, row.int(1))
    whole.want(row, 2, words)
    whole.turn([row.optionalInteger(3)])
    let never = Int64(CivilDate.max.ordinal)
    let departed = row.optionalInteger(4) ?? never
    // Worst first, then persons, then days at sea; unknown and in port come last.
    let order =
      (Int64(whole.worst) << 48) + (Int64(min(inBreach.count, 65_535)) << 32) + (never - departed)
    return [
      Int64(aboard.count), Int64(gone), Int64(inBreach.count), Int64(whole.worst),
      Int64(whole.facts.reduce(0) { $0 + $1.nonzeroBitCount }), whole.turns,
      -Int64(aboard.count), departed, -order,
    ]
  }

  private mutating func turn(_ days: [Int64?]) {
    for case let next? in days where next > day && next < turns ?? Int64(CivilDate.max.ordinal) {
      turns = next
    }
  }

  private mutating func want(_ row: borrowing Row, _ column: Int, _ words: NeedWords) {
    if facts.isEmpty { facts = Array(repeating: 0, count: words.facts.count / 64 + 1) }
    words.visitFacts(row, column) { facts[$0 / 64] |= 1 << UInt64($0 % 64) }
  }
}

extension VesselCount {
  /// Counts some vessels anew, and writes those of which something else is counted than before.
  static func refresh(
    _ vessels: [Int64], on day: CivilDate, _ base: borrowing Connection
  ) throws(SQLiteError) {
    let words = try NeedWords(base)
    let vessels = vessels.json
    var counts: [Int64: VesselCount] = [:]
    var (vessel, count): (Int64?, VesselCount) = (nil, VesselCount(on: day))
    try base.rows(placements(vessels)) { row in
      if vessel != row.integer(0) {
        if let vessel { counts[vessel] = count }
        (vessel, count) = (row.integer(0), VesselCount(on: day))
      }
      count.add(placement: row, words)
    }
    if let vessel { counts[vessel] = count }
    var changed: [(vessel: Int64, values: [Int64?])] = []
    try base.rows(own(vessels)) { row in
      let count = counts[row.integer(0)] ?? VesselCount(on: day)
      let values = count.values(own: row, words)
      if zip(values, 5...).contains(where: { $0 != row.optionalInteger($1) }) {
        changed.append((row.integer(0), values))
      }
    }
    let update = try base.statement(
      "UPDATE vessel SET (\(columns)) = (\(parameters: columns.count)) WHERE vessel = ?")
    for (vessel, values) in changed {
      try update.bind(all: values.map { $0?.value ?? .null } + [.integer(vessel)])
      try update.run()
    }
  }

  private static let columns: [Name] = [
    "crew", "gone", "persons", "worst", "needs", "turns", "by_crew", "by_sea", "by_worst",
  ]

  private static func placements(_ vessels: String) -> SQL {
    """
    SELECT p.vessel, p.fisher, p.seen, p.disembarked, p.last_on, p.breaches, p.worst, s.words
    FROM json_each(\(vessels)) t CROSS JOIN placement p ON p.vessel = t.value
    LEFT JOIN verdict d ON d.kind = 1 AND d.subject = p.placement
    LEFT JOIN need_set s ON s.need_set = d.needs
    """
  }

  private static func own(_ vessels: String) -> SQL {
    """
    SELECT v.vessel, d.worst, s.words, v.moves, v.departed,
      \(columns.map { "v.\($0)" as SQL }.joined(separator: ", "))
    FROM vessel v LEFT JOIN verdict d ON d.kind = 2 AND d.subject = v.vessel
    LEFT JOIN need_set s ON s.need_set = d.needs
    WHERE v.vessel IN (SELECT value FROM json_each(\(vessels)))
    """
  }
}
