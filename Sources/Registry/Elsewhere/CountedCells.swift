internal import Fishery
internal import SQLite

/// Where those facts stand that are counted over rows of other people: every cell that was looked
/// at, of whomever it speaks.
struct CountedCells {
  private(set) var cells: [Fact: [CellPlace]] = [:]

  /// - Parameter day: up to which day things are known.
  init(
    of facts: [Fact], about subject: Subject, upTo day: CivilDate, _ base: borrowing Connection
  ) throws(SQLiteError) {
    let wanted = Set(facts)
    var vessel: Int64? = subject.kind == .vessel ? subject.id : nil
    if subject.kind == .placement {
      let parties = try base.first(
        "SELECT fisher, vessel, agency FROM placement WHERE placement = \(subject.id)"
      ) { (fisher: $0.integer(0), vessel: $0.integer(1), agency: $0.optionalInteger(2)) }
      guard let parties else { return }
      vessel = parties.vessel
      if wanted.contains(.sameHoursDays) {
        cells[.sameHoursDays] = try Self.hours(of: parties.fisher, aboard: parties.vessel, base)
      }
      if wanted.contains(.agencyReports), let agency = parties.agency {
        cells[.agencyReports] = try Self.reports(about: agency, base)
      }
    }
    guard let vessel, !wanted.isDisjoint(with: Self.ofCrews) else { return }
    let crew = try Crew(of: vessel, within: Horizon(day), base)
    cells[.vesselDeaths] = crew.ends
    cells[.vesselEndsKnown] = crew.ends
    cells[.crewUnaccounted] = crew.unaccounted
    cells = cells.filter { wanted.contains($0.key) }
  }

  private static let ofCrews: Set<Fact> = [.vesselDeaths, .vesselEndsKnown, .crewUnaccounted]

  /// The record of a fisher aboard a vessel, and those of others that say the very same.
  private static func hours(
    of fisher: Int64, aboard vessel: Int64, _ base: borrowing Connection
  ) throws(SQLiteError) -> [CellPlace] {
    let others = try base.all(
      """
      SELECT DISTINCT o.fisher FROM rest_month m
      JOIN rest_month o ON o.digest = m.digest AND o.fisher <> m.fisher
      WHERE m.fisher = \(fisher) AND m.vessel = \(vessel)
      """
    ) { $0.integer(0) }
    let table = SheetTable.of(.rest)
    return try base.holdings(table, of: .fisher, [fisher] + others)
      .filter { $0.named.vessel == vessel }.map { $0.place("from", in: table) }
  }

  /// The signs that were seen on those whom an agency placed.
  private static func reports(
    about agency: Int64, _ base: borrowing Connection
  ) throws(SQLiteError) -> [CellPlace] {
    let people = try base.all(
      """
      SELECT DISTINCT f.fisher FROM placement p JOIN fisher f USING (fisher)
      WHERE p.agency = \(agency) AND f.reported IS NOT NULL
      """
    ) { $0.integer(0) }
    let table = SheetTable.of(.signs)
    return try base.holdings(table, of: .fisher, people)
      .filter { Pick(table, $0.cells).value("observed", as: Bool.self) == true }
      .map { $0.place("asked_on", in: table) }
  }

  /// What files say of everybody who was ever aboard a vessel.
  private struct Crew {
    let stays: [Holding]
    let list: [Holding]
    let missing: Set<Int64>

    init(
      of vessel: Int64, within horizon: Horizon, _ base: borrowing Connection
    ) throws(SQLiteError) {
      func held(_ sheet: Sheet) throws(SQLiteError) -> [Holding] {
        try base.holdings(.of(sheet), of: .vessel, [vessel], within: horizon)
      }
      stays = try held(.placements)
      list = try held(.crew)
      let counted = CrewReading(
        lists: list, rollCalls: try held(.muster), checks: [], roles: [:],
        people: try OpenLinks(of: [], base), nameless: [],
        doubtedBy: CrewReading.Doubts(lists: false, rollCalls: false, checks: false)
      ).counted
      let account = CrewAccount(
        try CrewAccount.stays(aboard: [vessel], base)[vessel] ?? [], upTo: horizon.day)
      missing = counted.map { Set(account.missing(at: $0).map(\.fisher)) } ?? []
    }

    /// Why each stay ended; of one that did not, that nothing says so.
    var ends: [CellPlace] {
      stays.map { $0.place("end_reason", "disembarked", in: .of(.placements)) }
    }

    /// That each who is missing came aboard; where nobody is, everybody on the newest list.
    var unaccounted: [CellPlace] {
      guard missing.isEmpty else {
        let came = stays.filter { $0.named.fisher.map(missing.contains) ?? false }
        let told = Set(came.compactMap(\.named.fisher))
        let listed = list.filter { holding in
          holding.named.fisher.map { missing.contains($0) && !told.contains($0) } ?? false
        }
        return came.map { $0.place("embarked", in: .of(.placements)) }
          + listed.map { $0.place("list_date", in: .of(.crew)) }
      }
      let newest = list.compactMap { Pick(.of(.crew), $0.cells).text("list_date") }.max()
      return list.filter { Pick(.of(.crew), $0.cells).text("list_date") == newest }
        .map { $0.place("list_date", in: .of(.crew)) }
    }
  }
}

extension Holding {
  /// The first of some cells of it in which anything is said; the row as a whole where in none.
  fileprivate func place(_ keys: String..., in table: SheetTable) -> CellPlace {
    let key = keys.first { Pick(table, cells)[$0] != .blank }
    return CellPlace(row: RowID(row, in: table), column: key)
  }
}
