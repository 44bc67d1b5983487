import Law
import Terminal
import Words

/// How a verdict is said on the desk.
extension Verdict {
  var words: String { phrase.english }

  var style: Style {
    switch self {
    case .breach: .high
    case .undetermined: .unknown
    case .met: .good
    case .notApplicable: .dim
    }
  }
}
