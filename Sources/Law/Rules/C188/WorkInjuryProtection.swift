import Fishery

extension Rule {
  /// Some route protects the fisher against sickness, injury and death at work, and after an injury
  /// care and compensation are given.
  ///
  /// The owner's liability, insurance or another scheme will each do: no insurance alone is no breach.
  static let workInjuryProtection = Rule(
    "C188-38-protection",
    title: Phrase("Protection against injury", "Perlindungan kecelakaan kerja"),
    requirement: Phrase(
      "The fisher is protected against work-related sickness, injury and death, by the owner's"
        + " liability, insurance or another scheme.",
      "Awak dilindungi terhadap sakit, cedera dan kematian akibat kerja, lewat tanggung jawab pemilik,"
        + " asuransi atau skema lain."),
    subject: .placement, provision: .c188("Art. 38"), severity: .critical, reach: .convention,
    facts: .fisherScope + .shield + [
      .ownerLiable, .insuredUntil, .otherScheme, .injured, .careGiven,
    ],
    figures: .scope + .shield + [.longVoyage], profile: .scope + .shield,
    evidence: [.insurancePolicy, .interview], anchor: .embarkation,
    remedy: Phrase(
      "Renew the cover; give care and compensation.",
      "Perbarui perlindungan; berikan perawatan dan kompensasi."),
    judge: judgeWorkInjuryProtection)

  private static func judgeWorkInjuryProtection(_ hearing: Hearing) throws(Stop) -> Verdict {
    let service = try hearing.serviceUnderConvention()
    hearing.period(of: service)
    let care = hearing.careAfterInjury()
    if care == .breach {
      hearing.isHazardous = true
      return .breach
    }
    hearing.severity = .high
    switch hearing.isProtected(service) {
    case .yes: return care
    case .unknown: return .undetermined
    case .no:
      hearing.remedy = .make(.insuredUntil)
      return try hearing.unlessShielded(.protection, on: service.first)
    }
  }
}

extension Hearing {
  fileprivate func careAfterInjury() -> Verdict {
    let protection = dossier.placement.protection
    switch protection.injured.truth {
    case .no: return .met
    case .unknown:
      miss(.injured, protection.injured.gap)
      return .undetermined
    case .yes:
      note(.applies, .isSo, .injured)
      return verdict(on: [.has(.careGiven) { $0.placement.protection.careGiven }])
    }
  }

  /// Whether any route protects on the last day aboard.
  fileprivate func isProtected(_ service: Service) -> Truth {
    let protection = dossier.placement.protection
    let last = service.last
    var insured: Truth = .unknown
    switch protection.insuredUntil {
    case .known(let day):
      lookAgain(on: day + 1)
      insured = Truth(last <= day)
      note(.because, .insured(until: day), .insuredUntil)
    case .confirmedAbsent:
      insured = .no
      note(.because, .confirmedAbsent, .insuredUntil)
    case .notCollected: break
    }
    let routes: [(Fact, Known<Bool>)] = [
      (.ownerLiable, protection.ownerLiable), (.otherScheme, protection.otherScheme),
    ]
    let answer = routes.reduce(insured) { $0 || $1.1.truth }
    for (fact, state) in routes where state.truth == answer && answer != .unknown {
      note(.because, answer == .yes ? .isSo : .isNot, fact)
    }
    guard answer == .unknown else { return answer }
    if let gap = protection.insuredUntil.gap { miss(.insuredUntil, gap) }
    for (fact, state) in routes { if let gap = state.gap { miss(fact, gap) } }
    return .unknown
  }
}
