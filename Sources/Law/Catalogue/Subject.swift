/// Whose dossier a rule reads.
public enum Subject: String, Sendable, Hashable, CaseIterable, BitwiseCopyable {
  case placement, fisher, vessel, agency
}

/// Which day, beside rule and subject, tells one finding of a rule from another.
public enum Anchor: String, Sendable, Hashable, CaseIterable, BitwiseCopyable {
  case embarkation
  case wageMonth = "wage_month"
  case documentIssue = "document_issue"
  case chargeDate = "charge_date"
  case wholeLife = "whole_life"
}
