import Fishery

/// One condition on which the reach of a law hangs.
struct Limb {
  let holds: Truth
  let fact: Fact
  let gap: Gap?
  /// What is said when it fails.
  let failing: Reason.Kind

  init(_ holds: Truth, _ fact: Fact, _ gap: Gap?, failing: Reason.Kind) {
    self.holds = holds
    self.fact = fact
    self.gap = gap
    self.failing = failing
  }

  /// Either of two; what is not known of them is asked for one after the other.
  func or(_ other: Limb) -> Limb {
    let open = holds == .unknown ? self : other
    return Limb(holds || other.holds, open.fact, open.gap, failing: failing)
  }
}

extension Hearing {
  /// Stops unless every condition holds: the law does not reach when one surely fails, and nobody
  /// can tell while one is not known.
  func require(_ limbs: [Limb]) throws(Stop) {
    if let failed = limbs.first(where: { $0.holds == .no }) {
      note(.because, failed.failing, failed.fact)
      throw .notApplicable
    }
    for limb in limbs where limb.holds == .unknown { miss(limb.fact, limb.gap) }
    if limbs.contains(where: { $0.holds == .unknown }) { throw .undetermined }
  }

  /// The vessel flies the flag of a State.
  func flies(_ state: Country) -> Limb {
    let flag = dossier.vessel.flag
    return Limb(
      flag.value.map { Truth($0 == state) } ?? .unknown, .vesselFlag, flag.gap,
      failing: .flag(flag.value ?? state))
  }

  /// The vessel flies another flag than that of a State.
  func fliesAnother(than state: Country) -> Limb {
    let own = flies(state)
    return Limb(!own.holds, .vesselFlag, own.gap, failing: .flag(state))
  }

  /// The fisher is a national of a State.
  func isNational(of state: Country) -> Limb {
    let nationality = dossier.fisher.nationality
    return Limb(
      nationality.value.map { Truth($0.contains(state)) } ?? .unknown, .fisherNationality,
      nationality.gap, failing: .noNational(state))
  }

  /// The fisher is no national of the vessel's flag State.
  var isForeigner: Limb {
    let (flag, nationality) = (dossier.vessel.flag, dossier.fisher.nationality)
    guard let state = flag.value else {
      return Limb(.unknown, .vesselFlag, flag.gap, failing: .nationality)
    }
    return Limb(
      nationality.value.map { Truth(!$0.contains(state)) } ?? .unknown, .fisherNationality,
      nationality.gap, failing: .nationality)
  }

  /// The person counts as a fisher.
  var isFisher: Limb {
    let role = dossier.placement.role
    return Limb(
      role.value.map { Truth($0.isFisher) } ?? .unknown, .placementRole, role.gap,
      failing: .role(role.value ?? .other))
  }

  /// The vessel fishes for trade; a carrier or a supply vessel may or may not count.
  var fishesForTrade: Limb {
    let kind = dossier.vessel.category
    let holds: Truth =
      switch kind.value {
      case .commercialFishing: .yes
      case .subsistence, .recreational: .no
      case .carrier, .support, nil: .unknown
      }
    return Limb(holds, .vesselCategory, kind.gap ?? .onlyPartly, failing: .notForTrade)
  }

  /// The vessel fishes outside the waters of its flag State.
  var fishesBeyondFlagWaters: Limb {
    let beyond = dossier.vessel.beyondFlagWaters
    return Limb(beyond.truth, .vesselBeyondFlagWaters, beyond.gap, failing: .isNot)
  }

  /// The fisher was hired outside the flag State.
  var isHiredOverseas: Limb {
    let hired = dossier.placement.hiredOverseas
    return Limb(hired.truth, .placementHiredOverseas, hired.gap, failing: .isNot)
  }

  /// The port in which the check is made is of a State.
  func isInPort(of state: Country) -> Limb {
    let port = dossier.facts.portState
    let holds: Truth =
      port.value.map { Truth($0 == state) } ?? (port.isNotCollected ? .unknown : .no)
    return Limb(holds, .portState, port.gap, failing: .otherPort(state))
  }

  /// The owner behind the vessel is in a State.
  func isOwned(from state: Country) -> Limb {
    let owner = dossier.vessel.beneficialOwnerCountry
    return Limb(
      owner.value.map { Truth($0 == state) } ?? .unknown, .vesselBeneficialOwner, owner.gap,
      failing: .ownedFrom(owner.value ?? state))
  }

  /// The agency works in a State.
  func agencyWorks(in state: Country) -> Limb {
    let country = dossier.placement.agencyCountry
    return Limb(
      country.value.map { Truth($0 == state) } ?? .unknown, .agencyCountry, country.gap,
      failing: .worksIn(country.value ?? state))
  }

  /// An agency or a broker placed the fisher.
  var isPlacedByAgency: Limb {
    let channel = dossier.placement.channel
    return Limb(
      channel.value.map { Truth($0 != .direct) } ?? .unknown, .placementChannel, channel.gap,
      failing: .engaged(.direct))
  }
}

extension [Fact] {
  /// What tells the days aboard.
  static let aboard: [Fact] = [
    .placementEmbarked, .placementPlannedEmbarkation, .placementDisembarked,
  ]

  /// What decides whether a State's law on its own vessels reaches a fisher aboard.
  static let flagReach: [Fact] = [.vesselFlag, .vesselCategory, .placementRole] + aboard

  /// What decides whether a State's law on its own people abroad reaches a fisher.
  static let originReach: [Fact] = flagReach + [.fisherNationality]
}
