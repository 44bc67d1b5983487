public import Fishery

/// What one rule answers about one dossier, and why.
public struct Judgement: Sendable, Hashable {
  public let verdict: Verdict
  /// How grave a breach of this kind is, no graver than the force of the provision allows.
  public let severity: Severity
  /// Clearly hazardous to safety or health, C188 Art. 43(2).
  public let isHazardous: Bool
  /// A breach, or a doubt, that no queue may hide.
  public let isRedLine: Bool
  /// The days of which the verdict speaks; no last day while it goes on.
  public let from: CivilDate?
  public let to: CivilDate?
  public let isOngoing: Bool
  /// The day that tells this finding from another of the same rule and subject.
  public let anchor: CivilDate?
  /// The first later day on which verdict or reasons could differ with the same facts and book.
  public let until: CivilDate?
  /// Why; of a fleet only for findings, unless the reasons were asked for.
  public let reasons: [Reason]
  /// The facts that would settle an undetermined verdict.
  public let needs: [Fact]
  public let remedy: Remedy?
  public let enforcement: Enforcement

  public var isEnforceable: Bool { enforcement.isPossible }

  /// Whether it is kept by itself: a breach, and a doubt that no queue may hide. Every other doubt
  /// is counted as a need and explained when somebody looks.
  public var isFinding: Bool {
    switch verdict {
    case .met, .notApplicable: false
    case .breach: true
    case .undetermined: isRedLine
    }
  }
}
