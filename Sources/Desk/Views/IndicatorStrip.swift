import Law
import Registry
import Terminal

/// The eleven indicators of forced labour as a strip: a letter where a breach points to one, a
/// small letter where it cannot be told yet, a point where nothing does.
struct IndicatorStrip: Sendable {
  private let breached: Set<Indicator>
  private let open: Set<Indicator>

  init(_ findings: [FindingLine], catalogue: Catalogue = .standard) {
    let pointed = { (verdict: Verdict) in
      Set(findings.filter { $0.mark == verdict }.flatMap { catalogue[$0.rule]?.indicators ?? [] })
    }
    breached = pointed(.breach)
    open = pointed(.undetermined).subtracting(breached)
  }

  /// The letters in their order.
  static let legend = Indicator.allCases.map { String($0.letter) }.joined()

  var pieces: [Piece] {
    Indicator.allCases.map { indicator in
      if breached.contains(indicator) { return .text(String(indicator.letter), .critical) }
      if open.contains(indicator) {
        return .text(String(indicator.letter).lowercased(), .unknown)
      }
      return .text(".", .dim)
    }
  }
}
