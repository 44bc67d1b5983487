internal import SQLite

/// Which findings are wanted, by what people said of them.
public enum StandingChoice: Sendable, Hashable {
  /// What the queue shows: everything that is not closed, not excepted and does not sleep.
  case open
  /// Nobody decided, or what was decided does not hold any more.
  case undecided
  /// Dismissed, settled, asleep or excepted.
  case closed
  case one(Standing)
  case any
}

extension StandingChoice {
  var condition: SQL {
    switch self {
    case .open:
      "(d.standing IS NULL OR d.standing NOT IN ('dismiss', 'settle', 'snooze', 'except'))"
    case .undecided: "d.standing IS NULL"
    case .closed: "d.standing IN ('dismiss', 'settle', 'snooze', 'except')"
    case .one(let standing): "d.standing = \(standing.rawValue)"
    case .any: "1"
    }
  }
}
