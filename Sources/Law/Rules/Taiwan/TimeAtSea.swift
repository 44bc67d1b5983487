import Fishery

extension Rule {
  /// A voyage of a distant-water vessel of Taiwan lasts no longer than its fishery allows.
  ///
  /// Exactly so many months are in order. Transshipment and bunkering at sea do not end a voyage. A
  /// longer stay by leave of the authority is a defence; where nobody looked for one, the months that
  /// it would add are open.
  static let taiwanTimeAtSea = Rule(
    "TW-S-13",
    title: Phrase("Time at sea, Taiwan", "Masa di laut, Taiwan"),
    requirement: Phrase(
      "A vessel enters port before the longest time at sea of its fishery has passed.",
      "Kapal masuk pelabuhan sebelum masa di laut terlama bagi perikanannya lewat."),
    subject: .vessel,
    provision: Provision(
      "TW M0050057-63", "Arts 4-1 to 7-1", force: .binding, verified: .seen,
      source: "Regulations on distant-water fisheries by ocean, texts of 2022"),
    severity: .high, reach: .ownLaw,
    facts: [.vesselFlag, .vesselGear] + .voyages + [.voyageArea, .voyageEast, .voyageExtended],
    figures: SeaFishery.figures + [.taiwanSeaCount, .taiwanSeaExtension],
    evidence: [.voyageRecord, .interview], anchor: .embarkation,
    indicators: [.isolation],
    remedy: Phrase("Order the vessel to port.", "Perintahkan kapal masuk pelabuhan."),
    judge: judgeTaiwanTimeAtSea)

  private static func judgeTaiwanTimeAtSea(_ hearing: Hearing) throws(Stop) -> Verdict {
    try hearing.require([hearing.flies("TW")])
    try hearing.requireFirstLimit()
    let gear = hearing.dossier.vessel.gear
    guard let used = gear.value else {
      hearing.miss(.vesselGear, gear.gap)
      return .undetermined
    }
    guard let kind = SeaGear(used) else {
      hearing.note(.because, .otherGear(used), .vesselGear)
      return .notApplicable
    }
    return try hearing.timeAtSea { voyage, departed, hearing throws(Stop) in
      let fisheries = SeaFishery.possible(kind, voyage)
      guard !fisheries.isEmpty else { return nil }
      var days: [CivilDate] = []
      for fishery in fisheries {
        if let day = try hearing.lastLawfulDay(of: departed, voyage, fishery) { days.append(day) }
      }
      guard days.count == fisheries.count, let first = days.min(), let last = days.max() else {
        // Before the limit of one of them began; whether it is that one nobody can say.
        guard days.isEmpty else { throw .undetermined }
        return nil
      }
      if first != last { hearing.missFishery(voyage) }
      return try hearing.withLeave(voyage, first, last)
    }
  }
}

extension Hearing {
  /// Stops before the day on which the first of the fisheries got its limit.
  fileprivate func requireFirstLimit() throws(Stop) {
    let onsets = SeaFishery.allCases.compactMap { fishery in
      book.onset(of: fishery.figure).map { (fishery.figure, $0.sure) }
    }
    guard let (figure, day) = onsets.min(by: { $0.1 < $1.1 }), asOf < day else { return }
    lookAgain(on: day)
    noteNotYet(figure)
    throw .notApplicable
  }

  /// The last lawful day of a voyage that left on a day; nil when it was over before the limit began.
  fileprivate func lastLawfulDay(
    of departed: CivilDate, _ voyage: Voyage, _ fishery: SeaFishery
  ) throws(Stop) -> CivilDate? {
    guard let began = book.onset(of: fishery.figure)?.sure else { return nil }
    if let ended = voyage.ended.value?.date, ended < began {
      noteNotYet(fishery.figure)
      return nil
    }
    guard asOf >= began else {
      noteNotYet(fishery.figure)
      lookAgain(on: began)
      return nil
    }
    let counted = fishery.countsEarlier ? departed : max(departed, try countFrom(fishery, began))
    let months = Int32(clamping: try integer(fishery.figure, on: max(departed, began)))
    return counted.adding(months: months, rounding: .clampToMonthEnd)
  }

  private func countFrom(_ fishery: SeaFishery, _ began: CivilDate) throws(Stop) -> CivilDate {
    fishery.isLongline ? try date(.taiwanSeaCount, on: max(began, asOf)) : began
  }

  /// Two months more where the authority allowed it, perhaps where nobody looked.
  fileprivate func withLeave(
    _ voyage: Voyage, _ first: CivilDate, _ last: CivilDate
  ) throws(Stop) -> SeaLimit {
    let months = Int32(clamping: try integer(.taiwanSeaExtension, on: asOf))
    func longer(_ day: CivilDate) -> CivilDate {
      day.adding(months: months, rounding: .clampToMonthEnd)
    }
    switch voyage.extended.truth {
    case .no: return SeaLimit(sure: first, possible: last)
    case .yes:
      note(.exception, .isSo, .voyageExtended, row: voyage.row)
      return SeaLimit(sure: longer(first), possible: longer(last))
    case .unknown:
      if asOf > first { needs.append(.voyageExtended) }
      return SeaLimit(sure: first, possible: longer(last))
    }
  }

  fileprivate func missFishery(_ voyage: Voyage) {
    if voyage.area.value == nil {
      needs.append(.voyageArea)
    } else if voyage.eastOf150W.value == nil {
      needs.append(.voyageEast)
    }
  }
}
