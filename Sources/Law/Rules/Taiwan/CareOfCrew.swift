import Fishery

extension Rule {
  /// An operator of Taiwan sends crew home from a vessel that is out of action, has the hurt treated,
  /// reports casualties, and puts nobody to other work.
  static let taiwanCare = Rule(
    "TW-O-14",
    title: Phrase("Care of the crew, Taiwan", "Pengurusan awak, Taiwan"),
    requirement: Phrase(
      "The operator sends crew home from a vessel out of action, has the hurt treated at once, reports"
        + " casualties, has life jackets worn on deck, and gives no other work.",
      "Operator memulangkan awak dari kapal yang tidak beroperasi, segera merawat yang cedera,"
        + " melaporkan korban, memastikan jaket penolong dipakai, dan tidak memberi pekerjaan lain."
    ),
    subject: .placement, provision: .taiwanCrewRules("Art. 30"), severity: .high, reach: .ownLaw,
    facts: .taiwanReach + [
      .outOfAction, .repatriationArranged, .injured, .careGiven, .safetyAccident, .safetyReported,
      .otherWork, .lifeJackets,
    ],
    figures: [.taiwanCare, .taiwanLifeJackets],
    evidence: [.repatriationTicket, .accidentRecord, .interview, .observation],
    anchor: .embarkation, indicators: [.abusiveConditions],
    remedy: Phrase(
      "Send home, treat, report, and stop the other work.",
      "Pulangkan, rawat, laporkan, dan hentikan pekerjaan lain."),
    judge: judgeTaiwanCare)

  private static func judgeTaiwanCare(_ hearing: Hearing) throws(Stop) -> Verdict {
    try hearing.require(.taiwanCrew)
    let service = try hearing.daysAboard(under: .taiwanCare)
    let (vessel, placement) = (hearing.dossier.vessel, hearing.dossier.placement)
    var parts = Parts(hearing)
    let home = hearing.whenever(vessel.standing.outOfAction, .outOfAction) { hearing in
      hearing.isThere(placement.repatriationArranged, .repatriationArranged)
    }
    parts.add(home, upTo: hearing.reasons.count)
    let care = hearing.whenever(placement.protection.injured, .injured) { hearing in
      hearing.isMade(placement.protection.careGiven, .careGiven)
    }
    parts.add(care, upTo: hearing.reasons.count)
    let report = hearing.whenever(vessel.safety.accident, .safetyAccident) { hearing in
      hearing.isMade(vessel.safety.accidentReported, .safetyReported)
    }
    parts.add(report, upTo: hearing.reasons.count)
    let work = hearing.verdict(on: [.lacks(.otherWork) { $0.placement.seaMoves.otherWork }])
    parts.add(work, upTo: hearing.reasons.count)
    let jackets: Verdict =
      switch hearing.asks(.taiwanLifeJackets, on: service.last) {
      case .no: .met
      case .unknown: .undetermined
      case .yes: hearing.isMade(vessel.safety.lifeJacketsWorn, .lifeJackets)
      }
    parts.add(jackets, upTo: hearing.reasons.count)
    let verdict = hearing.worst(of: parts)
    if verdict == .breach { hearing.period(of: service) }
    return verdict
  }
}
