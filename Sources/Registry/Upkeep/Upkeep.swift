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
  ///   - sheet: where all the rows came or went; nil when they may be anywhere.
  static func run(
    after touched: Set<Int64>, unsettled: Set<Int64>? = nil,
    sharing keys: SharedKeys = SharedKeys(), linked: Set<Int64> = [], in sheet: Sheet? = nil,
    _ base: borrowing Connection
  ) throws(SQLiteError) {
    try base.goOn()
    var resolution = Resolution()
    try resolution.settle(touched, unsettled: unsettled, base)
    let doubted = try Proposals.settle(keys, moved: resolution.moved, base)
    let fishers = resolution.changed[.fisher] ?? []
    let isAboutStays = sheet.map { PlacementRecord.sheets.contains($0) } ?? true
    let stays = isAboutStays ? fishers : fishers.intersection(resolution.moved)
    let agencies = try refresh(
      resolution.changed, stays: stays.union(try whoJoins(resolution.moved, base)),
      onLists: isAboutStays ? resolution.changed[.vessel] ?? [] : resolution.moved, base)
    let alike = try refresh(
      elsewhere: resolution.changed, through: agencies, in: sheet, base)
    try Stale.mark(
      resolution.changed.merging(alike) { $0.union($1) },
      renamed: resolution.moved.union(doubted).union(linked), base)
  }

  /// Makes anew what is kept across placements.
  ///
  /// - Parameter agencies: those through which stays that changed are or were.
  /// - Returns: the records whose placements see something else of others than before.
  private static func refresh(
    elsewhere changed: [Party: Set<Int64>], through agencies: Set<Int64>, in sheet: Sheet?,
    _ base: borrowing Connection
  ) throws(SQLiteError) -> [Party: Set<Int64>] {
    let fishers = (changed[.fisher] ?? []).sorted()
    var agencies = agencies
    var alike: [Party: Set<Int64>] = [:]
    for block in fishers.blocks {
      try base.rows(
        """
        SELECT DISTINCT agency FROM placement
        WHERE agency IS NOT NULL AND fisher IN (SELECT value FROM json_each(\(block.json)))
        """
      ) { agencies.insert($0.integer(0)) }
      guard sheet == nil || sheet == .rest else { continue }
      alike[.fisher, default: []].formUnion(try RestMonths.refresh(block, base))
    }
    for block in agencies.sorted().blocks {
      alike[.agency, default: []].formUnion(try AgencyReports.refresh(block, base))
    }
    return alike
  }

  /// The fishers whose stays or agreements join them to some vessels or agencies.
  private static func whoJoins(
    _ records: Set<Int64>, _ base: borrowing Connection
  ) throws(SQLiteError) -> Set<Int64> {
    var fishers: Set<Int64> = []
    for block in records.sorted().blocks {
      let theirs: SQL = "IN (SELECT value FROM json_each(\(block.json)))"
      try base.rows(
        """
        SELECT fisher FROM placement WHERE vessel \(theirs)
        UNION SELECT fisher FROM placement WHERE agency \(theirs)
        UNION SELECT fisher FROM agreement WHERE vessel \(theirs)
        """
      ) { fishers.insert($0.integer(0)) }
    }
    return fishers
  }

  /// Makes the records of changed fishers, vessels and agencies anew.
  ///
  /// - Parameter listed: vessels whose crew lists may be others, beside those of the stays.
  /// - Returns: the agencies that changed or through which stays that changed are or were.
  private static func refresh(
    _ changed: [Party: Set<Int64>], stays: Set<Int64>, onLists listed: Set<Int64>,
    _ base: borrowing Connection
  ) throws(SQLiteError) -> Set<Int64> {
    let day = try base.judgedDay() ?? .max
    var vessels = changed[.vessel] ?? []
    var agencies = changed[.agency] ?? []
    var listed = listed.intersection(vessels)
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
    for block in (changed[.fisher] ?? []).sorted().blocks {
      let said = try base.particulars(of: .fisher, block)
      let renamed = try FisherRecord.refresh(block, said, base)
      try rename(fishers: renamed.sorted(), base)
      try SearchText.refresh(.fisher, block, said, base)
    }
    for block in stays.sorted().blocks {
      let met = try PlacementRecord.refresh(block, base)
      vessels.formUnion(met.vessels)
      listed.formUnion(met.vessels)
      agencies.formUnion(met.agencies)
      try AgreementRecord.refresh(block, base)
    }
    for block in vessels.sorted().blocks {
      try CrewLists.refresh(block.filter { listed.contains($0) }, base)
      try VesselCount.refresh(block, on: day, base)
    }
    for block in agencies.sorted().blocks { try Counts.refresh(agencies: block, base) }
    return agencies
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
    try integer("SELECT day FROM judged").map { CivilDate(ordinal: Int32($0)) }
  }
}
