internal import SQLite

/// A fisher of whom something is wanted.
public struct NeedPerson: Sendable, Hashable {
  /// The key of the fisher.
  public let fisher: Int64
  public let name: String
}

extension Registry {
  /// Of whom each fact is wanted, by name, among those whom a filter leaves; a fact that is wanted
  /// of vessels alone is left out. A row for each person and fact: for a vessel, not a fleet.
  public func needPersons(
    _ filter: ListFilter, cancellation: Cancellation? = nil
  ) throws(RegistryError) -> [String: [NeedPerson]] {
    try read(cancellation) { base throws(SQLiteError) in
      var persons: [String: [NeedPerson]] = [:]
      try base.rows(
        """
        SELECT DISTINCT n.fact, f.fisher, f.name
        FROM \(NeedLine.filtered("need", filter)) JOIN placement p ON n.kind = 1 AND p.placement = n.subject
          JOIN fisher f ON f.fisher = p.fisher
        WHERE \(NeedLine.conditions(filter).ofLine.all) ORDER BY f.name, f.fisher
        """
      ) { row in
        persons[row.text(0), default: []].append(
          NeedPerson(fisher: row.integer(1), name: row.text(2)))
      }
      return persons
    }
  }
}
