internal import Fishery
internal import SQLite

extension Connection {
  /// Has this connection see what stands of findings as it stands on a day after the judged one:
  /// what slept until then is awake, and what was excepted until the day before is open again.
  ///
  /// Nothing is written: `finding` is covered by a view of this connection alone, and only when
  /// something is due, which an index tells. So a day of one command is no day of anybody else, and
  /// the next screening, which writes the same, changes nothing that was seen.
  func lookAtStandings(on day: CivilDate) throws(SQLiteError) {
    let isDue = try integer("SELECT 1 FROM finding WHERE wakes <= \(day.ordinal) LIMIT 1") != nil
    guard isDue else { return }
    try run("CREATE TEMP TABLE looked(day INTEGER NOT NULL)")
    try run("INSERT INTO looked VALUES (\(day.ordinal))")
    let columns = try all(
      "SELECT name FROM pragma_table_info('finding') WHERE name <> 'standing'"
    ) { Name($0.text(0)) }.compactMap(\.self)
    // A view takes no parameters: the day is read from beside.
    let today: SQL = "(SELECT day FROM looked)"
    try run(
      """
      CREATE TEMP VIEW finding AS SELECT \(columns), CASE
          WHEN wakes IS NULL OR wakes > \(today) THEN standing
          WHEN standing = 'except' THEN (
            SELECT word FROM decision WHERE decision = finding.decided)
          WHEN EXISTS (SELECT 1 FROM exception e
            WHERE e.rule = finding.rule AND \(ExceptionReach.isActive(on: today))
              AND \(ExceptionReach.reaches)) THEN 'except'
        END AS standing
      FROM main.finding
      """)
  }
}
