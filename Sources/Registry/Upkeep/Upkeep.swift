internal import Fishery
internal import SQLite

/// Brings up to date what is made of rows, after some came or went.
enum Upkeep {
  /// What must be looked at after rows came or went or somebody said something.
  struct Touched {
    var anchors: Set<Int64>
    var shared = SharedKeys()
    /// Records of which a person said that they are one, or are not.
    var linked: Set<Int64> = []
  }

  /// - Parameters:
  ///   - unsettled: those of the touched anchors that may mean another record now; nil for all.
  ///   - linked: records of which a person said that they are one, or are not.
  ///   - arrived: what came in, when nothing else happened; nil when anything may have.
  static func run(
    after touched: Set<Int64>, unsettled: Set<Int64>? = nil,
    sharing keys: SharedKeys = SharedKeys(), linked: Set<Int64> = [], arrived: Arrived? = nil,
    _ base: borrowing Connection
  ) throws(SQLiteError) {
    try base.goOn()
    var resolution = Resolution(unheard: arrived?.unheard ?? [])
    try resolution.settle(touched, unsettled: unsettled, base)
    let doubted = try Proposals.settle(keys, shifted: resolution.shifted, base)
    let scope = try Scope(of: resolution, after: arrived, base)
    let made = try refresh(resolution.changed, scope, base)
    let alike = try refresh(elsewhere: resolution.changed, scope, through: made.agencies, base)
    try Stale.mark(
      resolution.changed.merging(alike) { $0.union($1) },
      renamed: resolution.moved.union(doubted).union(linked),
      gone: scope.isOfVesselsThatStay ? made.gone : nil, base)
  }

  /// Makes anew what is kept across placements.
  ///
  /// - Parameter agencies: those through which stays that changed are or were.
  /// - Returns: the records whose placements see something else of others than before.
  private static func refresh(
    elsewhere changed: [Party: Set<Int64>], _ scope: Scope, through agencies: Set<Int64>,
    _ base: borrowing Connection
  ) throws(SQLiteError) -> [Party: Set<Int64>] {
    var agencies = agencies
    var alike: [Party: Set<Int64>] = [:]
    for block in scope.records.sorted().blocks {
      try base.rows(
        """
        SELECT DISTINCT agency FROM placement
        WHERE agency IS NOT NULL AND fisher IN (SELECT value FROM json_each(\(block.json)))
        """
      ) { agencies.insert($0.integer(0)) }
    }
    for block in (scope.isAboutRest ? changed[.fisher] ?? [] : []).sorted().blocks {
      alike[.fisher, default: []].formUnion(try RestMonths.refresh(block, base))
    }
    for block in agencies.sorted().blocks {
      alike[.agency, default: []].formUnion(try AgencyReports.refresh(block, base))
    }
    return alike
  }

  /// Makes the records of changed fishers, vessels and agencies anew.
  ///
  /// - Returns: the agencies that changed or through which stays that changed are or were; and
  ///   which placements are no more.
  private static func refresh(
    _ changed: [Party: Set<Int64>], _ scope: Scope, _ base: borrowing Connection
  ) throws(SQLiteError) -> (agencies: Set<Int64>, gone: Set<Int64>) {
    var gone: Set<Int64> = []
    let day = try base.judgedDay() ?? .max
    var vessels = changed[.vessel] ?? []
    var agencies = changed[.agency] ?? []
    var listed = scope.lists.intersection(vessels)
    for block in vessels.sorted().blocks {
      let said = try base.particulars(of: .vessel, block)
      let renamed = try VesselRecord.refresh(block, said, on: day, base)
      try rename(vessels: renamed.sorted(), base)
      try SearchText.refresh(.vessel, block, said, base)
    }
    for block in agencies.sorted().blocks {
      let said = try base.particulars(of: .agency, block)
      try AgencyRecord.refresh(block, said, base)
      try SearchText.refresh(.agency, block, said, base)
    }
    for block in scope.records.sorted().blocks {
      let said = try base.particulars(of: .fisher, block)
      let renamed = try FisherRecord.refresh(block, said, base)
      try rename(fishers: renamed.sorted(), base)
      try SearchText.refresh(.fisher, block, said, base)
    }
    for block in scope.stays.sorted().blocks {
      let met = try PlacementRecord.refresh(block, base)
      vessels.formUnion(met.vessels)
      listed.formUnion(met.vessels)
      agencies.formUnion(met.agencies)
      gone.formUnion(met.gone)
    }
    for block in scope.agreements.sorted().blocks { try AgreementRecord.refresh(block, base) }
    for block in vessels.sorted().blocks {
      try CrewLists.refresh(block.filter { listed.contains($0) }, base)
      try VesselCount.refresh(block, on: day, base)
    }
    for block in agencies.sorted().blocks { try Counts.refresh(agencies: block, base) }
    return (agencies, gone)
  }

  /// Makes what lists show of a day anew for a later one: of the vessels that turn by then, or of
  /// all when no day was judged before.
  static func turn(
    from judged: CivilDate?, to day: CivilDate, _ base: borrowing Connection
  ) throws(SQLiteError) {
    let turning = judged == nil ? "SELECT vessel FROM vessel" : VesselRecord.turning(by: day)
    let vessels = try base.all(turning) { $0.integer(0) }
    for block in vessels.blocks {
      try VesselRecord.turn(block, to: day, base)
      try VesselCount.refresh(block, on: day, base)
    }
  }

  /// Gives what is sorted by a vessel's name its name of now.
  private static func rename(
    vessels: [Int64], _ base: borrowing Connection
  ) throws(SQLiteError) {
    try base.run(
      """
      UPDATE placement SET by_vessel = v.folded FROM vessel v
      WHERE placement.vessel = v.vessel AND by_vessel <> v.folded
        AND v.vessel IN (SELECT value FROM json_each(\(vessels.json)))
      """)
    try base.run(
      """
      UPDATE finding SET by_vessel = v.folded FROM vessel v
      WHERE by_vessel <> v.folded AND v.vessel IN (SELECT value FROM json_each(\(vessels.json)))
        AND ((kind = 2 AND subject = v.vessel) OR (kind = 1 AND subject IN (
          SELECT placement FROM placement p WHERE p.vessel = v.vessel)))
      """)
  }

  /// Gives what is sorted by a person's name the name of now.
  private static func rename(
    fishers: [Int64], _ base: borrowing Connection
  ) throws(SQLiteError) {
    for table in ["placement", "agreement"] as [Name] {
      try base.run(
        """
        UPDATE \(table) SET folded = f.folded FROM fisher f
        WHERE \(table).fisher = f.fisher AND \(table).folded <> f.folded
          AND f.fisher IN (SELECT value FROM json_each(\(fishers.json)))
        """)
    }
  }
}

extension Connection {
  /// The day for which the registry was last judged; nil before the first time.
  func judgedDay() throws(SQLiteError) -> CivilDate? {
    try integer("SELECT day FROM judged").map { CivilDate(kept: $0) }
  }
}
