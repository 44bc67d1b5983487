/// All that is known of one placement and its fisher, as the card shows it.
public struct PlacementCard: Sendable, Hashable {
  public let line: PlacementLine
  /// Current particulars of the fisher, in the order of the fishers sheet.
  public let fisher: [CardFact]
  /// Current particulars of the placement, in the order of the placements sheet.
  public let facts: [CardFact]
  /// Rows of agreements, documents, charges, pay, crew, muster and recruitment, oldest first
  /// within each sheet: those that rules read of this placement.
  public let rows: [CardRow]
  public let findings: [FindingLine]
  /// Other placements of the same fisher.
  public let others: [PlacementLine]
  public let goneFromList: GoneFromList?

  public init(
    line: PlacementLine, fisher: [CardFact], facts: [CardFact], rows: [CardRow],
    findings: [FindingLine], others: [PlacementLine], goneFromList: GoneFromList?
  ) {
    self.line = line
    self.fisher = fisher
    self.facts = facts
    self.rows = rows
    self.findings = findings
    self.others = others
    self.goneFromList = goneFromList
  }
}
