/// The eleven indicators of forced labour (ILO, 2012), by their numbers.
public enum Indicator: UInt8, Sendable, Hashable, CaseIterable, BitwiseCopyable {
  case abuseOfVulnerability = 1
  case deception
  case restrictionOfMovement
  case isolation
  case violence
  case intimidation
  case retentionOfDocuments
  case withholdingOfWages
  case debtBondage
  case abusiveConditions
  case excessiveOvertime

  /// The letter of its cell in the strip of eleven.
  public var letter: Character {
    switch self {
    case .abuseOfVulnerability: "A"
    case .deception: "D"
    case .restrictionOfMovement: "M"
    case .isolation: "I"
    case .violence: "V"
    case .intimidation: "T"
    case .retentionOfDocuments: "R"
    case .withholdingOfWages: "W"
    case .debtBondage: "B"
    case .abusiveConditions: "C"
    case .excessiveOvertime: "O"
    }
  }
}
