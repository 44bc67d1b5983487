public import Fishery

/// One thing the law asks.
///
/// It never changes, and lists, screens and screenings share it: what it says of itself is long.
public final class Rule: Sendable {
  /// The stable name, used verbatim in reports and case sheets.
  public let id: String
  public let title: Phrase
  /// What is asked, in one sentence.
  public let requirement: Phrase
  public let subject: Subject
  public let provision: Provision
  /// The gravest severity that a breach can have, before the force of the provision caps it.
  public let severity: Severity
  /// The verdicts that the rule can give: advice is never broken, and where no law was found nothing
  /// can be told.
  public let verdicts: [Verdict]
  /// Every fact that the rule may look at.
  public let facts: [Fact]
  public let figures: [FigureName]
  public let profile: [ProfileKey]
  /// What is not the law yet, of which an answer says what it would be from its day on.
  let foresees: FigureName?
  public let evidence: [Evidence]
  public let anchor: Anchor
  public let indicators: [Indicator]
  /// How a breach is made good.
  public let remedy: Phrase
  /// Which law decides who can enforce it.
  let reach: Reach
  let judge: @Sendable (Hearing) throws(Stop) -> Verdict

  /// Whose law it is.
  enum Reach: Sendable {
    case convention
    case ownLaw
    case advisory
  }

  init(
    _ id: String, title: Phrase, requirement: Phrase, subject: Subject, provision: Provision,
    severity: Severity, reach: Reach, verdicts: [Verdict] = Verdict.allCases, facts: [Fact],
    figures: [FigureName] = [],
    profile: [ProfileKey] = [], foresees: FigureName? = nil, evidence: [Evidence], anchor: Anchor,
    indicators: [Indicator] = [], remedy: Phrase,
    judge: @escaping @Sendable (Hearing) throws(Stop) -> Verdict
  ) {
    self.id = id
    self.title = title
    self.requirement = requirement
    self.subject = subject
    self.provision = provision
    self.severity = severity
    self.verdicts = verdicts
    self.facts = facts
    self.figures = figures
    self.profile = profile
    self.foresees = foresees
    self.evidence = evidence
    self.anchor = anchor
    self.indicators = indicators
    self.remedy = remedy
    self.reach = reach
    self.judge = judge
  }
}

extension Rule {
  /// Whether it rests on a text that was only recalled: whoever shows its verdict says so.
  public var isUnverified: Bool { provision.verified == .memory }
}

extension Rule: CustomStringConvertible {
  public var description: String { id }
}
