internal import Fishery

/// Rows about a record on their way to a card, the oldest first.
struct CardRows {
  private let held: [(sheet: Sheet, row: RowID, cells: [Cell])]

  /// The newest `limit` things of a sheet, in the order of their days.
  init(_ holdings: [Holding], of sheet: Sheet, limit: Int = .max) {
    let table = SheetTable.of(sheet)
    let key = sheet.effective ?? sheet.identity.first ?? ""
    held =
      holdings
      .map { (day: Pick(table, $0.cells).text(key) ?? "", holding: $0) }
      .sorted { ($0.day, $0.holding.row) < ($1.day, $1.holding.row) }
      .suffix(limit)
      .map { (sheet, RowID($0.holding.row, in: table), Array($0.holding.cells)) }
  }

  private init(_ held: [(Sheet, RowID, [Cell])]) { self.held = held }

  static func + (left: CardRows, right: CardRows) -> CardRows { CardRows(left.held + right.held) }

  static let none = CardRows([])

  /// The rows whose origin must be known.
  var rows: [RowID] { held.map(\.row) }

  func rows(_ origins: [RowID: Provenance]) -> [CardRow] {
    held.map { sheet, row, cells in
      CardRow(id: row.value, sheet: sheet, cells: cells, origin: origins[row] ?? .unknown)
    }
  }
}
