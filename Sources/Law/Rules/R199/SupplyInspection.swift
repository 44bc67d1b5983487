import Fishery

extension Rule {
  /// From 24 m the medical supplies are inspected at least once a year.
  static let supplyInspection = Rule.advice(
    "R199-medical",
    title: Phrase(
      "Yearly inspection of medical supplies", "Pemeriksaan tahunan perlengkapan medis"),
    requirement: Phrase(
      "Medical supplies of vessels of 24 m or more are inspected at least every twelve months.",
      "Perlengkapan medis kapal 24 m atau lebih diperiksa sekurangnya setiap dua belas bulan."),
    paragraph: "paras 36-40", subject: .vessel,
    facts: Extent.largeVessels.facts + [.careInspectedOn],
    figures: Extent.largeVessels.figures + [.supplyInspection],
    profile: Extent.largeVessels.profile, evidence: [.storesList, .observation],
    remedy: Phrase("Inspect them.", "Periksa.")
  ) { hearing throws(Stop) in
    try Extent.largeVessels.require(hearing)
    let months = try hearing.integer(.supplyInspection, on: hearing.asOf)
    switch hearing.dossier.vessel.medicalCare.suppliesInspectedOn {
    case .confirmedAbsent:
      hearing.note(.because, .confirmedAbsent, .careInspectedOn)
      hearing.remedy = .make(.careInspectedOn)
      return .breach
    case .notCollected(let gap):
      hearing.miss(.careInspectedOn, gap)
      return .undetermined
    case .known(let day):
      let last = day.adding(Term(months: Int32(clamping: months)), rounding: .clampToMonthEnd)
      hearing.lookAgain(on: last + 1)
      hearing.lookAgain(on: day)
      hearing.note(.because, .inspected(day, again: last), .careInspectedOn)
      guard last < hearing.asOf else { return .met }
      hearing.remedy = .make(.careInspectedOn)
      return .breach
    }
  }
}
