import Fishery

extension Rule {
  /// A Korean vessel calls at a port within a year of leaving one.
  ///
  /// The plan speaks of voyages from its own day on: for one that left before nobody can tell.
  static let koreanTimeAtSea = Rule(
    "KR-SEA-12",
    title: Phrase("Port call within a year, Korea", "Singgah dalam setahun, Korea"),
    requirement: Phrase(
      "A Korean distant-water vessel enters a port within twelve months of leaving one.",
      "Kapal jarak jauh Korea masuk pelabuhan dalam dua belas bulan sejak berangkat."),
    subject: .vessel, provision: .koreanPlan("port call"), severity: .high, reach: .ownLaw,
    facts: [.vesselFlag, .vesselCategory] + .voyages, figures: [.koreaSea],
    evidence: [.voyageRecord, .interview], anchor: .embarkation, indicators: [.isolation],
    remedy: Phrase("Order the vessel to port.", "Perintahkan kapal masuk pelabuhan."),
    judge: { hearing throws(Stop) in
      try hearing.require([hearing.flies("KR"), hearing.fishesForTrade])
      return try hearing.timeAtSea { voyage, departed, hearing throws(Stop) in
        guard let began = hearing.book.onset(of: .koreaSea)?.sure else { return nil }
        if let ended = voyage.ended.value?.date, ended < began {
          hearing.noteNotYet(.koreaSea)
          return nil
        }
        let months = Int32(clamping: try hearing.integer(.koreaSea, on: departed))
        let last = departed.adding(months: months, rounding: .clampToMonthEnd)
        return SeaLimit(sure: last, possible: last)
      }
    })
}
