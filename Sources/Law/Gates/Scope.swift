import Fishery

/// Whom and what the Convention reaches: C188 Arts 1 to 3 and its entry into force.
extension Hearing {
  /// The days of a fisher's service that the Convention reaches.
  ///
  /// Stops with not applicable when one limb is surely missing, else with undetermined when one is
  /// not known.
  func serviceUnderConvention() throws(Stop) -> Service {
    let service = try pass(.serviceUnderConvention) { hearing throws(Stop) in
      try hearing.foundService()
    }
    guard let service else { preconditionFailure("a gate that tells the days told none") }
    return service
  }

  private func foundService() throws(Stop) -> Service {
    let fisher = fisherAboard
    if fisher == .no { throw notAFisher() }
    let fishing = commercialFishing
    if fishing == .no { throw notFishing() }
    var service = try daysAboard()
    let start = try entry(for: service.first...service.last)
    if fisher == .unknown { missRole() }
    if fishing == .unknown { missCategory() }
    guard fisher == .yes, fishing == .yes else { throw .undetermined }
    service.first = max(service.first, start)
    guard service.first <= service.sureUntil else {
      // Whoever left before the Convention came is not reached by it.
      miss(.placementDisembarked, dossier.facts.placement.disembarked.gap)
      throw .undetermined
    }
    return service
  }

  /// Stops unless the Convention reaches the vessel on the day of judging.
  func requireVesselUnderConvention() throws(Stop) {
    try pass(.vesselUnderConvention) { hearing throws(Stop) in
      try hearing.findVesselReached()
      return nil
    }
  }

  private func findVesselReached() throws(Stop) {
    let fishing = commercialFishing
    if fishing == .no { throw notFishing() }
    _ = try entry(for: asOf...asOf)
    guard fishing == .unknown else { return }
    missCategory()
    throw .undetermined
  }
}

extension Hearing {
  /// Art. 1(e): everybody working aboard, but pilots, observers, public officers and shore people.
  private var fisherAboard: Truth {
    switch dossier.facts.placement.role {
    case .known(let role): Truth(role.isFisher)
    case .confirmedAbsent, .notCollected: .unknown
    }
  }

  /// Art. 1(a) and (g), 3: commercial fishing, and not of a kind that the flag State excluded.
  var isCommercialFishing: Truth {
    switch dossier.facts.vessel.category {
    case .known(.commercialFishing): !isExcluded(.commercialFishing)
    case .known(.subsistence), .known(.recreational): .no
    case .known(.carrier), .known(.support), .confirmedAbsent, .notCollected: .unknown
    }
  }

  private func isExcluded(_ category: VesselCategory) -> Truth {
    let whole = declares(category.rawValue, under: .excludedCategories)
    let inland = declares("inland_waters", under: .excludedCategories)
    return whole || inland && dossier.facts.vessel.inlandWaters.truth
  }

  private func notAFisher() -> Stop {
    if let role = dossier.facts.placement.role.value {
      note(.because, .role(role), .placementRole)
    }
    return .notApplicable
  }

  private func notFishing() -> Stop {
    guard let category = dossier.facts.vessel.category.value else { return .notApplicable }
    if category == .commercialFishing, let flag = dossier.facts.vessel.flag.value {
      note(.because, .excludedByFlag(flag), .vesselFlag)
    } else {
      note(.because, .vesselKind(category), .vesselCategory)
    }
    return .notApplicable
  }

  private func missRole() {
    miss(.placementRole, dossier.facts.placement.role.gap)
  }

  private func missCategory() {
    switch dossier.facts.vessel.category {
    case .known(.commercialFishing):
      if dossier.facts.vessel.flag.value == nil {
        miss(.vesselFlag, dossier.facts.vessel.flag.gap)
      } else {
        miss(.vesselInlandWaters, dossier.facts.vessel.inlandWaters.gap)
      }
    case .known(let category): note(.because, .vesselKindInDoubt(category), .vesselCategory)
    case .confirmedAbsent: miss(.vesselCategory)
    case .notCollected(let gap): miss(.vesselCategory, gap)
    }
  }
}
