/// The list that a code of gear or vessel type is from: `SB` is a beach seine in one and a tanker in
/// the other.
public enum CodeScheme: String, Sendable, Hashable, CaseIterable, BitwiseCopyable {
  /// Fishing gear.
  case isscfg
  /// Fishery vessels.
  case isscfv

  public var name: String {
    switch self {
    case .isscfg: "ISSCFG (gear)"
    case .isscfv: "ISSCFV (vessel types)"
    }
  }
}
