public import Words

import Registry

/// How sure the data is that a verdict rests on: no surer than the weakest of it.
public enum Sureness: String, Sendable, Hashable, CaseIterable, Comparable {
  /// Sources differ, or nobody knows where it is from.
  case disputed
  /// Somebody was told so aboard.
  case said
  /// A file says so, or somebody who did not say where they have it from.
  case file
  /// Somebody saw the paper, the thing or the measure.
  case seen

  public static func < (one: Sureness, other: Sureness) -> Bool {
    (allCases.firstIndex(of: one) ?? 0) < (allCases.firstIndex(of: other) ?? 0)
  }

  /// - Returns: nil where nothing stored is spoken of.
  public init?(_ explanation: Explanation, from origins: ExplanationOrigins) {
    let parts = explanation.parts(at: Explanation.deepest).filter {
      $0.topic == .because || $0.topic == .sources
    }
    let sayings = parts.flatMap(origins.sayings(behind:)).map { Sureness($0.origin.provenance) }
    let disputed = parts.filter(origins.isDisputed).map { _ in Sureness.disputed }
    guard let weakest = (sayings + disputed).min() else { return nil }
    self = weakest
  }

  private init(_ provenance: Provenance) {
    self =
      switch provenance.manner {
      case _ where provenance.isUnknown: .disputed
      case .otherSource(.saidAboard): .said
      case .otherSource(.document), .otherSource(.ownEyes), .otherSource(.device): .seen
      case .correction, .change, nil: .file
      }
  }
}
