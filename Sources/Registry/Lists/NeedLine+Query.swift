internal import SQLite

extension NeedLine {
  /// Everybody of whom something is wanted and whom a filter leaves: kind, subject, fisher, vessel
  /// and the set of what is wanted.
  ///
  /// Sets are read word by word with `NeedWords`: a row for every fact that everybody lacks would be
  /// forty times as many.
  static func wanting(_ filter: ListFilter) -> SQL {
    """
    SELECT n.kind, n.subject, p.fisher, iif(n.kind = 2, n.subject, p.vessel), s.words
    FROM verdict n JOIN need_set s ON s.need_set = n.needs
    LEFT JOIN placement p ON n.kind = 1 AND p.placement = n.subject
    WHERE \(filter.conditions(conditions).all)
    """
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

  static func conditions(_ filter: ListFilter) -> [SQL] {
    var conditions: [SQL] = []
    if let vessel = filter.vessel {
      conditions.append("iif(n.kind = 2, n.subject, p.vessel) = \(vessel)")
    }
    if let placement = filter.placement {
      conditions.append("n.kind = 1 AND n.subject = \(placement)")
    }
    return conditions + filter.agencies("p.agency")
  }
}

extension Connection {
  /// All facts that are needed, those of the most people first: there are never more of them than a
  /// dossier has.
  func needs(_ filter: ListFilter) throws(SQLiteError) -> [NeedLine] {
    let words = try NeedWords(self)
    var tallies = Array(repeating: NeedTally(), count: words.facts.count)
    try rows(NeedLine.wanting(filter)) { row in
      let (fisher, vessel) = (row.optionalInteger(2), row.optionalInteger(3))
      words.visitWords(row, 4) { place, word in
        tallies[place].add(word.verdicts, fisher, vessel)
      }
    }
    return zip(words.facts, tallies).filter { $1.verdicts > 0 }.map { fact, tally in
      NeedLine(
        fact: fact, persons: tally.fishers.count, vessels: tally.vessels.count,
        verdicts: tally.verdicts)
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

/// Who lacks one fact.
private struct NeedTally {
  private(set) var fishers: Set<Int64> = []
  private(set) var vessels: Set<Int64> = []
  private(set) var verdicts = 0

  mutating func add(_ verdicts: Int, _ fisher: Int64?, _ vessel: Int64?) {
    self.verdicts += verdicts
    if let fisher { fishers.insert(fisher) }
    if let vessel { vessels.insert(vessel) }
  }
}
