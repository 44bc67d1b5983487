/// A step on the way home and after, until a year at home is over.
public enum Aftercare: String, Sendable, Hashable, CaseIterable {
  case payer, travelDocument = "travel_document", ticket, wagesSettled = "wages_settled", escort
  case arrived
  case medicalPlan = "medical_plan", psychosocialPlan = "psychosocial_plan"
  case legalPlan = "legal_plan"
  case wageRecovery = "wage_recovery", debtCancelled = "debt_cancelled", skills
  case afterOneMonth = "after_1_month", afterThreeMonths = "after_3_months"
  case afterSixMonths = "after_6_months", afterTwelveMonths = "after_12_months"

  /// The part of the way that it belongs to.
  public var stage: Stage {
    switch self {
    case .payer, .travelDocument, .ticket, .wagesSettled, .escort, .arrived: .repatriation
    case .medicalPlan, .psychosocialPlan, .legalPlan: .rehabilitation
    default: .reintegration
    }
  }

  public enum Stage: String, Sendable, Hashable, CaseIterable {
    case repatriation, rehabilitation, reintegration
  }

  /// Months after the arrival at home; nil for a step whose day a person sets.
  public var monthsAfterArrival: Int32? {
    switch self {
    case .afterOneMonth: 1
    case .afterThreeMonths: 3
    case .afterSixMonths: 6
    case .afterTwelveMonths: 12
    default: nil
    }
  }
}
