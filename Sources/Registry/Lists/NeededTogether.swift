internal import SQLite

/// Facts without all of which some verdicts cannot be told.
public struct NeededTogether: Sendable, Hashable {
  /// The paths of the facts in a dossier, in their order.
  public let facts: [String]
  /// How many verdicts wait for exactly these.
  public let verdicts: Int

  public init(facts: [String], verdicts: Int) {
    self.facts = facts
    self.verdicts = verdicts
  }
}

extension Registry {
  /// What the verdicts of everybody whom a filter leaves wait for.
  public func neededTogether(
    _ filter: ListFilter = ListFilter(), cancellation: Cancellation? = nil
  ) throws(RegistryError) -> [NeededTogether] {
    try read(cancellation) { base throws(SQLiteError) in try base.neededTogether(filter) }
  }

  /// Of how many fishers anything in each of some groups of facts is wanted.
  public func persons(
    needing groups: [[String]], _ filter: ListFilter = ListFilter(),
    cancellation: Cancellation? = nil
  ) throws(RegistryError) -> [Int] {
    try read(cancellation) { base throws(SQLiteError) in
      let words = try NeedWords(base)
      let places = groups.map { $0.compactMap { words.facts.firstIndex(of: $0) } }
      return try NeedTally.all(places, words, filter, base).map(\.persons)
    }
  }
}

extension Connection {
  fileprivate func neededTogether(_ filter: ListFilter) throws(SQLiteError) -> [NeededTogether] {
    let words = try NeedWords(self)
    var verdicts: [[Int32]: Int] = [:]
    // The facts that each rule wants in one set, rule by rule.
    var wanted: [[Int32]] = []
    try rows(
      "SELECT words, count(*) FROM (\(NeedLine.wanting(filter))) GROUP BY need_set"
    ) { row in
      words.visitWords(row, 0) { place, word in
        let missing = word.rules.count * 8 - wanted.count
        if missing > 0 { wanted += Array(repeating: [], count: missing) }
        for rule in word.places { wanted[rule].append(Int32(place)) }
      }
      for rule in wanted.indices where !wanted[rule].isEmpty {
        verdicts[wanted[rule], default: 0] += row.int(1)
        wanted[rule].removeAll(keepingCapacity: true)
      }
    }
    return verdicts.map { facts, verdicts in
      NeededTogether(facts: facts.sorted().map { words.facts[Int($0)] }, verdicts: verdicts)
    }
  }
}

extension NeedRecord {
  /// The places of the rules that want it.
  fileprivate var places: [Int] {
    rules.indices.flatMap { byte in
      (0..<8).filter { rules[byte] & 1 << $0 != 0 }.map { byte * 8 + $0 }
    }
  }
}
