import Fishery

extension Rule {
  /// Food of sufficient value, quality and quantity, and enough water fit to drink, for the voyage.
  ///
  /// The Convention gives no number of litres: whether there is enough water, somebody has to judge.
  static let foodAndWater = Rule(
    "C188-27ab-food-water",
    title: Phrase("Food and water", "Makanan dan air"),
    requirement: Phrase(
      "There is food of sufficient value, quality and quantity, and drinking water of sufficient quality"
        + " and quantity.",
      "Tersedia makanan yang cukup nilai, mutu dan jumlahnya, serta air minum yang cukup mutu dan"
        + " jumlahnya."),
    subject: .vessel, provision: .c188("Art. 27(a)-(b)"), severity: .critical,
    reach: .convention,
    facts: .vesselScope + [.foodDays, .plannedDays] + [Condition].foodAndWater.map(\.fact),
    figures: .scope, profile: .scope, evidence: [.observation, .storesList, .interview],
    anchor: .wholeLife, indicators: [.abusiveConditions],
    remedy: Phrase(
      "Take stores and water aboard before departure.",
      "Muat bahan makanan dan air sebelum berangkat."),
    judge: judgeFoodAndWater)

  private static func judgeFoodAndWater(_ hearing: Hearing) throws(Stop) -> Verdict {
    try hearing.requireVesselUnderConvention()
    hearing.isHazardous = true
    hearing.period(from: nil, to: nil, isOngoing: true)
    let state = hearing.verdict(on: .foodAndWater)
    let provisions = hearing.dossier.vessel.provisions
    guard let days = provisions.foodDays.value, let planned = provisions.plannedDays.value else {
      if provisions.foodDays.value == nil { hearing.miss(.foodDays, provisions.foodDays.gap) }
      if provisions.plannedDays.value == nil {
        hearing.miss(.plannedDays, provisions.plannedDays.gap)
      }
      return state == .breach ? .breach : .undetermined
    }
    hearing.note(
      .because, .counted(Int64(days), least: Int64(planned)), .foodDays)
    guard days >= planned else {
      hearing.remedy = .complete(.foodDays, to: planned)
      return .breach
    }
    return state
  }
}

extension [Condition] {
  fileprivate static let foodAndWater: [Condition] = [
    .has(.foodFit) { $0.vessel.provisions.foodFit },
    .has(.waterEnough) { $0.vessel.provisions.waterEnough },
    .has(.waterPotable) { $0.vessel.provisions.waterPotable },
  ]
}
