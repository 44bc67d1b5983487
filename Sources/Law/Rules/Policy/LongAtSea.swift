import Fishery

extension Rule {
  /// A vessel does not stay out for more than three months.
  static let longAtSea = policy(
    "POL-SEA",
    title: Phrase("Days without a port call", "Hari tanpa singgah"),
    requirement: Phrase(
      "The vessel calls at a port within ninety days of leaving one.",
      "Kapal singgah dalam sembilan puluh hari sejak berangkat."),
    subject: .vessel, verdicts: Verdict.allCases, facts: .voyages, figures: [.policySeaDays],
    evidence: [.voyageRecord],
    anchor: .embarkation, indicators: [.isolation],
    remedy: Phrase(
      "Ask about leave ashore and telephones.", "Tanyakan izin turun dan telepon."),
    judge: { hearing throws(Stop) in
      let days = Int(try hearing.integer(.policySeaDays, on: hearing.asOf))
      return try hearing.timeAtSea { _, departed, _ throws(Stop) in
        SeaLimit(sure: departed + days, possible: departed + days)
      }
    })
}
