internal import Fishery
internal import SQLite

extension Cell {
  /// The cell as it is stored.
  var value: Value {
    switch self {
    case .known(let text): .text(text)
    case .confirmedAbsent, .notCollected: statusCode.map { .integer($0) } ?? .null
    }
  }

  /// The cell behind a stored value.
  init(_ row: borrowing Row, _ column: Int) {
    switch row.value(column) {
    case .text(let text): self = .known(text)
    case .integer(let code): self = Cell(statusCode: code) ?? .blank
    case .null, .real, .blob: self = .blank
    }
  }
}

extension Statement {
  func bind(_ index: Int, _ cell: Cell) throws(SQLiteError) {
    switch cell {
    case .known(let text): try bind(index, text)
    case .confirmedAbsent, .notCollected:
      if let code = cell.statusCode { try bind(index, code) } else { try bindNull(index) }
    }
  }
}
