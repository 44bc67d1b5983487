import Fishery

extension Rule {
  /// Warm enough for all; from 24 m a heating system, except for work in the tropics alone.
  static let heating = Rule(
    "C188-A3-27-heat",
    title: Phrase("Heating", "Pemanasan"),
    requirement: Phrase(
      "Quarters are warm enough; from 24 m there is a heating system, unless the vessel works in the"
        + " tropics alone.",
      "Akomodasi cukup hangat; mulai 24 m ada sistem pemanas, kecuali kapal hanya beroperasi di daerah"
        + " tropis."),
    subject: .vessel, provision: .c188("Annex III, paras 26-27"), severity: .medium,
    reach: .convention,
    facts: Extent.newVessels.facts + .size + [.quartersHeated, .quartersHeating, .vesselTropical],
    figures: Extent.newVessels.figures + SizeClass.large.figures,
    profile: Extent.newVessels.profile + [.basis], evidence: [.observation], anchor: .wholeLife,
    remedy: Phrase(
      "Fit heating by a date agreed.", "Pasang pemanas sampai tanggal yang disepakati."),
    judge: judgeHeating)

  private static func judgeHeating(_ hearing: Hearing) throws(Stop) -> Verdict {
    try hearing.requireNewDeckedVessel()
    hearing.period(from: nil, to: nil, isOngoing: true)
    let warm = hearing.verdict(on: [.has(.quartersHeated) { $0.vessel.accommodation.heated }])
    guard warm != .breach else { return try hearing.unlessVaried(on: hearing.asOf) }
    let large = try hearing.reaches(.large, on: hearing.asOf)
    guard large != .no else { return warm }
    let heating: Condition = .has(.quartersHeating) { $0.vessel.accommodation.heatingSystem }
    guard large == .yes else {
      guard heating.holds(in: hearing.dossier) != .yes else { return warm }
      hearing.missLength()
      return .undetermined
    }
    switch hearing.verdict(on: [heating]) {
    case .breach:
      guard hearing.dossier.vessel.tropicalOnly.truth != .yes else {
        hearing.note(.exception, .isSo, .vesselTropical)
        return warm
      }
      return try hearing.unlessVaried(on: hearing.asOf)
    case .met: return warm
    case let open: return open
    }
  }
}
