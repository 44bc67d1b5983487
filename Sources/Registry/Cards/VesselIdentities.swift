internal import Fishery
internal import SQLite

/// The names, flags and numbers of one vessel as dated claims, the oldest first.
struct VesselIdentities {
  private let claims: [Held]

  private struct Held {
    let key: String
    let value: String
    let day: CivilDate?
    let row: RowID
    var doubts: [IdentityClaim.Doubt] = []
  }

  /// Columns whose value only one vessel can bear.
  private static let numbers: Set<String> = ["imo", "mmsi"]

  /// - Parameters:
  ///   - named: what is said of the vessel itself.
  ///   - register: what the registers of vessels say of it.
  ///   - rows: the rows behind what is said of it.
  init(
    of vessel: Int64, named: [Holding], register: [Holding], rows: ClaimRows,
    _ base: borrowing Connection
  ) throws(SQLiteError) {
    var found: [Held] = []
    for saying in named.flatMap(\.said) {
      let pick = Pick(.vessel, saying.cells)
      for key in ["vessel", "flag", "imo", "registration", "mmsi", "call_sign"] {
        guard let value = pick.text(key), let row = try rows.row(of: saying, base)
        else { continue }
        found.append(Held(key: key, value: value, day: saying.day, row: row))
      }
    }
    let table = SheetTable.of(.vessels)
    for saying in register.flatMap(\.said) {
      let pick = Pick(table, saying.cells)
      for key in ["previous_name", "previous_flag"] {
        guard let value = pick.text(key) else { continue }
        found.append(Held(key: key, value: value, day: nil, row: RowID(saying.row, in: table)))
      }
    }
    var claims = Self.distinct(found)
    for index in claims.indices {
      claims[index].doubts = try Self.doubts(claims[index], among: claims, of: vessel, base)
    }
    self.claims = claims
  }

  var rows: [RowID] { claims.map(\.row) }

  func claims(_ origins: [RowID: Provenance]) -> [IdentityClaim] {
    claims.map { held in
      IdentityClaim(
        key: held.key, value: held.value, effective: held.day,
        origin: origins[held.row] ?? .unknown, doubts: held.doubts)
    }
  }

  /// Each value once for each day, and without a day only when no day is known of it.
  private static func distinct(_ found: [Held]) -> [Held] {
    let dated = Set(found.filter { $0.day != nil }.map { [$0.key, $0.value] })
    var seen: Set<[String]> = []
    return found.sorted {
      ($0.day?.ordinal ?? .min, $0.key, $0.value, $0.row.value)
        < ($1.day?.ordinal ?? .min, $1.key, $1.value, $1.row.value)
    }.filter { held in
      if held.day == nil, dated.contains([held.key, held.value]) { return false }
      return seen.insert([held.key, held.value, held.day?.description ?? ""]).inserted
    }
  }

  private static func doubts(
    _ held: Held, among claims: [Held], of vessel: Int64, _ base: borrowing Connection
  ) throws(SQLiteError) -> [IdentityClaim.Doubt] {
    var doubts: [IdentityClaim.Doubt] = []
    if held.key == "imo", !IMOCheck.holds(held.value) { doubts.append(.checkDigit) }
    let others = claims.filter {
      $0.key == held.key && $0.day == held.day && $0.value != held.value
    }
    if !held.key.hasPrefix("previous"), !others.isEmpty { doubts.append(.saidOtherwise) }
    if numbers.contains(held.key) {
      let bearers = try base.vessels(bearing: held.key, held.value).subtracting([vessel]).count
      if bearers > 0 { doubts.append(.shared(with: bearers)) }
    }
    return doubts
  }
}

extension Connection {
  /// The vessels of which somebody claims a number.
  fileprivate func vessels(
    bearing key: String, _ value: String
  ) throws(SQLiteError) -> Set<Int64> {
    let cells = Cells(Party.vessel.keys.map { $0 == key ? Cell.known(value) : .blank })
    guard let keys = IdentityKeys(.vessel, in: Pick(.vessel, cells), digest: []) else { return [] }
    var vessels: Set<Int64> = []
    for key in [keys.anchor] + keys.hints.map(\.key) {
      try rows(
        """
        SELECT subject FROM bearing JOIN anchor USING (anchor) WHERE key = \(key)
        UNION SELECT subject FROM hint JOIN anchor USING (anchor) WHERE key = \(key)
        UNION SELECT subject FROM anchor WHERE anchor = \(key)
        """
      ) { vessels.insert($0.integer(0)) }
    }
    return vessels
  }
}
