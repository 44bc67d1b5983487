internal import Fishery
internal import SQLite

/// Who was on which crew list of a vessel, and who is missing from the next.
enum CrewLists {
  /// Marks every placement whose fisher is on one list of the vessel and not on the next one,
  /// until somebody says how the placement ended. A newer list never ends it by itself.
  static func refresh(_ vessels: [Int64], _ base: borrowing Connection) throws(SQLiteError) {
    try base.run(
      """
      UPDATE placement SET last_on = NULL, first_missing = NULL
      WHERE vessel IN (SELECT value FROM json_each(\(vessels.json))) AND last_on IS NOT NULL
      """)
    for (vessel, lists) in try lists(of: vessels, base) {
      let days = lists.keys.sorted()
      for (last, next) in zip(days, days.dropFirst()) {
        let missing = (lists[last] ?? []).subtracting(lists[next] ?? [])
        for fisher in missing {
          try mark(fisher, on: vessel, last, next, later: days.filter { $0 > next }, lists, base)
        }
      }
    }
  }

  private static func mark(
    _ fisher: Int64, on vessel: Int64, _ last: CivilDate, _ next: CivilDate, later: [CivilDate],
    _ lists: [CivilDate: Set<Int64>], _ base: borrowing Connection
  ) throws(SQLiteError) {
    if later.contains(where: { lists[$0]?.contains(fisher) ?? false }) { return }
    try base.run(
      """
      UPDATE placement SET last_on = \(last.ordinal), first_missing = \(next.ordinal)
      WHERE fisher = \(fisher) AND vessel = \(vessel) AND disembarked IS NULL
        AND coalesce(start, 0) <= \(last.ordinal)
        AND coalesce(finish, \(CivilDate.max.ordinal)) >= \(next.ordinal)
      """)
  }

  private static func lists(
    of vessels: [Int64], _ base: borrowing Connection
  ) throws(SQLiteError) -> [Int64: [CivilDate: Set<Int64>]] {
    let table = SheetTable.of(.crew)
    var lists: [Int64: [CivilDate: Set<Int64>]] = [:]
    for holding in try base.holdings(table, of: .vessel, vessels) {
      for saying in holding.said {
        guard let fisher = saying.named.fisher,
          let day = Pick(table, saying.cells).earliest("list_date")
        else { continue }
        lists[holding.subject, default: [:]][day, default: []].insert(fisher)
      }
    }
    return lists
  }
}
