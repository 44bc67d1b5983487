import Fishery

extension Hearing {
  /// Whom Taiwan's regulations on crew hired overseas reach.
  var taiwanCrew: [Limb] { [flies("TW"), isHiredOverseas, isFisher, isForeigner] }
}

extension Provision {
  /// An article of the regulations on overseas employment of foreign crew.
  static func taiwanCrewRules(_ article: String) -> Provision {
    Provision(
      "TW M0050061", article, force: .binding, verified: .seen,
      source: "Regulations on overseas employment of foreign crew, texts of 2017, 2019, 2022")
  }
}

extension [Fact] {
  /// What decides whether those regulations reach a fisher.
  static let taiwanReach: [Fact] =
    [.vesselFlag, .placementHiredOverseas, .placementRole, .fisherNationality] + aboard
}
