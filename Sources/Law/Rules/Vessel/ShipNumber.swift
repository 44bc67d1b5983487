import Fishery

extension Rule {
  /// The ship number that a vessel uses has a right check digit.
  ///
  /// A lint and no law: fishing vessels may lawfully have no number, and a right check digit proves
  /// nothing alone.
  static let shipNumber = Rule(
    "SEA-IMO-CHK",
    title: Phrase("Check digit of the IMO number", "Digit periksa nomor IMO"),
    requirement: Phrase(
      "An IMO ship number has seven digits, the last of which checks the others.",
      "Nomor IMO terdiri dari tujuh digit; digit terakhir memeriksa yang lain."),
    subject: .vessel,
    provision: Provision(
      "IMO A.1117(30)", "Annex", force: .policy, verified: .seen,
      source: "IMO Ship Identification Number Scheme, 2017-12-06"),
    severity: .medium, reach: .advisory, facts: [.vesselIMO], evidence: [.vesselRegister],
    anchor: .wholeLife,
    remedy: Phrase(
      "Compare with name, call sign, flag and hull; correct the register.",
      "Bandingkan dengan nama, tanda panggil, bendera dan lambung; perbaiki daftar."),
    judge: judgeShipNumber)

  private static func judgeShipNumber(_ hearing: Hearing) throws(Stop) -> Verdict {
    switch hearing.dossier.vessel.imo {
    case .confirmedAbsent:
      hearing.note(.because, .confirmedAbsent, .vesselIMO)
      return .notApplicable
    case .notCollected(let gap):
      hearing.miss(.vesselIMO, gap)
      return .undetermined
    case .known(let claim):
      if let number = IMONumber(claim.description), number.lints.isEmpty {
        hearing.note(.because, .shipNumber(claim), .vesselIMO)
        return .met
      }
      hearing.note(.because, .notShipNumber(claim), .vesselIMO)
      hearing.remedy = .correctNumber
      return .breach
    }
  }
}
