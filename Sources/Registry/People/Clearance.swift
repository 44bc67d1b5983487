internal import SQLite

/// For whom something is looked up.
public enum Clearance: Sendable, Hashable {
  /// Anybody at this desk: of a small crew nobody hears that something was said aboard.
  case usual
  /// A supervisor, who hears that too.
  case supervisor

  /// Whether somebody of this clearance is kept from knowing what a condition tells.
  func isKept(from condition: SQL) -> SQL {
    switch self {
    case .usual: "coalesce(\(condition), 0)"
    case .supervisor: "0"
    }
  }
}
