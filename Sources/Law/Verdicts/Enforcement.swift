/// Whether a State has a basis to act on a breach on the judged day, and which or why not.
///
/// The standard is judged all the same; reports to authorities carry only what can be enforced.
public enum Enforcement: String, Sendable, Hashable, CaseIterable, BitwiseCopyable {
  /// The flag State is bound.
  case byFlag = "flag_bound"
  /// The State of the port is bound and may act on a foreign vessel (C188 Arts 43-44).
  case byPort = "port_bound"
  /// The instrument is this State's own law.
  case byOwnLaw = "own_law"
  case flagUnknown = "flag_unknown"
  case portUnknown = "port_unknown"
  /// Neither the flag State nor the State of the port is known to be bound.
  case nobodyBound = "nobody_bound"
  /// Soft law and house policy bind nobody.
  case onlyAdvisory = "only_advisory"

  public var isPossible: Bool {
    switch self {
    case .byFlag, .byPort, .byOwnLaw: true
    case .flagUnknown, .portUnknown, .nobodyBound, .onlyAdvisory: false
    }
  }
}
