public import Fishery
internal import SQLite

extension Registry {
  /// What speaks against this machine's clock, or against the day for which the registry was judged.
  ///
  /// - Parameter now: seconds since 1970.
  public func clockDoubts(now: Int64) throws(RegistryError) -> [Ailment] {
    try readSetting { base throws(SQLiteError) in
      try base.clockDoubts(now: now, slack: Chain.clockSlack)
    }
  }

  /// Takes a registry that was judged for a day to come back to an earlier one: everybody is to be
  /// judged anew, and nothing that was found is dated later.
  ///
  /// Costs as much as judging everybody, who are to be judged next. From then on nothing that was
  /// written before speaks against the clock.
  public func turnBack(to day: CivilDate, by signature: Signature) throws(RegistryError) {
    try write { base throws(SQLiteError) in
      let judged = try base.judgedDay()
      try base.log(
        Act(
          "turn_back", on: day.description,
          facts: ["from": judged.map { .string($0.description) } ?? .null]), by: signature)
      guard let judged, judged > day else { return }
      try base.goOn()
      try base.run("UPDATE judged SET day = \(day.ordinal)")
      try base.run("UPDATE aged SET day = \(day.ordinal)")
      // Judged by no law that is known, everybody is stale for whichever comes.
      try base.run("DELETE FROM law_mark")
      try base.run(
        """
        UPDATE finding SET by_due = by_due - (first_seen - \(day.ordinal)),
          first_seen = \(day.ordinal)
        WHERE first_seen > \(day.ordinal)
        """)
      try base.run("UPDATE finding SET gone_on = \(day.ordinal) WHERE gone_on > \(day.ordinal)")
      try Upkeep.turn(from: nil, to: day, base)
    }
  }
}

extension Connection {
  /// - Parameters:
  ///   - now: seconds since 1970.
  ///   - slack: seconds that the log may be ahead.
  func clockDoubts(now: Int64, slack: Int64 = 0) throws(SQLiteError) -> [Ailment] {
    var doubts: [Ailment] = []
    if let last = try latestMoment(), last > now + slack { doubts.append(.clockBehind(last: last)) }
    // Somewhere the next day has begun already.
    if let judged = try judgedDay(), judged > CivilDate(ordinal: Int32(clamping: now / 86_400)) + 1
    {
      doubts.append(.judgedAhead(judged))
    }
    return doubts
  }

  /// The latest moment at which one of the last thousand entries of the log was written, since
  /// somebody said that the clock was right: what was written under a wrong clock hides none before.
  private func latestMoment() throws(SQLiteError) -> Int64? {
    var latest: Int64?
    var isSaid = false
    try rows("SELECT at, act FROM log ORDER BY entry DESC LIMIT 1000") { row in
      isSaid = isSaid || row.text(1) == "turn_back"
      if !isSaid { latest = max(latest ?? .min, row.integer(0)) }
    }
    return latest
  }
}
