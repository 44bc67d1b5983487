public import Fishery

/// A finding as it was kept, whether it stands or is gone.
public struct KeptFinding: Sendable, Hashable, Identifiable {
  public let id: String
  public let rule: String
  /// The word of the verdict.
  public let verdict: String
  public let subject: Subject
  public let state: FindingLine.State
  /// The judged day on which it was gone; nil while it stands, or when its subject went.
  public let goneOn: CivilDate?

  public init(
    id: String, rule: String, verdict: String, subject: Subject, state: FindingLine.State,
    goneOn: CivilDate?
  ) {
    self.id = id
    self.rule = rule
    self.verdict = verdict
    self.subject = subject
    self.state = state
    self.goneOn = goneOn
  }
}
