import Law
import Terminal

/// How a verdict is said on the desk.
extension Verdict {
  var words: String {
    switch self {
    case .breach: "Breach"
    case .undetermined: "Can't tell yet"
    case .met: "Meets"
    case .notApplicable: "Doesn't apply"
    }
  }

  var style: Style {
    switch self {
    case .breach: .high
    case .undetermined: .unknown
    case .met: .good
    case .notApplicable: .dim
    }
  }
}
