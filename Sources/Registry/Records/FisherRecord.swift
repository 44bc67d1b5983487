internal import Fishery
internal import SQLite

/// Makes the records of some fishers anew; those that stay as they are are not written.
enum FisherRecord {
  /// A record as it is stored.
  private struct Line: Equatable {
    let name: String
    let folded: String
    let nationality: String?
    let birth: String?
    let reported: Int64?
  }

  /// - Parameter said: what is said of the fishers themselves.
  /// - Returns: those who had another name before.
  static func refresh(
    _ fishers: [Int64], _ said: [Holding], _ base: borrowing Connection
  ) throws(SQLiteError) -> Set<Int64> {
    var renamed: Set<Int64> = []
    var held = try lines(of: fishers, base)
    let reported = try reported(of: fishers, base)
    let put = try base.statement(
      """
      INSERT OR REPLACE INTO fisher(fisher, name, folded, nationality, birth, reported)
      VALUES (?, ?, ?, ?, ?, ?)
      """)
    for holding in said {
      let line = line(Pick(.fisher, holding.cells), reported: reported[holding.subject])
      let before = held.removeValue(forKey: holding.subject)
      if before == line { continue }
      if let before, before.folded != line.folded { renamed.insert(holding.subject) }
      try put.bind(1, holding.subject)
      try put.bind(2, line.name)
      try put.bind(3, line.folded)
      try put.bind(4, line.nationality.map { .text($0) } ?? .null)
      try put.bind(5, line.birth.map { .text($0) } ?? .null)
      try put.bind(6, line.reported.map { .integer($0) } ?? .null)
      try put.run()
    }
    for gone in held.keys { try base.run("DELETE FROM fisher WHERE fisher = \(gone)") }
    return renamed
  }

  private static func lines(
    of fishers: [Int64], _ base: borrowing Connection
  ) throws(SQLiteError) -> [Int64: Line] {
    var lines: [Int64: Line] = [:]
    try base.rows(
      """
      SELECT fisher, name, folded, nationality, birth, reported FROM fisher
      WHERE fisher IN (SELECT value FROM json_each(\(fishers.json)))
      """
    ) { row in
      lines[row.integer(0)] = Line(
        name: row.text(1), folded: row.text(2), nationality: row.optionalText(3),
        birth: row.optionalText(4), reported: row.optionalInteger(5))
    }
    return lines
  }

  private static func line(_ row: Pick, reported day: CivilDate?) -> Line {
    let name = Naming.fisher(row)
    return Line(
      name: name, folded: Naming.folded(name), nationality: row["nationality"].stored,
      birth: row["birth_date"].stored, reported: day.map { Int64($0.ordinal) })
  }
}

extension Cell {
  /// The cell as a column of text alone keeps it.
  var stored: String? { text ?? statusCode.map { String($0) } }
}
