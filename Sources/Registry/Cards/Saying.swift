public import Fishery

/// What one source says in a cell, and where it says so.
public struct Saying: Sendable, Hashable {
  /// Blank for a row as a whole.
  public let cell: Cell
  /// From when it speaks.
  public let effective: CivilDate?
  public let origin: Origin

  public init(cell: Cell, effective: CivilDate?, origin: Origin) {
    self.cell = cell
    self.effective = effective
    self.origin = origin
  }
}
