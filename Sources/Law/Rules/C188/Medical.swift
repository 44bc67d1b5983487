import Fishery

extension Rule {
  /// On every day aboard some certificate of fitness covers the fisher.
  ///
  /// In the strict class (24 m, or normally more than three days) an overlong certificate is cut at
  /// its lawful end, and one that runs out at sea lasts to the end of that voyage if the vessel left
  /// on or before its last day. Outside the class the authority may exempt.
  static let medical = Rule(
    "C188-10.1-medical",
    title: Phrase("Medical certificate", "Sertifikat kesehatan"),
    requirement: Phrase(
      "Nobody works aboard without a valid medical certificate of fitness for the duties.",
      "Tidak seorang pun bekerja di kapal tanpa sertifikat kesehatan yang sah untuk tugasnya."),
    subject: .placement, provision: .c188("Art. 10(1)-(3)"), severity: .critical,
    reach: .convention,
    facts: .fisherScope + .shield + [
      .vesselNormallyAtSea, .medical, .medicalIssued, .medicalExpires, .medicalFit, .fisherBorn,
      .fisherMedicalExempt, .fisherPermitFrom, .fisherPermitTo, .placementPlannedReturn,
    ],
    figures: .scope + .shield + [
      .longVoyage, .adultAge, .medicalValidity, .medicalValidityMinor,
    ],
    profile: .scope + .shield,
    evidence: [.medicalCertificate, .vesselParticulars, .voyageRecord], anchor: .embarkation,
    remedy: Phrase(
      "Examination ashore at the owner's cost; stop the duty; keep a copy on file.",
      "Pemeriksaan di darat atas biaya pemilik; hentikan tugas; simpan salinan."),
    judge: judgeMedical)

  private static func judgeMedical(_ hearing: Hearing) throws(Stop) -> Verdict {
    let service = try hearing.serviceUnderConvention()
    if case .notCollected(let gap) = hearing.dossier.medical.completeness {
      hearing.miss(.medical, gap)
      return .undetermined
    }
    let strict = try hearing.isStrictClass(on: service.first)
    let limits = try hearing.medicalLimits(on: service.first)
    let cover = hearing.medicalCover(strict: strict, limits: limits)
    for edge in cover.edges { hearing.lookAgain(on: edge) }
    guard let gap = cover.gap(in: service.first...service.last) else {
      hearing.noteCover(cover, service)
      return .met
    }
    hearing.note(
      .because,
      .uncovered(
        from: gap.first,
        to: service.isOpen && gap.last == service.last
          ? nil : gap.last), .medical)
    guard gap.isCertain, service.isSurelyAboard(on: gap.first) else {
      hearing.missMedical(gap, strict: strict, service)
      return .undetermined
    }
    hearing.weighMedical(gap, strict: strict)
    hearing.period(
      from: gap.first, to: gap.last, isOngoing: service.isOpen && gap.last == service.last)
    hearing.remedy = hearing.cover(of: gap, isOngoing: hearing.isOngoing)
    return try hearing.unlessWaived(strict: strict, on: gap.first)
  }
}

extension Hearing {
  /// How grave it is: none or unfit, lapsed, or only cut because it was made out for too long.
  fileprivate func weighMedical(_ gap: Coverage.Gap, strict: Truth) {
    let certificates = dossier.medical.items
    let unfit = certificates.filter { $0.fitForDuties.truth == .no }
    for day in unfit.compactMap(\.issued.value) { lookAgain(on: day) }
    let isUnfit = unfit.contains { $0.names(anyOf: gap.first...gap.last) }
    if certificates.isEmpty || isUnfit {
      severity = .critical
      isHazardous = true
    } else if strict == .yes,
      certificates.contains(where: { $0.names(anyOf: gap.first...gap.first) })
    {
      severity = .medium
    } else {
      severity = .high
    }
  }

  /// The exemption outside the strict class, Art. 10(2), and the plan of Art. 4.
  fileprivate func unlessWaived(
    strict: Truth, on day: CivilDate
  ) throws(Stop) -> Verdict {
    if strict != .yes, dossier.facts.fisher.medicalExempt.truth == .yes {
      note(.exception, .isSo, .fisherMedicalExempt)
      guard strict == .unknown else { return .notApplicable }
      missStrictClass()
      return .undetermined
    }
    let verdict = try unlessShielded(.medical, on: day)
    guard verdict == .breach else { return verdict }
    // The plan for long voyages shields only vessels that go on them.
    switch try isNormallyLong(on: day) {
    case .no: return .breach
    case .yes: return try unlessShielded(.medicalLong, on: day)
    case .unknown:
      let shielded = try unlessShielded(.medicalLong, on: day)
      guard shielded != .breach else { return .breach }
      missStrictClass()
      return .undetermined
    }
  }

  /// Until when the fisher is covered, and whether that ends before the planned return.
  fileprivate func noteCover(_ cover: Coverage, _ service: Service) {
    guard let end = cover.coveredUntil(from: service.last), end < .max else { return }
    note(.because, .covered(until: end), .medical)
    guard let planned = dossier.facts.placement.plannedReturn.value, end < planned else { return }
    note(.applies, .endsBeforeReturn(end, planned: planned), .placementPlannedReturn)
  }

  /// Notes what would tell whether the days without sure cover are covered.
  fileprivate func missMedical(
    _ gap: Coverage.Gap, strict: Truth, _ service: Service
  ) {
    if !service.isSurelyAboard(on: gap.first) {
      miss(.placementDisembarked, dossier.facts.placement.disembarked.gap)
    }
    guard !gap.isCertain else { return }
    for certificate in dossier.medical.items {
      if certificate.issued.value == nil {
        miss(.medicalIssued, certificate.issued.gap, row: certificate.row)
      }
      if certificate.expires.value == nil {
        miss(.medicalExpires, certificate.expires.gap, row: certificate.row)
      }
      if case .notCollected(let why) = certificate.fitForDuties {
        miss(.medicalFit, why, row: certificate.row)
      }
    }
    if strict == .unknown { missStrictClass() }
    if strict != .no, case .notCollected(let why) = dossier.voyages.completeness {
      miss(.voyages, why)
    }
    if strict != .no { missMedicalVoyages() }
    let fisher = dossier.facts.fisher
    if strict != .no, fisher.born.value?.day == nil {
      miss(.fisherBorn, fisher.born.gap ?? .onlyPartly)
    }
    if fisher.urgentPermitFrom.value != nil, let why = fisher.urgentPermitTo.gap {
      miss(.fisherPermitTo, why)
    }
    if fisher.urgentPermitTo.value != nil, let why = fisher.urgentPermitFrom.gap {
      miss(.fisherPermitFrom, why)
    }
  }

  private func missMedicalVoyages() {
    for voyage in dossier.voyages.items {
      if voyage.departed.value == nil {
        miss(.voyageDeparted, voyage.departed.gap, row: voyage.row)
      }
      if case .notCollected(let why) = voyage.ended {
        miss(.voyageEnded, why, row: voyage.row)
      }
    }
  }
}

extension MedicalCertificate {
  /// Whether it is made out for any of some days, lawfully or not.
  fileprivate func names(anyOf days: ClosedRange<CivilDate>) -> Bool {
    guard let issued = issued.value, issued <= days.upperBound else { return false }
    return expires.value.map { days.lowerBound <= $0 } ?? true
  }
}
