import Fishery

extension Rule {
  /// A vessel that changed name or flag under its number has its histories linked.
  static let nameAndFlag = policy(
    "SEA-IMO-STABLE",
    title: Phrase("Change of name or flag", "Perubahan nama atau bendera"),
    requirement: Phrase(
      "Where a vessel changed name or flag under one number, its histories are linked.",
      "Bila kapal berganti nama atau bendera dengan satu nomor, riwayatnya dikaitkan."),
    subject: .vessel, verdicts: Verdict.allCases,
    facts: [.vesselIMO, .identityChanged, .historiesLinked], figures: [],
    evidence: [.vesselRegister], anchor: .wholeLife,
    remedy: Phrase(
      "Link the records under the former name and flag.",
      "Kaitkan catatan dengan nama dan bendera lama."),
    judge: { hearing throws(Stop) in
      switch hearing.dossier.vessel.imo {
      case .confirmedAbsent:
        hearing.note(.because, .confirmedAbsent, .vesselIMO)
        throw .notApplicable
      case .notCollected(let gap):
        hearing.miss(.vesselIMO, gap)
        throw .undetermined
      case .known: break
      }
      let standing = hearing.dossier.vessel.standing
      return hearing.whenever(standing.identityChanged, .identityChanged) { hearing in
        hearing.isMade(standing.historiesLinked, .historiesLinked)
      }
    })
}
