internal import Fishery
internal import SQLite

extension VesselReading {
  /// By vessel, those who answered to no name of its lists and of whom neither a name nor a paper is
  /// known; the days on which more is said of them count as days of the vessel.
  static func nameless(
    beside lists: Held, among rollCalls: Held, within horizon: Horizon, _ base: borrowing Connection
  ) throws(SQLiteError) -> [Int64: Set<Int64>] {
    let beside = rollCalls.records.map { vessel in
      let called = Set(rollCalls[vessel].compactMap(\.named.fisher))
      return (vessel, called.subtracting(lists[vessel].compactMap(\.named.fisher)))
    }
    let fishers = beside.reduce(into: Set()) { $0.formUnion($1.1) }
    guard !fishers.isEmpty else { return [:] }
    let people = try base.particulars(of: .fisher, fishers.sorted(), within: horizon)
    for (vessel, called) in beside { horizon.note(horizon.next(of: called.sorted()), of: vessel) }
    let named = people.filter { person in
      let said = Pick(.fisher, person.cells)
      return ["name", "given_names", "family_name", "document_number"].contains {
        said[$0].text != nil || said[$0] == .notCollected(.sourcesDisagree)
      }
    }
    let known = Set(named.map(\.subject))
    return Dictionary(uniqueKeysWithValues: beside.map { ($0.0, $0.1.subtracting(known)) })
  }
}
