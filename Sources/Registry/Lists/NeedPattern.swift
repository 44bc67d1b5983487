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
      let wanted: SQL = "n.fact IN (SELECT value FROM json_each(\(list)))"
      return Int(
        try base.integer(
          """
          SELECT count(DISTINCT p.fisher)
          FROM need n JOIN placement p ON n.kind = 1 AND p.placement = n.subject
          WHERE \((NeedLine.conditions(filter) + [wanted]).all)
          """) ?? 0)
    }
  }
}

extension Connection {
  fileprivate func needPatterns(_ filter: ListFilter) throws(SQLiteError) -> [NeedPattern] {
    var counts: [[NeedRecord]: Int] = [:]
    var subject: Subject?
    var needs: [NeedRecord] = []
    try rows(
      """
      SELECT n.kind, n.subject, n.fact, n.rules
      FROM need n LEFT JOIN placement p ON n.kind = 1 AND p.placement = n.subject
      WHERE \(NeedLine.conditions(filter).all) ORDER BY n.kind, n.subject, n.fact
      """
    ) { row in
      let next = Subject(row, kind: 0, id: 1)
      if next != subject, !needs.isEmpty {
        counts[needs, default: 0] += 1
        needs = []
      }
      subject = next
      needs.append(NeedRecord(fact: row.text(2), rules: row.blob(3)))
    }
    if !needs.isEmpty { counts[needs, default: 0] += 1 }
    return counts.map { NeedPattern(needs: $0.key, subjects: $0.value) }
  }
}
