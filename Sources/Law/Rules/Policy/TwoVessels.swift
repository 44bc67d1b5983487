import Fishery

extension Rule {
  /// Nobody is aboard two vessels at one time: else one of the records is of somebody else, or false.
  static let twoVessels = policy(
    "POL-TWO-VESSELS",
    title: Phrase("Aboard two vessels at one time", "Di dua kapal pada waktu yang sama"),
    requirement: Phrase(
      "The records put the fisher aboard one vessel at a time.",
      "Catatan menempatkan awak kapal di satu kapal pada satu waktu."),
    facts: [
      .placementEmbarked, .placementDisembarked, .otherStays, .otherStayEmbarked,
      .otherStayDisembarked,
    ], figures: [], evidence: [.passport, .crewList, .headCount, .interview], anchor: .wholeLife,
    remedy: Phrase(
      "Find out who was aboard which vessel, and whose papers were shown.",
      "Cari tahu siapa berada di kapal mana, dan dokumen siapa yang ditunjukkan."),
    judge: judgeTwoVessels)

  private static func judgeTwoVessels(_ hearing: Hearing) throws(Stop) -> Verdict {
    if case .notCollected(let gap) = hearing.dossier.otherStays.completeness {
      hearing.miss(.otherStays, gap)
      return .undetermined
    }
    let placement = hearing.dossier.placement
    let own = StayAboard(embarked: placement.embarked, disembarked: placement.disembarked)
    var verdicts: [Verdict] = [.met]
    for stay in hearing.dossier.otherStays.items.sorted(by: OtherStay.isEarlier) {
      let other = StayAboard(embarked: stay.embarked, disembarked: stay.disembarked)
      switch TwoStays(own, other, asOf: hearing.asOf) {
      case .apart: break
      case .apartUntil(let day): hearing.lookAgain(on: day)
      case .unknown:
        hearing.missDays(of: stay)
        verdicts.append(.undetermined)
      case .together(let from, let to):
        hearing.note(.because, .aboardBoth(from: from, to: to), .otherStays, row: stay.row)
        if hearing.remedy == nil { hearing.period(from: from, to: to, isOngoing: to == nil) }
        hearing.remedy = .make(.otherStays)
        verdicts.append(.breach)
      }
    }
    return .worst(verdicts)
  }
}

extension OtherStay {
  fileprivate static func isEarlier(_ one: OtherStay, _ other: OtherStay) -> Bool {
    (one.embarked.value ?? .max, one.disembarked.value ?? .max)
      < (other.embarked.value ?? .max, other.disembarked.value ?? .max)
  }
}

extension Hearing {
  /// Asks for what is not known of when the fisher was aboard either vessel.
  fileprivate func missDays(of stay: OtherStay) {
    if let gap = dossier.placement.embarked.gap { miss(.placementEmbarked, gap) }
    if let gap = dossier.placement.disembarked.gap { miss(.placementDisembarked, gap) }
    if let gap = stay.embarked.gap { miss(.otherStayEmbarked, gap, row: stay.row) }
    if let gap = stay.disembarked.gap { miss(.otherStayDisembarked, gap, row: stay.row) }
  }
}
