internal import Fishery
internal import SQLite

/// Of whom what must be made anew, after whom rows mean was found again.
struct Scope {
  /// Fishers whose own records may be others.
  let records: Set<Int64>
  /// Fishers whose stays may be others.
  let stays: Set<Int64>
  /// Fishers whose agreements may be others.
  let agreements: Set<Int64>
  /// Vessels whose crew lists may be others, beside those of the stays.
  let lists: Set<Int64>
  let isAboutRest: Bool
  /// Whether no vessel can be gone.
  let isOfVesselsThatStay: Bool

  /// - Parameter arrived: what came in, when nothing else happened; nil when anything may have.
  init(
    of resolution: Resolution, after arrived: Arrived?, _ base: borrowing Connection
  ) throws(SQLiteError) {
    let fishers = resolution.changed[.fisher] ?? []
    let vessels = resolution.changed[.vessel] ?? []
    let joining = try base.whoJoins(resolution.shifted)
    guard let arrived else {
      records = fishers
      stays = fishers.union(joining)
      agreements = stays
      lists = vessels
      isAboutRest = true
      isOfVesselsThatStay = false
      return
    }
    let shifted = fishers.intersection(resolution.shifted)
    let others = shifted.union(joining)
    records = try arrived.told(among: fishers, base).union(shifted)
    stays = try arrived.staying(among: fishers, base).union(others)
    agreements = arrived.sheet == .agreements ? fishers.union(others) : others
    lists = [.placements, .crew, .muster].contains(arrived.sheet) ? vessels : resolution.shifted
    isAboutRest = arrived.sheet == .rest
    isOfVesselsThatStay = vessels.isDisjoint(with: resolution.shifted)
  }
}

extension Connection {
  /// The fishers whose stays or agreements join them to some vessels or agencies.
  fileprivate func whoJoins(_ records: Set<Int64>) throws(SQLiteError) -> Set<Int64> {
    var fishers: Set<Int64> = []
    for block in records.sorted().blocks {
      let theirs: SQL = "IN (SELECT value FROM json_each(\(block.json)))"
      try rows(
        """
        SELECT fisher FROM placement WHERE vessel \(theirs)
        UNION SELECT fisher FROM placement WHERE agency \(theirs)
        UNION SELECT fisher FROM agreement WHERE vessel \(theirs)
        """
      ) { fishers.insert($0.integer(0)) }
    }
    return fishers
  }
}
