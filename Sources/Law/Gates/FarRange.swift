import Fishery

extension Hearing {
  /// Whether the vessel goes beyond 200 nautical miles of the flag State's coast, or beyond the
  /// edge of its continental shelf where that lies farther out: C188 Arts 4(2)(c), 41(1)(b).
  ///
  /// A flag State without a coast has no such distance; somebody then confirms that there is none.
  func isFar(on day: CivilDate) throws(Stop) -> Truth {
    let range = Quantity(
      thousandths: Int32(
        clamping: try integer(.farRange, on: day).multipliedReportingOverflow(by: 1000).partialValue
      ))
    guard let distance = dossier.facts.vessel.maxDistance.value else { return .unknown }
    guard distance > range else {
      note(.applies, .distance(distance, limit: range, beyond: false), .vesselMaxDistance)
      return .no
    }
    guard let edge = shelfEdge else { return .unknown }
    let limit = max(range, edge)
    note(.applies, .distance(distance, limit: limit, beyond: distance > limit), .vesselMaxDistance)
    return Truth(distance > limit)
  }

  private var shelfEdge: Quantity? {
    if let edge = dossier.facts.vessel.shelfEdge.value { return edge }
    guard let miles = flagProfile?.integer(.shelfOuterEdge, on: asOf),
      let thousandths = Int32(exactly: miles * 1000)
    else { return nil }
    return Quantity(thousandths: thousandths)
  }

  /// Notes which distance is wanted.
  func missRange() {
    let vessel = dossier.facts.vessel
    if vessel.maxDistance.value == nil {
      miss(.vesselMaxDistance, vessel.maxDistance.gap)
    } else {
      miss(.vesselShelfEdge, vessel.shelfEdge.gap)
    }
  }
}
