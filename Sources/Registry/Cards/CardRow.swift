public import Fishery

/// One stored row about a record, as its card shows it: the cells of its sheet and its origin.
public struct CardRow: Sendable, Hashable, Identifiable {
  /// Stable within the registry; `Registry` answers its provenance by it.
  public let id: Int64
  public let sheet: Sheet
  /// One cell for each column of the sheet, in the order of `Sheet.columns`.
  public let cells: [Cell]
  public let origin: Provenance

  public init(id: Int64, sheet: Sheet, cells: [Cell], origin: Provenance) {
    self.id = id
    self.sheet = sheet
    self.cells = cells
    self.origin = origin
  }

  /// The cell of the column with a key; blank when the sheet has no such column.
  public subscript(key: String) -> Cell {
    guard let index = sheet.columns.firstIndex(where: { $0.key == key }), index < cells.count
    else { return .blank }
    return cells[index]
  }

  /// The day in a column, when it is known to the day.
  public func day(_ key: String) -> CivilDate? {
    self[key].text.flatMap { PartialDate($0)?.day }
  }
}
