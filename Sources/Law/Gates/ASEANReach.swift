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

  private var isMigrant: Limb {
    let foreigner = isForeigner
    guard foreigner.holds == .no, (dossier.fisher.nationality.value?.count ?? 0) > 1 else {
      return foreigner
    }
    return Limb(.unknown, .fisherNationality, .onlyPartly, failing: .nationality)
  }

  /// A national of a member State, or aboard one's vessel.
  private var isOfASEAN: Limb {
    let nationality = dossier.fisher.nationality
    let member: Truth =
      nationality.value.map { Truth($0.elements.contains(where: Self.members.contains)) }
      ?? .unknown
    let flag: Truth =
      dossier.vessel.flag.value.map { Truth(Self.members.contains($0)) } ?? .unknown
    return Limb(
      member || flag, .fisherNationality, nationality.gap, failing: .outsideASEAN)
  }

  /// The ten members of the Declaration's day; Timor-Leste joined later.
  private static let members: Set<Country> = [
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
