import Fishery

extension Rule {
  /// On every day aboard an agreement is signed, begun, not ended, and names the vessel.
  ///
  /// Signing on the day of boarding is in time. An agreement that ended after a completed service
  /// covered it; days after its end, a later start or a sister vessel are gaps.
  static let agreementCover = Rule(
    "C188-20-cover",
    title: Phrase("Agreement for every day aboard", "Perjanjian untuk setiap hari di kapal"),
    requirement: Phrase(
      "A signed work agreement naming the vessel runs on every day aboard.",
      "Perjanjian kerja bertanda tangan yang menyebut kapal berlaku pada setiap hari di kapal."),
    subject: .placement, provision: .c188("Arts 16(a), 20, Annex II (c), (j)"), severity: .high,
    reach: .convention,
    facts: .fisherScope + .shield + .standingAgreement + [
      .agreementWritten, .agreementSignedByFisher, .agreementSigned, .agreementStarts,
      .agreementEnds, .agreementVessels, .vesselNames,
      .placementPlannedReturn,
    ],
    figures: .scope + .shield, profile: .scope + .shield, evidence: [.agreement],
    anchor: .embarkation,
    remedy: Phrase(
      "An extension freely agreed, or repatriation.",
      "Perpanjangan yang disepakati dengan bebas, atau pemulangan."),
    judge: judgeAgreementCover)

  private static func judgeAgreementCover(_ hearing: Hearing) throws(Stop) -> Verdict {
    let service = try hearing.serviceUnderConvention()
    try hearing.requireAgreement()
    if case .notCollected(let gap) = hearing.dossier.agreements.completeness {
      hearing.miss(.agreements, gap)
      return .undetermined
    }
    var cover = Coverage()
    for agreement in hearing.dossier.agreements.items { hearing.add(agreement, to: &cover) }
    for edge in cover.edges { hearing.lookAgain(on: edge) }
    guard let gap = cover.gap(in: service.first...service.last) else {
      hearing.noteAgreementEnd(cover, service)
      return .met
    }
    let isOngoing = service.isOpen && gap.last == service.last
    hearing.note(
      .because, .uncovered(from: gap.first, to: isOngoing ? nil : gap.last), .agreements)
    guard gap.isCertain, service.isSurelyAboard(on: gap.first) else {
      hearing.missCover(gap, service)
      return .undetermined
    }
    hearing.period(from: gap.first, to: gap.last, isOngoing: isOngoing)
    hearing.remedy = hearing.cover(of: gap, isOngoing: isOngoing)
    return try hearing.unlessShielded(.agreement, on: gap.first)
  }
}

extension Hearing {
  fileprivate func add(_ agreement: Agreement, to cover: inout Coverage) {
    let names = namesVessel(agreement)
    guard names != .no, !agreement.signed.isConfirmedAbsent,
      agreement.signedByFisher.truth != .no, agreement.written.truth != .no
    else { return }
    let signed = agreement.signed.value
    // Where nobody agreed on a first day, it runs from the signature.
    let starts = agreement.starts.isConfirmedAbsent ? signed : agreement.starts.value
    let ends = agreement.ends.isConfirmedAbsent ? CivilDate.max : agreement.ends.value
    let isSigned = agreement.signedByFisher.truth && agreement.written.truth
    if let signed, let starts, let ends, names == .yes, isSigned == .yes {
      cover.addSure(max(signed, starts), ends)
    } else {
      cover.addPossible(max(signed ?? .min, starts ?? .min), ends ?? .max)
    }
  }

  private func namesVessel(_ agreement: Agreement) -> Truth {
    if agreement.vessels.isConfirmedAbsent { return .no }
    guard let named = agreement.vessels.value, let names = dossier.facts.vessel.names.value else {
      return .unknown
    }
    return Truth(named.meets(names))
  }

  fileprivate func noteAgreementEnd(_ cover: Coverage, _ service: Service) {
    guard let end = cover.coveredUntil(from: service.last), end < .max else { return }
    note(.because, .covered(until: end), .agreementEnds)
    guard let planned = dossier.facts.placement.plannedReturn.value, end < planned else { return }
    note(.applies, .endsBeforeReturn(end, planned: planned), .placementPlannedReturn)
  }

  fileprivate func missCover(_ gap: Coverage.Gap, _ service: Service) {
    if !service.isSurelyAboard(on: gap.first) {
      miss(.placementDisembarked, dossier.facts.placement.disembarked.gap)
    }
    guard !gap.isCertain else { return }
    for agreement in dossier.agreements.items {
      let row = agreement.row
      if let why = agreement.written.gap { miss(.agreementWritten, why, row: row) }
      if let why = agreement.signedByFisher.gap { miss(.agreementSignedByFisher, why, row: row) }
      if let why = agreement.signed.gap { miss(.agreementSigned, why, row: row) }
      if let why = agreement.starts.gap { miss(.agreementStarts, why, row: row) }
      if let why = agreement.ends.gap { miss(.agreementEnds, why, row: row) }
      if let why = agreement.vessels.gap { miss(.agreementVessels, why, row: row) }
    }
    if dossier.facts.vessel.names.value == nil {
      miss(.vesselNames, dossier.facts.vessel.names.gap)
    }
  }
}
