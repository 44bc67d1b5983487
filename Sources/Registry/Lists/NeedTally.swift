internal import SQLite

/// Of how many anything in a group of facts is wanted.
struct NeedTally {
  private(set) var persons = 0
  private(set) var vessels = 0
  private(set) var verdicts = 0

  /// The tallies of some groups of facts among whom a filter leaves.
  ///
  /// Nobody is listed once for every fact: all of whom anything is wanted are sorted, so that the
  /// same one is seen again at once.
  ///
  /// - Parameter groups: the places of facts among those of the words.
  static func all(
    _ groups: [[Int]], _ words: NeedWords, _ filter: ListFilter, _ base: borrowing Connection
  ) throws(SQLiteError) -> [NeedTally] {
    var homes = Array(repeating: [Int](), count: words.facts.count)
    for (group, places) in groups.enumerated() {
      for place in places { homes[place].append(group) }
    }
    var tallies = Array(repeating: NeedTally(), count: groups.count)
    var sets = Sets()
    var (fishers, vessels): ([Wanting], [Wanting]) = ([], [])
    try base.rows(NeedLine.wanting(filter)) { row in
      let set = sets.number(of: row.integer(2)) {
        var wanted: [Int: Int] = [:]
        words.visitWords(row, 3) { place, word in
          for group in homes[place] { wanted[group, default: 0] += word.verdicts }
        }
        return wanted
      }
      for (group, verdicts) in sets.wanted[set] { tallies[group].verdicts += verdicts }
      if let fisher = row.optionalInteger(0) { fishers.append(Wanting(subject: fisher, set: set)) }
      if let vessel = row.optionalInteger(1) { vessels.append(Wanting(subject: vessel, set: set)) }
    }
    sets.count(fishers) { tallies[$0].persons += 1 }
    sets.count(vessels) { tallies[$0].vessels += 1 }
    return tallies
  }
}

/// One fisher or vessel of which a set of things is wanted.
private struct Wanting {
  let subject: Int64
  let set: Int
}

/// What each set wants of each group; many want the same, and each set is read once.
private struct Sets {
  private var numbers: [Int64: Int] = [:]
  /// The groups of which a set wants anything, each with the verdicts that wait.
  private(set) var wanted: [[(group: Int, verdicts: Int)]] = []

  mutating func number(of set: Int64, _ read: () -> [Int: Int]) -> Int {
    if let number = numbers[set] { return number }
    numbers[set] = wanted.count
    wanted.append(read().map { ($0.key, $0.value) })
    return wanted.count - 1
  }

  /// Visits each group once for each subject of which it wants anything.
  func count(_ subjects: [Wanting], _ visit: (Int) -> Void) {
    var last: [Int: Int64] = [:]
    for one in subjects.sorted(by: { $0.subject < $1.subject }) {
      for (group, _) in wanted[one.set] where last[group] != one.subject {
        last[group] = one.subject
        visit(group)
      }
    }
  }
}
