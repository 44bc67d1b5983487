public import Fishery
internal import SQLite

extension Registry {
  /// On a later day than findings were last judged for, lets those that were new, changed or back
  /// be as before: a finding stands out on the day that it does so, and no longer.
  ///
  /// Once for each day; costs nothing that grows with the registry, only with what stood out.
  /// - Parameter judged: the day that the registry was last judged for; nil for never.
  public func age(
    findingsOn day: CivilDate, since judged: CivilDate?
  ) throws(RegistryError) {
    let aged = try read { base throws(SQLiteError) in try base.integer("SELECT day FROM aged") }
    let last = aged ?? judged.map { Int64($0.ordinal) }
    guard aged == nil || last.map({ $0 < Int64(day.ordinal) }) == true else { return }
    try write { base throws(SQLiteError) in
      if let last, last < Int64(day.ordinal) {
        try base.run(
          """
          UPDATE finding SET state = 'unchanged' WHERE state IN ('new', 'changed', 'back')
          """)
      }
      try base.run("INSERT OR REPLACE INTO aged(one, day) VALUES (1, \(day.ordinal))")
    }
  }
}

extension Schema {
  /// The day for which findings that stand out do so.
  static let aging: [SQL] = [
    "CREATE TABLE aged(one INTEGER PRIMARY KEY CHECK(one = 1), day INTEGER NOT NULL) STRICT",
    """
    CREATE INDEX finding_outstanding ON finding(state) WHERE state IN ('new', 'changed', 'back')
    """,
  ]
}
