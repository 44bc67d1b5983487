import Fishery

extension Rule {
  /// Nobody is dismissed or put under pressure for a complaint or a testimony.
  ///
  /// A dismissal after the complaint is one for it unless another reason is proved; whether one is,
  /// somebody has to look.
  static let thaiReprisal = Rule(
    "TH-RETAL-15",
    title: Phrase(
      "No reprisal for a complaint, Thailand", "Tanpa balasan atas pengaduan, Thailand"),
    requirement: Phrase(
      "No fisher is dismissed or put under pressure because of a complaint or testimony.",
      "Tidak ada awak yang dipecat atau ditekan karena pengaduan atau kesaksian."),
    subject: .placement, provision: .thaiFishingWorkAct("s. 15"), severity: .high,
    reach: .ownLaw,
    facts: .flagReach + [.complainedOn, .dismissedOn, .otherReasonProved, .pressured],
    figures: [.thailandFishingWorkAct], evidence: [.interview], anchor: .embarkation,
    indicators: [.intimidation],
    remedy: Phrase("Take the fisher back and pay.", "Pekerjakan kembali dan bayar upahnya."),
    judge: judgeThaiReprisal)

  private static func judgeThaiReprisal(_ hearing: Hearing) throws(Stop) -> Verdict {
    try hearing.require(.thaiCrew)
    _ = try hearing.daysAboard(under: .thailandFishingWorkAct)
    let made = try hearing.requireComplaint()
    try hearing.require(.thailandFishingWorkAct, on: made)
    var parts = Parts(hearing)
    let pressure = hearing.verdict(on: [.lacks(.pressured) { $0.placement.complaint.pressured }])
    if pressure == .breach { hearing.period(from: made, to: nil, isOngoing: true) }
    parts.add(pressure, upTo: hearing.reasons.count)
    parts.add(hearing.isDismissed(for: made), upTo: hearing.reasons.count)
    return hearing.worst(of: parts)
  }
}

extension Hearing {
  fileprivate func isDismissed(for made: CivilDate) -> Verdict {
    let complaint = dossier.placement.complaint
    guard let day = complaint.dismissedOn.value else {
      guard let gap = complaint.dismissedOn.gap else {
        note(.because, .confirmedAbsent, .dismissedOn)
        return .met
      }
      miss(.dismissedOn, gap)
      return .undetermined
    }
    lookAgain(on: day)
    guard day >= made, day <= asOf else {
      note(.because, .dated(day), .dismissedOn)
      return .met
    }
    note(.because, .dismissed(day, complained: made), .dismissedOn)
    isRedLine = complaint.otherReasonProved.truth != .yes
    let verdict = isMade(complaint.otherReasonProved, .otherReasonProved)
    if verdict == .breach { period(from: day, to: nil, isOngoing: true) }
    return verdict
  }
}
