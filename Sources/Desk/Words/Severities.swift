import Screening
import Law
import Registry
import Report
import Terminal

/// How a stored rank is shown: a letter in lists, a word on pages, and a style for both.
extension Rank {
  /// Gravest first.
  static let all = (1...5).reversed().map { Rank(level: $0) }

  /// The law's word for it.
  var severity: Severity { Severity(self) ?? .advisory }

  var letter: String { String(severity.letter) }
  var word: String { severity.rawValue }

  var style: Style {
    switch severity {
    case .critical: .critical
    case .high: .high
    case .medium: .medium
    case .low: .low
    case .advisory: .advisory
    }
  }
}
