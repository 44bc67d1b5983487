public import Fishery

/// A cell of a stored row.
public struct CellPlace: Sendable, Hashable {
  public let row: RowID
  /// The key of a column of the row's sheet; nil for the row as a whole.
  public let column: String?

  public init(row: RowID, column: String?) {
    self.row = row
    self.column = column
  }
}

/// Where a value came from: a row of a file and what the file calls the column, or a person at a
/// time.
public struct Origin: Sendable, Hashable {
  public let provenance: Provenance
  /// The key of the column; nil for a row as a whole.
  public let column: String?
  /// The header of the column in the file; nil when the file had none for it.
  public let header: String?

  public init(provenance: Provenance, column: String?, header: String?) {
    self.provenance = provenance
    self.column = column
    self.header = header
  }
}
