import Fishery

extension Hearing {
  /// The migrant fishers of the ASEAN Declaration: on a commercial fishing vessel under a flag that
  /// is not their nationality.
  ///
  /// Carriers are not in its words, and somebody with two nationalities of which one is the flag's
  /// may be in or out: both are for a person.
  var migrantFisher: [Limb] {
    [fishesForTrade, isFisher, isMigrant, isOfASEAN]
  }

  /// No national of the flag State: with two nationalities it may be read either way.
  var isMigrant: Limb {
    let foreigner = isForeigner
    guard foreigner.holds == .no, (dossier.fisher.nationality.value?.count ?? 0) > 1 else {
      return foreigner
    }
    return Limb(.unknown, .fisherNationality, .onlyPartly, failing: .nationality)
  }

  /// A national of a member State, or aboard one's vessel.
  var isOfASEAN: Limb {
    let nationality = dossier.fisher.nationality
    let member =
      nationality.value.map { $0.elements.reduce(Truth.no) { $0 || isMember($1) } } ?? .unknown
    let flag = dossier.vessel.flag.value.map(isMember) ?? .unknown
    return Limb(
      member || flag, .fisherNationality, nationality.gap ?? .onlyPartly, failing: .outsideASEAN)
  }

  /// Whether a State was a member on the as-of day.
  private func isMember(_ state: Country) -> Truth {
    if Self.founders.contains(state) { return .yes }
    return state == "TL" ? book.isLaw(.aseanTimorLeste, on: asOf) : .no
  }

  /// The ten members of the Declaration's day; Timor-Leste joined later.
  private static let founders: Set<Country> = [
    "BN", "KH", "ID", "LA", "MY", "MM", "PH", "SG", "TH", "VN",
  ]
}

extension Provision {
  /// A paragraph of the ASEAN Declaration on migrant fishers.
  static func aseanFishers(_ paragraph: String) -> Provision {
    Provision(
      "ASEAN Declaration 2023", paragraph, force: .soft, verified: .seen,
      source: "Declaration on the Placement and Protection of Migrant Fishers, 10 May 2023")
  }
}

extension [Fact] {
  /// What decides who is a migrant fisher.
  static let migrantReach: [Fact] = flagReach + [.fisherNationality]
}
