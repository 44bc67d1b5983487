/// Why a rule stops before its end: a gate has answered, or the book has no figure for the day.
enum Stop: Error, Sendable, Hashable {
  case verdict(Verdict)
  case law(LawFault)

  static let notApplicable = Stop.verdict(.notApplicable)
  static let undetermined = Stop.verdict(.undetermined)
}
