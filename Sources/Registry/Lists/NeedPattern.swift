internal import Fishery
internal import SQLite

/// What is wanted of some subjects alike.
public struct NeedPattern: Sendable, Hashable {
  /// The facts that are wanted, each with the rules that want it.
  public let needs: [NeedRecord]
  /// Of how many subjects exactly these are.
  public let subjects: Int
}

extension Registry {
  /// What is wanted of everybody whom a filter leaves, those of whom the same is wanted together.
  public func needPatterns(
    _ filter: ListFilter = ListFilter(), cancellation: Cancellation? = nil
  ) throws(RegistryError) -> [NeedPattern] {
    try read(cancellation) { base throws(SQLiteError) in try base.needPatterns(filter) }
  }

  /// How many fishers any of some facts is wanted of.
  public func persons(
    needing facts: [String], _ filter: ListFilter = ListFilter(), cancellation: Cancellation? = nil
  ) throws(RegistryError) -> Int {
    try read(cancellation) { base throws(SQLiteError) in
      let list = JSON.array(facts.map { .string($0) }).line
      let wanted: SQL = """
        EXISTS (
          SELECT 1 FROM need_word WHERE fact IN (SELECT value FROM json_each(\(list)))
            AND instr(s.words, letters))
        """
      return Int(
        try base.integer(
          """
          SELECT count(DISTINCT p.fisher)
          FROM verdict n JOIN need_set s ON s.need_set = n.needs
            JOIN placement p ON n.kind = 1 AND p.placement = n.subject
          WHERE \((NeedLine.conditions(filter) + [wanted]).all)
          """) ?? 0)
    }
  }
}

extension Connection {
  fileprivate func needPatterns(_ filter: ListFilter) throws(SQLiteError) -> [NeedPattern] {
    let words = try NeedWords(self)
    return try all(
      "SELECT words, count(*) FROM (\(NeedLine.wanting(filter))) GROUP BY words"
    ) { NeedPattern(needs: words.needs($0, 0), subjects: $0.int(1)) }
  }
}
