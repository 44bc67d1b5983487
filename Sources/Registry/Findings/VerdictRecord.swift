public import Fishery

/// What a screening found of one subject, as the registry keeps it.
///
/// The registry does not know the law: verdicts are opaque bytes, and the counts beside them are
/// what lists sort and sum by.
public struct VerdictRecord: Sendable, Hashable {
  public let subject: SubjectID
  /// The verdict of every rule, packed by the screening; never read here.
  public let vector: [UInt8]
  /// The first later day on which a verdict could differ; nil when none is known.
  public let until: CivilDate?
  /// The worst severity among its breaches.
  public let worst: Rank?
  public let breaches: Int
  public let undetermined: Int
  public let needs: [Need]
  public let findings: [FindingRecord]

  public init(
    subject: SubjectID, vector: [UInt8], until: CivilDate?, worst: Rank?, breaches: Int,
    undetermined: Int, needs: [Need], findings: [FindingRecord]
  ) {
    self.subject = subject
    self.vector = vector
    self.until = until
    self.worst = worst
    self.breaches = breaches
    self.undetermined = undetermined
    self.needs = needs
    self.findings = findings
  }

  /// A fact that would settle undetermined verdicts of the subject, and how many.
  public struct Need: Sendable, Hashable {
    /// The path of the fact in a dossier.
    public let fact: String
    public let verdicts: Int

    public init(fact: String, verdicts: Int) {
      self.fact = fact
      self.verdicts = verdicts
    }
  }
}
