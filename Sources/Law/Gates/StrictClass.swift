import Fishery

extension Hearing {
  /// The class in which medical certificates may not be waived and run two years at most: 24 m or
  /// more, or normally at sea for more than three days (C188 Arts 10(3), 12).
  func isStrictClass(on day: CivilDate) throws(Stop) -> Truth {
    let large = try isLarge(on: day)
    let long = try isNormallyLong(on: day)
    return large || long
  }

  /// Notes what would tell the class.
  func missStrictClass() {
    let vessel = dossier.facts.vessel
    missLength()
    missVoyageLength(vessel.normallyAtSeaHours, .vesselNormallyAtSea)
  }
}
