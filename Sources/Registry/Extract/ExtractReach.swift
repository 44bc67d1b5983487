internal import SQLite

/// Whom an extract for one agency is about: those whom it placed, and the vessels it placed them
/// aboard.
struct ExtractReach: Sendable {
  let agency: Int64
  /// The vessels that it placed each fisher aboard.
  let stays: [Int64: Set<Int64>]
  let placements: Int

  var fishers: Set<Int64> { Set(stays.keys) }
  var vessels: Set<Int64> { stays.values.reduce(into: []) { $0.formUnion($1) } }

  init(of agency: Int64, _ base: borrowing Connection) throws(SQLiteError) {
    self.agency = agency
    var stays: [Int64: Set<Int64>] = [:]
    var placements = 0
    try base.rows("SELECT fisher, vessel FROM placement WHERE agency = \(agency)") { row in
      stays[row.integer(0), default: []].insert(row.integer(1))
      placements += 1
    }
    self.stays = stays
    self.placements = placements
  }

  /// Whether what is said of some records is within it. What is said of a fisher is where it names
  /// no other agency, and no vessel that another placed them aboard.
  func holds(_ named: Named) -> Bool {
    if let agency = named.agency, agency != self.agency { return false }
    guard let fisher = named.fisher else {
      return named.vessel.map { vessels.contains($0) } ?? (named.agency != nil)
    }
    guard let vessels = stays[fisher] else { return false }
    return named.vessel.map { vessels.contains($0) } ?? true
  }
}
