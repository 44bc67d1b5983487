import Fishery

extension Rule {
  /// Two fishers' records of rest that agree to the minute for days were hardly both kept.
  ///
  /// A sign that a record is copied, and no breach of the hours themselves.
  static let sameRestLog = policy(
    "POL-LOG-SAME",
    title: Phrase("Record of rest shared with others", "Catatan istirahat sama dengan orang lain"),
    requirement: Phrase(
      "The record of rest is not that of somebody else aboard.",
      "Catatan istirahat bukan catatan orang lain di kapal."),
    facts: [.sameHoursDays], figures: [.policySameLogDays],
    evidence: [.restLog, .engineLog, .interview], anchor: .wholeLife,
    indicators: [.excessiveOvertime],
    remedy: Phrase(
      "Compare with engine log and catch log; ask each alone.",
      "Bandingkan dengan buku mesin dan tangkapan; tanyakan satu per satu."),
    judge: judgeSameRestLog)

  private static func judgeSameRestLog(_ hearing: Hearing) throws(Stop) -> Verdict {
    let wanted = try hearing.integer(.policySameLogDays, on: hearing.asOf)
    switch hearing.dossier.placement.elsewhere.sameHoursDays {
    case .notCollected(let gap):
      hearing.miss(.sameHoursDays, gap)
      return .undetermined
    case .confirmedAbsent: return .met
    case .known(let days) where Int64(days) < wanted: return .met
    case .known(let days):
      hearing.note(.because, .crowded(Int64(days), most: wanted - 1), .sameHoursDays)
      hearing.period(from: nil, to: nil, isOngoing: true)
      hearing.remedy = .make(.sameHoursDays)
      return .breach
    }
  }
}
