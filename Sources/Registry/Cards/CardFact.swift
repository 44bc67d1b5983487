public import Fishery

/// A current particular of a record: what holds among all that was claimed, and who claimed it.
public struct CardFact: Sendable, Hashable {
  /// The key of the column.
  public let key: String
  public let cell: Cell
  public let origin: Provenance
  /// From when the claim speaks.
  public let effective: CivilDate?
  /// Other values that were claimed for the same thing, newest first.
  public let others: [Claimed]
  /// What rows said before somebody corrected it, newest first.
  public let corrected: [Claimed]
  /// A row that speaks of the same thing, by which the fact can be amended; nil when none does.
  public let row: RowID?

  public init(
    key: String, cell: Cell, origin: Provenance, effective: CivilDate?, others: [Claimed] = [],
    corrected: [Claimed] = [], row: RowID? = nil
  ) {
    self.key = key
    self.cell = cell
    self.origin = origin
    self.effective = effective
    self.others = others
    self.corrected = corrected
    self.row = row
  }

  /// A value that somebody claimed.
  public struct Claimed: Sendable, Hashable {
    public let cell: Cell
    public let origin: Provenance
    public let effective: CivilDate?

    public init(cell: Cell, origin: Provenance, effective: CivilDate?) {
      self.cell = cell
      self.origin = origin
      self.effective = effective
    }
  }
}
