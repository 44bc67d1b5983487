import Fishery

extension Rule {
  /// Crew board and leave in port; at sea only by permission, and without work on the way.
  static let taiwanSeaTransfers = Rule(
    "TW-X-11",
    title: Phrase("Boarding and leaving at sea, Taiwan", "Naik dan turun di laut, Taiwan"),
    requirement: Phrase(
      "Crew join or leave at sea only by permission, and do no work on the vessel that carries them.",
      "Awak naik atau turun di laut hanya dengan izin, dan tidak bekerja di kapal pengangkut."),
    subject: .placement, provision: .taiwanCrewRules("Arts 22, 28"), severity: .high,
    reach: .ownLaw, facts: .taiwanReach + [.movedAtSea, .movePermitted, .workedOnCarrier],
    figures: [.taiwanSeaMoves], evidence: [.voyageRecord, .interview], anchor: .embarkation,
    indicators: [.restrictionOfMovement],
    remedy: Phrase(
      "Stop it; the authority refuses permission for five years.",
      "Hentikan; otoritas menolak izin selama lima tahun."),
    judge: { hearing throws(Stop) in
      try hearing.require(.taiwanCrew)
      let service = try hearing.daysAboard(under: .taiwanSeaMoves)
      let moves = hearing.dossier.placement.seaMoves
      var parts = Parts(hearing)
      let moved = hearing.whenever(moves.moved, .movedAtSea) { hearing in
        hearing.isMade(moves.permitted, .movePermitted)
      }
      parts.add(moved, upTo: hearing.reasons.count)
      let worked = hearing.verdict(
        on: [.lacks(.workedOnCarrier) { $0.placement.seaMoves.workedOnCarrier }])
      parts.add(worked, upTo: hearing.reasons.count)
      let verdict = hearing.worst(of: parts)
      if verdict == .breach { hearing.period(of: service) }
      return verdict
    })
}
