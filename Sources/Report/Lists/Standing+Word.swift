public import Registry

extension Standing {
  /// What stands of a finding, in a word: `confirmed`, `asleep`.
  public var word: String {
    switch self {
    case .confirmed: "confirmed"
    case .dismissed: "dismissed"
    case .settled: "settled"
    case .asleep: "asleep"
    case .asked: "asked"
    case .referred: "referred"
    case .proposed: "proposed"
    case .excepted: "excepted"
    }
  }
}
