/// All that is known of one vessel, as its card shows it.
public struct VesselCard: Sendable, Hashable {
  public let line: VesselLine
  /// Current particulars, in the order of the vessels sheet.
  public let facts: [CardFact]
  /// Names, flags and numbers as dated claims, oldest first.
  public let identities: [IdentityClaim]
  /// Its rows of documents, voyages, positions, checks and what was seen aboard, oldest first within
  /// each sheet.
  public let rows: [CardRow]
  /// Everybody aboard on the judged day, worst first.
  public let crew: [CrewMember]
  /// Findings about the vessel and its placements, worst first.
  public let findings: [FindingLine]

  public init(
    line: VesselLine, facts: [CardFact], identities: [IdentityClaim], rows: [CardRow],
    crew: [CrewMember], findings: [FindingLine]
  ) {
    self.line = line
    self.facts = facts
    self.identities = identities
    self.rows = rows
    self.crew = crew
    self.findings = findings
  }

  /// One person aboard.
  public struct CrewMember: Sendable, Hashable {
    public let placement: PlacementLine
    /// The rules of the findings open against the placement, with their verdict words.
    public let findings: [FindingLine]
    /// The list the person is on when a later list does not have them: both days.
    public let goneFromList: GoneFromList?

    public init(placement: PlacementLine, findings: [FindingLine], goneFromList: GoneFromList?) {
      self.placement = placement
      self.findings = findings
      self.goneFromList = goneFromList
    }
  }
}
