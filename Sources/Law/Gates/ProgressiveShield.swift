import Fishery

extension Hearing {
  /// What a breach becomes under the flag State's plan of progressive implementation, C188 Art. 4.
  ///
  /// The plan shields only vessels under 24 m, at sea for seven days at most, not far out, and not
  /// in a foreign port in normal business: a foreign port check almost never meets it.
  func unlessShielded(
    _ article: ProgressiveArticle, on day: CivilDate
  ) throws(Stop) -> Verdict {
    let planned = declares(article.rawValue, under: .art4Plan)
    guard planned != .no else { return .breach }
    let holds = try planned && !isLarge(on: day) && isShort(on: day) && !isFar(on: day) && !isAbroad
    note(.exception, .shield(article, holds), .vesselFlag)
    switch holds {
    case .no: return .breach
    case .yes: return .notApplicable
    case .unknown:
      missShield(planned)
      return .undetermined
    }
  }

  private func isShort(on day: CivilDate) throws(Stop) -> Truth {
    let limit = try integer(.shieldVoyage, on: day)
    guard let hours = dossier.facts.vessel.voyageHours.value else { return .unknown }
    note(.applies, .hours(Int64(hours), limit: limit, over: hours > limit), .voyageHours)
    return Truth(hours <= limit)
  }

  /// In a foreign port, in normal business or operations: force majeure does not count.
  private var isAbroad: Truth {
    let vessel = dossier.facts.vessel
    let foreign: Truth
    switch (dossier.facts.portState, vessel.flag) {
    case (.confirmedAbsent, _): foreign = .no
    case (.known(let port), .known(let flag)): foreign = Truth(port != flag)
    default: foreign = .unknown
    }
    let business: Truth = vessel.callReason.value.map { Truth($0 != .forceMajeure) } ?? .unknown
    return foreign && business
  }

  private func missShield(_ planned: Truth) {
    let vessel = dossier.facts.vessel
    if planned == .unknown { miss(.vesselFlag, vessel.flag.gap) }
    if vessel.length.value == nil { missLength() }
    if vessel.voyageHours.value == nil { miss(.voyageHours, vessel.voyageHours.gap) }
    if vessel.maxDistance.value == nil { missRange() }
    if case .notCollected(let gap) = dossier.facts.portState { miss(.portState, gap) }
    if vessel.callReason.value == nil { miss(.callReason, vessel.callReason.gap) }
  }
}
