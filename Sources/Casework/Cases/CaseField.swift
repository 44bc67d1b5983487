/// A fact that may go to a recipient, when somebody ticks it.
public enum CaseField: String, Sendable, Hashable, CaseIterable {
  case name
  case birthDate = "birth_date"
  case nationality, languages, vessel, flag, port, agency
  case safeContact = "safe_contact"
  case nextOfKin = "next_of_kin"
  case victimStatus = "victim_status"
  case assistance, findings, account

  /// Whether it may go in danger without anybody's consent: where to look, and what is needed.
  public var isLeast: Bool {
    switch self {
    case .nationality, .languages, .vessel, .flag, .port, .assistance: true
    default: false
    }
  }
}
