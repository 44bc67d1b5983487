import Fishery

extension Rule {
  /// An Indonesian agency has a SIP3MI on the day on which it places a fisher abroad.
  ///
  /// Two ministries disagree whether their licences for crew agencies will do as well: with only one
  /// of those it cannot be told, and a SIUPPAK counts for neither once it had to be converted.
  static let indonesianLicence = Rule(
    "ID-LIC-SIP3MI",
    title: Phrase("Placement licence, Indonesia", "Izin penempatan, Indonesia"),
    requirement: Phrase(
      "An Indonesian agency that places fishers abroad holds a SIP3MI on the day of placement.",
      "Agensi Indonesia yang menempatkan awak kapal di luar negeri memiliki SIP3MI pada hari"
        + " penempatan."),
    subject: .placement,
    provision: .indonesia(
      "ID PP 22/2022", "Art. 8", .seen,
      source: "Government Regulation 22/2022, pasal.id 5936177 (merchant crew)"),
    severity: .critical, reach: .ownLaw,
    facts: .originReach + [
      .placementChannel, .placementPlacedOn, .agencyCountry, .licences, .licenceType, .licenceFrom,
      .licenceTo, .licenceSuspendedFrom, .licenceSuspendedTo,
    ],
    figures: [.indonesiaPlacementLicence, .indonesiaOldLicenceEnded],
    evidence: [.agencyLicence], anchor: .embarkation,
    remedy: Phrase(
      "Stop the placement; hand it over to a licensed agency.",
      "Hentikan penempatan; alihkan kepada agensi berizin."),
    judge: judgeIndonesianLicence)

  private static func judgeIndonesianLicence(_ hearing: Hearing) throws(Stop) -> Verdict {
    try hearing.require(
      hearing.indonesianAbroad + [hearing.isPlacedByAgency, hearing.agencyWorks(in: "ID")])
    guard let day = hearing.dossier.placement.placedOn.value else {
      hearing.miss(.placementPlacedOn, hearing.dossier.placement.placedOn.gap)
      return .undetermined
    }
    hearing.anchor = day
    if case .notCollected(let gap) = hearing.dossier.licences.completeness {
      hearing.miss(.licences, gap)
      return .undetermined
    }
    let licence = hearing.holds(.sip3mi, on: day)
    guard licence != .yes else {
      hearing.note(.because, .licensedAs(.sip3mi, on: day), .licences)
      return .met
    }
    let siukak = hearing.holds(.siukak, on: day)
    let siuppak =
      hearing.holds(.siuppak, on: day)
      && !hearing.book.isLaw(
        .indonesiaOldLicenceEnded, on: day)
    if licence == .no,
      let kind = siukak == .yes
        ? LicenceType.siukak
        : siuppak == .yes
          ? .siuppak : nil
    {
      hearing.note(.because, .ministriesDiffer(kind), .licenceType)
      return .undetermined
    }
    guard licence == .no, siukak == .no, siuppak == .no else {
      hearing.missLicences()
      return .undetermined
    }
    try hearing.require(.indonesiaPlacementLicence, on: day)
    hearing.note(.because, .unlicensed(on: day), .licences)
    hearing.remedy = .licensedAgency(on: day)
    return hearing.unlicensedPlacement()
  }
}

extension Hearing {
  /// A breach, and a graver one once the fisher is aboard.
  fileprivate func unlicensedPlacement() -> Verdict {
    let aboard = dossier.placement.embarked.value
    if let aboard { lookAgain(on: aboard) }
    severity = aboard.map { $0 <= asOf } ?? false ? .critical : .high
    period(from: dossier.placement.placedOn.value, to: nil, isOngoing: true)
    return .breach
  }
}
