/// What of people's decisions about a finding stands, as long as the finding is what they saw.
public enum Standing: String, Sendable, Hashable, CaseIterable {
  case confirmed = "confirm"
  case dismissed = "dismiss"
  case settled = "settle"
  case asleep = "snooze"
  case asked = "ask"
  case referred = "refer"
  /// Closed by one person, where the law of the house wants two.
  case proposed
  /// An exception of its rule stands over it until a day.
  case excepted = "except"

  /// Whether the queue shows it only when asked.
  public var isClosed: Bool {
    switch self {
    case .dismissed, .settled, .asleep, .excepted: true
    case .confirmed, .asked, .referred, .proposed: false
    }
  }
}
