/// The rows of a file on their way to being told apart by what they bring.
///
/// Whether a thing is back can be said only when the whole file was seen: it stands here again, an
/// earlier file had it, and the file that followed that one did not.
struct ArrivalTally: Sendable {
  private var met: [Met] = []
  private var trails: [[Int64]: Int] = [:]
  private var files: [[Int64]] = []
  /// How many rows have each trail.
  private var counts: [Int: Int] = [:]
  private var named: [Sort: Int] = [:]

  /// Rows that are told apart from others at the end, if at all, together.
  private struct Sort: Hashable {
    let arrival: Arrival
    let trail: Int
  }

  private struct Met: Sendable {
    let arrival: Arrival
    /// The files in which its thing or person stood before; by its place among all such.
    let trail: Int
    let row: Arrivals.Row?
  }

  /// - Parameters:
  ///   - arrival: `unchanged` for a row that the registry has.
  ///   - trail: the files that spoke of the same before, the first one first.
  ///   - row: whom it is about, made only while it may be wanted.
  mutating func add(_ arrival: Arrival, _ trail: [Int64], _ row: () -> Arrivals.Row) {
    let place = trails[trail] ?? files.count
    if place == files.count {
      trails[trail] = place
      files.append(trail)
    }
    // A row that the registry has may turn out to be back, and is named like all of its trail.
    let sort = Sort(arrival: arrival, trail: place)
    let isWanted = named[sort, default: 0] < Arrivals.rowsNamed
    if isWanted { named[sort, default: 0] += 1 }
    met.append(Met(arrival: arrival, trail: place, row: isWanted ? row() : nil))
    counts[place, default: 0] += 1
  }

  /// All of them, told apart.
  var arrivals: Arrivals {
    let back = self.back
    var counts: [Arrival: Int] = [:]
    var left: [Arrival: Int] = [:]
    var rows: [Arrivals.Row] = []
    for met in met {
      let arrival = back.contains(met.trail) ? .back : met.arrival
      counts[arrival, default: 0] += 1
      guard arrival != .unchanged, let row = met.row,
        left[arrival, default: 0] < Arrivals.rowsNamed
      else { continue }
      left[arrival, default: 0] += 1
      rows.append(row.told(as: arrival))
    }
    return Arrivals(counts: counts, rows: rows)
  }

  /// The trails that end before the file that this one follows.
  private var back: Set<Int> {
    var shares: [Int64: Int] = [:]
    for (trail, place) in trails {
      for file in trail { shares[file, default: 0] += counts[place, default: 0] }
    }
    // This file follows the newest with which it has much in common: of others that say something
    // of the same few people none is the one before it.
    let most = shares.values.max() ?? 0
    guard let last = shares.filter({ $0.value * 2 >= most }).keys.max() else { return [] }
    let followed = Set(files.filter { $0.contains(last) }.joined())
    return Set(
      files.indices.filter { place in
        guard let end = files[place].last else { return false }
        return end < last && followed.contains(end)
      })
  }
}

extension Arrivals.Row {
  fileprivate func told(as arrival: Arrival) -> Arrivals.Row {
    Arrivals.Row(
      number: number, arrival: arrival, person: person, place: place, fisher: fisher,
      vessel: vessel, agency: agency, placement: placement)
  }
}
