internal import Fishery
internal import SQLite

/// Brings up to date what is made of rows, after some came or went.
enum Upkeep {
  static func run(
    after touched: Set<Int64>, _ base: borrowing Connection
  ) throws(SQLiteError) {
    var resolution = Resolution()
    try resolution.settle(touched, base)
    try Proposals.make(from: touched, base)
    try refresh(resolution.changed, base)
  }

  /// Makes the records of changed fishers, vessels and agencies anew, and marks who is stale.
  static func refresh(
    _ changed: [Party: Set<Int64>], _ base: borrowing Connection
  ) throws(SQLiteError) {
    let day = try base.judgedDay() ?? .max
    var vessels = changed[.vessel] ?? []
    var agencies = changed[.agency] ?? []
    for block in vessels.sorted().blocks {
      try VesselRecord.refresh(block, on: day, base)
      try SearchText.refresh(.vessel, block, base)
    }
    for block in agencies.sorted().blocks {
      try AgencyRecord.refresh(block, base)
      try SearchText.refresh(.agency, block, base)
    }
    for block in (changed[.fisher] ?? []).sorted().blocks {
      try FisherRecord.refresh(block, base)
      try SearchText.refresh(.fisher, block, base)
      let met = try PlacementRecord.refresh(block, base)
      vessels.formUnion(met.vessels)
      agencies.formUnion(met.agencies)
      try AgreementRecord.refresh(block, base)
    }
    for block in vessels.sorted().blocks {
      try rename(block, base)
      try CrewLists.refresh(block, base)
      try Counts.refresh(vessels: block, on: day, base)
    }
    for block in agencies.sorted().blocks { try Counts.refresh(agencies: block, base) }
    try Stale.mark(changed, base)
  }

  /// Makes what lists show of a day anew for another day.
  static func recount(on day: CivilDate, _ base: borrowing Connection) throws(SQLiteError) {
    let vessels = try base.all("SELECT vessel FROM vessel") { $0.integer(0) }
    for block in vessels.blocks {
      try VesselRecord.refresh(block, on: day, base)
      try Counts.refresh(vessels: block, on: day, base)
    }
  }

  /// Gives what is sorted by a vessel's name its name of now.
  private static func rename(
    _ vessels: [Int64], _ base: borrowing Connection
  ) throws(SQLiteError) {
    try base.run(
      """
      UPDATE placement SET by_vessel = v.folded FROM vessel v
      WHERE placement.vessel = v.vessel AND by_vessel <> v.folded
        AND v.vessel IN (SELECT value FROM json_each(\(vessels.json)))
      """)
  }
}

extension Connection {
  /// The day for which the registry was last judged; nil before the first time.
  func judgedDay() throws(SQLiteError) -> CivilDate? {
    try integer("SELECT day FROM judged").map { CivilDate(ordinal: Int32($0)) }
  }
}
