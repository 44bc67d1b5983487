import Fishery

extension Rule {
  /// Deaths and disappearances aboard one vessel within a year are looked into together.
  ///
  /// Somebody who left for a reason that nobody knows may be one of them.
  static let deathsAboard = policy(
    "POL-DEATH",
    title: Phrase("Deaths and disappearances", "Kematian dan kehilangan"),
    requirement: Phrase(
      "Nobody aboard died or went missing in twelve months.",
      "Tidak ada orang di kapal yang meninggal atau hilang dalam dua belas bulan."),
    subject: .vessel, facts: [.vesselDeaths, .vesselEndsKnown],
    figures: [.policyDeaths, .policyDeathMonths],
    evidence: [.crewList, .accidentRecord, .interview], anchor: .wholeLife,
    indicators: [.abusiveConditions],
    remedy: Phrase(
      "Ask for reports, burial records and what the families were told.",
      "Minta laporan, catatan pemakaman dan yang disampaikan kepada keluarga."),
    judge: judgeDeathsAboard)

  private static func judgeDeathsAboard(_ hearing: Hearing) throws(Stop) -> Verdict {
    let least = try hearing.integer(.policyDeaths, on: hearing.asOf)
    let months = try hearing.integer(.policyDeathMonths, on: hearing.asOf)
    let vessel = hearing.dossier.vessel
    let days = try hearing.lately(vessel.deaths, .vesselDeaths, months: months)
    if Int64(days.count) >= least {
      hearing.noteLately(days, .vesselDeaths)
      hearing.isRedLine = true
      return .breach
    }
    guard vessel.endsKnown.truth != .yes else { return .met }
    hearing.miss(.vesselEndsKnown, vessel.endsKnown.gap ?? .onlyPartly)
    return .undetermined
  }
}
