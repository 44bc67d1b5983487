internal import SQLite

extension NeedLine {
  /// Everybody of whom something is wanted and whom a filter leaves: fisher, vessel, and the set of
  /// what is wanted with its number.
  ///
  /// Sets are read word by word with `NeedWords`: a row for every fact that everybody lacks would be
  /// forty times as many.
  static func wanting(_ filter: ListFilter) -> SQL {
    """
    SELECT p.fisher, iif(n.kind = 2, n.subject, p.vessel), s.need_set, s.words
    FROM \(filtered("verdict", filter)) JOIN need_set s ON s.need_set = n.needs
    LEFT JOIN placement p ON n.kind = 1 AND p.placement = n.subject
    WHERE \(filter.conditions(conditions).ofLine.all)
    """
  }

  /// A table about subjects, as `n`: where a filter leaves one vessel or placement, only what is of
  /// it is looked at.
  static func filtered(_ table: Name, _ filter: ListFilter) -> SQL {
    let subjects: SQL
    switch (filter.placement, filter.vessel) {
    case (let placement?, _): subjects = "SELECT 1 AS kind, \(placement) AS subject"
    case (nil, let vessel?):
      subjects = """
        SELECT 1 AS kind, placement AS subject FROM placement WHERE vessel = \(vessel)
        UNION ALL SELECT 2, \(vessel)
        """
    case (nil, nil): return "\(table) n"
    }
    return "(\(subjects)) t CROSS JOIN \(table) n ON n.kind = t.kind AND n.subject = t.subject"
  }

  /// The subjects of a kind of whom a fact is wanted: found in the sets that say so, not by looking
  /// at everybody.
  static func subjects(_ kind: Subject.Kind, wanting fact: String) -> SQL {
    """
    SELECT n.subject FROM need_set s CROSS JOIN verdict n ON n.needs = s.need_set
    WHERE n.kind = \(Int64(kind.rawValue)) AND instr(
      s.words, (SELECT \(Schema.letter("place")) FROM need_word WHERE fact = \(fact) LIMIT 1))
    """
  }

  static func conditions(_ filter: ListFilter) -> ListScope.Conditions {
    var conditions: [SQL] = []
    if let vessel = filter.vessel {
      conditions.append("iif(n.kind = 2, n.subject, p.vessel) = \(vessel)")
    }
    if let placement = filter.placement {
      conditions.append("n.kind = 1 AND n.subject = \(placement)")
    }
    // Whom somebody can ask aboard: whoever is not known to have left.
    if filter.aboardOnly {
      conditions.append(
        """
        (n.kind = 2 OR p.disembarked IS NULL OR p.disembarked > (SELECT day FROM judged))
        """)
    }
    return ListScope.Conditions(each: conditions) + filter.agencies("p.agency")
  }
}

extension Connection {
  /// All facts that are needed, those of the most people first: there are never more of them than a
  /// dossier has.
  func needs(_ filter: ListFilter) throws(SQLiteError) -> [NeedLine] {
    let words = try NeedWords(self)
    let tallies = try NeedTally.all(words.facts.indices.map { [$0] }, words, filter, self)
    return zip(words.facts, tallies).filter { $1.verdicts > 0 }.map { fact, tally in
      NeedLine(
        fact: fact, persons: tally.persons, vessels: tally.vessels, verdicts: tally.verdicts)
    }.sorted { ($1.persons, $1.vessels, $0.fact) < ($0.persons, $0.vessels, $1.fact) }
  }

  /// How many facts are needed of anybody, counted without looking at everybody.
  func neededFacts() throws(SQLiteError) -> Int {
    let words = try NeedWords(self)
    var isNeeded = Array(repeating: false, count: words.facts.count)
    try rows("SELECT words FROM need_set") { row in
      words.visitFacts(row, 0) { isNeeded[$0] = true }
    }
    return isNeeded.count { $0 }
  }
}
