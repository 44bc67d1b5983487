import Fishery
import Terminal

/// How a cell of the matrix says whether a particular of Annex II is in an agreement.
enum ClauseMark: Sendable, CaseIterable {
  case present, missing, unknown, notSupplied

  init(_ clause: Known<Bool>) {
    self =
      switch clause {
      case .known(true): .present
      case .known(false), .confirmedAbsent: .missing
      case .notCollected(.notSupplied): .notSupplied
      case .notCollected: .unknown
      }
  }

  func text(_ setting: Setting) -> String {
    switch self {
    case .present: setting.mark("✓", "y")
    case .missing: setting.mark("✗", "X")
    case .unknown: "?"
    case .notSupplied: setting.mark("·", ".")
    }
  }

  var style: Style {
    switch self {
    case .present: .good
    case .missing: .high.with(.bold)
    case .unknown: .unknown
    case .notSupplied: .dim
    }
  }

  var words: String {
    switch self {
    case .present: "there"
    case .missing: "missing"
    case .unknown: "can't tell"
    case .notSupplied: "not supplied"
    }
  }
}
