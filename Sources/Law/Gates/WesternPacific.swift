import Fishery

extension Rule {
  /// A measure of the WCPFC on crew: a written agreement in the Convention area, from a day on.
  static func westernPacific(
    _ id: String, from figure: FigureName, title: Phrase, requirement: Phrase,
    provision: Provision, severity: Severity, reach: Reach
  ) -> Rule {
    Rule(
      id, title: title, requirement: requirement, subject: .placement, provision: provision,
      severity: severity, reach: reach,
      facts: .flagReach + .voyages + [
        .voyageArea, .agreements, .agreementVersion, .agreementSide, .agreementWritten,
      ],
      figures: [figure], foresees: figure, evidence: [.agreement, .voyageRecord],
      anchor: .embarkation,
      remedy: Phrase("Conclude a written agreement.", "Buat perjanjian tertulis."),
      judge: { hearing throws(Stop) in
        try hearing.require([hearing.fishesForTrade, hearing.isFisher])
        let service = try hearing.daysAboard(under: figure)
        try hearing.requireWesternPacific(service)
        return try hearing.worstOfAgreements(over: service, none: .breach) { agreement, hearing in
          hearing.isMade(agreement.written, .agreementWritten, row: agreement.row)
        }
      })
  }
}

extension Hearing {
  /// Stops unless some voyage of the service surely fished in the Convention area.
  func requireWesternPacific(_ service: Service) throws(Stop) {
    if case .notCollected(let gap) = dossier.voyages.completeness {
      miss(.voyages, gap)
      throw .undetermined
    }
    var inside = Truth.no
    var over: [RowID] = []
    for voyage in dossier.voyages.items {
      let (area, time) = (voyage.isInWesternPacific, voyage.lasts(to: service.first))
      inside = inside || area && time
      if area != .no, time == .no { over.append(voyage.row) }
      guard (area && time) == .unknown else { continue }
      if area == .unknown { miss(.voyageArea, voyage.area.gap ?? .onlyPartly, row: voyage.row) }
      if time == .unknown { miss(.voyageEnded, voyage.ended.gap, row: voyage.row) }
    }
    switch inside {
    case .yes: needs = []
    case .no:
      for row in over { note(.because, .elsewhere, .voyageEnded, row: row) }
      if over.isEmpty { note(.because, .elsewhere, .voyageArea) }
      throw .notApplicable
    case .unknown: throw .undetermined
    }
  }
}

extension Voyage {
  /// Area 71 lies wholly in the Convention area, areas 61, 67, 77 and 81 in part.
  fileprivate var isInWesternPacific: Truth {
    switch area.value {
    case 71: .yes
    case 61, 67, 77, 81, nil: .unknown
    default: .no
    }
  }

  /// Whether it was under way on a day or later.
  fileprivate func lasts(to day: CivilDate) -> Truth {
    if let ended = ended.value?.date { return Truth(ended >= day) }
    if let departed = departed.value?.date, departed >= day { return .yes }
    return ended.isConfirmedAbsent ? .yes : .unknown
  }
}
