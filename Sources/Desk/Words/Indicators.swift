import Law

extension Indicator {
  /// The ILO's name for it.
  var words: String {
    switch self {
    case .abuseOfVulnerability: "abuse of vulnerability"
    case .deception: "deception"
    case .restrictionOfMovement: "restriction of movement"
    case .isolation: "isolation"
    case .violence: "physical or sexual violence"
    case .intimidation: "intimidation and threats"
    case .retentionOfDocuments: "retention of identity documents"
    case .withholdingOfWages: "withholding of wages"
    case .debtBondage: "debt bondage"
    case .abusiveConditions: "abusive working and living conditions"
    case .excessiveOvertime: "excessive overtime"
    }
  }
}
