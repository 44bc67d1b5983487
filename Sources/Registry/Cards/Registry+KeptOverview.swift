public import Fishery
internal import SQLite

extension Registry {
  /// The numbers of the whole registry as they were counted last for a day or, where there are none,
  /// for a day before; nil where none are kept.
  ///
  /// Counting how many persons are in breach takes as long as the registry is large; reading what was
  /// counted does not.
  public func keptOverview(on day: CivilDate) throws(RegistryError) -> FleetOverview? {
    try read { base throws(SQLiteError) in
      let kept = try base.first(
        """
        SELECT day, facts, (moment, law) = (\(KeptOverview.state)) FROM kept_overview
        WHERE day <= \(day.ordinal)
        """
      ) { (day: CivilDate(kept: $0.integer(0)), facts: $0.text(1), isTrue: $0.int(2) == 1) }
      guard let kept, let facts = try? JSON(parsing: kept.facts),
        var fleet = FleetOverview(kept: facts)
      else { return nil }
      fleet.countedFor = kept.isTrue && kept.day == day ? nil : kept.day
      return fleet
    }
  }

  /// Counts the whole registry for the judged day, and keeps the numbers for who looks next.
  public func keepOverview(cancellation: Cancellation? = nil) throws(RegistryError) {
    let state = try read { base throws(SQLiteError) in
      try base.first("SELECT \(KeptOverview.state), (SELECT day FROM judged)") {
        (moment: $0.integer(0), law: $0.text(1), day: CivilDate(kept: $0.integer(2)))
      }
    }
    guard let state else { return }
    let fleet = try overview(on: state.day, cancellation: cancellation)
    try write(cancellation, .normal) { base throws(SQLiteError) in
      try base.run(
        """
        INSERT OR REPLACE INTO kept_overview(one, day, moment, law, facts)
        VALUES (1, \(state.day.ordinal), \(state.moment), \(state.law), \(fleet.kept.line))
        """)
    }
  }

  /// Whether everything in it is counted in a blink.
  public func isSoonCounted() throws(RegistryError) -> Bool {
    try read { base throws(SQLiteError) in
      try !base.hasPlacements(over: KeptOverview.fewPlacements)
    }
  }

  /// Whether its numbers are to be counted anew and kept after so many were judged: not where they are
  /// counted in a blink, nor where that would take far longer than judging them did.
  public func isWorthCounting(after judged: Int) throws(RegistryError) -> Bool {
    try read { base throws(SQLiteError) in
      guard try base.hasPlacements(over: KeptOverview.fewPlacements) else { return false }
      return try !base.hasPlacements(over: judged * 20)
    }
  }
}

extension Connection {
  fileprivate func hasPlacements(over count: Int) throws(SQLiteError) -> Bool {
    try integer("SELECT 1 FROM placement LIMIT 1 OFFSET \(count)") != nil
  }
}

private enum KeptOverview {
  /// Placements of which everything is counted within a frame or two.
  static let fewPlacements = 2_000

  /// What the numbers follow from: the facts, and the law by which they were judged last.
  static let state: SQL =
    "(SELECT number FROM moment), coalesce((SELECT law || ' ' || day FROM judged), '')"
}

extension Schema {
  /// The numbers of the overview as they were counted last, which may be lost and counted again; and
  /// who is gone from a list, whom it shows by name.
  static let keptOverview: [SQL] = [
    """
    CREATE TABLE kept_overview(
      one INTEGER PRIMARY KEY CHECK(one = 1), day INTEGER NOT NULL, moment INTEGER NOT NULL,
      law TEXT NOT NULL, facts TEXT NOT NULL
    ) STRICT
    """,
    "CREATE INDEX placement_gone ON placement(by_worst, placement) WHERE last_on IS NOT NULL",
  ]
}
