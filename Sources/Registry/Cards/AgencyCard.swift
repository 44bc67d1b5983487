/// All that is known of one agency, as its card shows it.
public struct AgencyCard: Sendable, Hashable {
  public let line: AgencyLine
  public let facts: [CardFact]
  /// Its rows of licences, oldest first.
  public let licences: [CardRow]
  /// The placements it made, the latest embarkation first; at most as many as were asked for.
  public let placements: [PlacementLine]
  /// The rules that are broken in placements it made, those of the most persons first.
  public let broken: [FleetOverview.Tally<String>]

  public init(
    line: AgencyLine, facts: [CardFact], licences: [CardRow], placements: [PlacementLine],
    broken: [FleetOverview.Tally<String>] = []
  ) {
    self.line = line
    self.facts = facts
    self.licences = licences
    self.placements = placements
    self.broken = broken
  }
}
