internal import Fishery
internal import SQLite

/// Reads the facts of some agencies, once for all whom they placed.
struct AgencyReading {
  /// The agencies that each may be, as long as nobody has said.
  let links: OpenLinks
  private var facts: [Int64: AgencyFacts] = [:]

  init(
    _ agencies: [Int64], within horizon: Horizon, into building: inout DossierBuilding,
    _ base: borrowing Connection
  ) throws(SQLiteError) {
    let links = try OpenLinks(of: agencies, base)
    let anchors = try Anchors(of: Set(agencies).union(links.all).sorted(), base)
    let rows = Held(try base.holdings(.of(.agencies), of: .agency, anchors, within: horizon))
    let names = Held(try base.particulars(of: .agency, anchors, within: horizon))
    let reports = try AgencyReports.known(of: agencies, base)
    self.links = links
    for agency in agencies {
      let others = links.others(than: agency)
      var read = AgencyFacts()
      AgencyFacts.reading.read(rows.cells(of: agency, doubtedBy: others), into: &read)
      read.country = Pick(.agency, names.cells(of: agency, doubtedBy: others))
        .known("agency_country")
      read.reports = others.isEmpty ? reports[agency] ?? .notSupplied : .doubted
      let isDoubted = rows[others].contains { ListColumns.licences.entry($0) != nil }
      read.licences = isDoubted ? .doubted : building.licences(rows[agency])
      facts[agency] = read
    }
  }

  /// What is known of an agency; of none, nothing.
  func facts(of agency: Int64?) -> AgencyFacts? { agency.flatMap { facts[$0] } }
}

extension DossierBuilding {
  /// The licences of one agency; none only where somebody looked and there is none.
  fileprivate mutating func licences(_ holdings: ArraySlice<Holding>) -> ListRange {
    let licences = holdings.compactMap { ListColumns.licences.entry($0) }
    if !licences.isEmpty { return append(licences, to: \.licences) }
    let isNone = holdings.contains {
      Pick(.of(.agencies), $0.cells)["licence_number"] == .confirmedAbsent
    }
    return ListRange(isNone ? .confirmedNone : .notCollected(.notSupplied))
  }
}
