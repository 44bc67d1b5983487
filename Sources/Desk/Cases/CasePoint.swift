import Casework

/// What a line of a case is about: Enter says what can be done there, y and - answer a checklist.
enum CasePoint: Sendable, Hashable {
  case identification, consent, age, danger, guardian, bestInterest, told
  case assistance(Assistance)
  case aftercare(Aftercare)
  case referral(Int)
  /// Whether a field goes with a referral that was not sent yet.
  case field(CaseField, referral: Int)
  case contact(ContactMatch)
}
