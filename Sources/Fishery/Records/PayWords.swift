/// How pay is reckoned.
public enum PayBasis: String, Sendable, CaseIterable, BitwiseCopyable {
  case wage, share, combined
}

/// How often pay is handed over.
public enum PaymentInterval: String, Sendable, CaseIterable, BitwiseCopyable {
  case weekly, fortnightly, monthly, quarterly, other
  case endOfContract = "end_of_contract"
}

/// By what way pay reaches the fisher.
public enum PayChannel: String, Sendable, CaseIterable, BitwiseCopyable {
  case cash
  /// To an account of the fisher's own choice.
  case ownAccount = "own_account"
  case otherAccount = "other_account"
  case domesticAgent = "domestic_agent"
  case foreignAgent = "foreign_agent"
  case other
}

/// What a charge on a fisher was for.
public enum ChargeCategory: String, Sendable, CaseIterable, BitwiseCopyable {
  case recruitmentFee = "recruitment_fee"
  case placementFee = "placement_fee"
  case commission, deposit
  case agencyLoan = "agency_loan"
  case loan, medical, document, visa, training, travel, equipment, food, linen
  case repatriation, remittance, advance, fine, other
}

/// Who bore a charge.
public enum Payer: String, Sendable, CaseIterable, BitwiseCopyable {
  case fisher, family, owner, agency, other
}

/// How a charge was taken.
public enum ChargeRoute: String, Sendable, CaseIterable, BitwiseCopyable {
  case direct
  case wageDeduction = "wage_deduction"
  case thirdPartyLoan = "third_party_loan"
  case other
}
