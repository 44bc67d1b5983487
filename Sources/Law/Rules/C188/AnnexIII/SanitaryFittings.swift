import Fishery

extension Rule {
  /// From 24 m a shower, a toilet and a washbasin for every four fishers who have none of their own;
  /// the flag State may allow six to a shower or basin and eight to a toilet.
  static let sanitaryFittings = Rule(
    "C188-A3-61-sanitary",
    title: Phrase("Showers, toilets and basins", "Pancuran, jamban dan wastafel"),
    requirement: Phrase(
      "From 24 m there is a tub or shower, a toilet and a washbasin for every four persons without"
        + " their own.",
      "Mulai 24 m ada bak atau pancuran, jamban dan wastafel bagi setiap empat orang tanpa kamar mandi"
        + " sendiri."),
    subject: .vessel, provision: .c188("Annex III, paras 61-62"), severity: .high,
    reach: .convention,
    facts: extent.facts + [.withoutEnsuite, .showers, .toilets, .washbasins],
    figures: extent.figures + [.sanitaryPersons, .sanitaryPersonsRelaxed, .toiletPersonsRelaxed],
    profile: extent.profile + [.relaxedSanitary], evidence: [.observation, .crewList],
    anchor: .wholeLife,
    remedy: Phrase(
      "Fit what is lacking by a date agreed.", "Lengkapi sampai tanggal yang disepakati."),
    judge: judgeSanitaryFittings)

  private static let extent = Extent.newVessels(of: .large, byTonnage: true)

  private static func judgeSanitaryFittings(_ hearing: Hearing) throws(Stop) -> Verdict {
    try extent.require(hearing)
    let quarters = hearing.dossier.vessel.accommodation
    hearing.period(from: nil, to: nil, isOngoing: true)
    guard let persons = quarters.fishersWithoutEnsuite.value else {
      hearing.miss(.withoutEnsuite, quarters.fishersWithoutEnsuite.gap)
      return .undetermined
    }
    let verdicts = [
      try hearing.fittings(quarters.showers, .showers, persons, .sanitaryPersonsRelaxed),
      try hearing.fittings(quarters.toilets, .toilets, persons, .toiletPersonsRelaxed),
      try hearing.fittings(quarters.washbasins, .washbasins, persons, .sanitaryPersonsRelaxed),
    ]
    if verdicts.contains(.breach) { return try hearing.unlessVaried(on: hearing.asOf) }
    return verdicts.contains(.undetermined) ? .undetermined : .met
  }
}

extension Hearing {
  /// One fitting for so many persons, rounded up.
  fileprivate func fittings(
    _ provided: Known<Int32>, _ fact: Fact, _ persons: Int32, _ relaxed: FigureName
  ) throws(Stop) -> Verdict {
    guard let count = provided.value.map(Int64.init) ?? (provided.isConfirmedAbsent ? 0 : nil)
    else {
      miss(fact, provided.gap)
      return .undetermined
    }
    let standard = try needed(for: persons, at: .sanitaryPersons)
    note(.because, .counted(count, least: standard), fact)
    guard count < standard else { return .met }
    remedy = .complete(fact, to: Int32(clamping: standard))
    guard count >= (try needed(for: persons, at: relaxed)) else { return .breach }
    return band(.relaxedSanitary)
  }

  private func needed(for persons: Int32, at name: FigureName) throws(Stop) -> Int64 {
    let each = max(1, try integer(name, on: asOf))
    return (Int64(persons) + each - 1) / each
  }
}
