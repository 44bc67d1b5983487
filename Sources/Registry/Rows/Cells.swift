internal import Fishery

/// The cells of one row, one for each column of its table.
struct Cells: Sendable {
  private var source: Source

  private enum Source: Sendable {
    case read(CellBlock, row: Int)
    /// As they came in, or otherwise than a row has them.
    case own([Cell])
  }

  init(_ cells: [Cell]) { source = .own(cells) }

  /// One row of those that were read together.
  init(_ block: CellBlock, row: Int) { source = .read(block, row: row) }

  /// What a cell says, as it is read from the bytes of its text.
  func known<Value>(
    _ place: Int, _ read: (Span<UInt8>) -> Known<Value>
  ) -> Known<Value> {
    switch source {
    case .read(let block, let row): return block.known(row, place, read)
    case .own(let cells):
      guard place < cells.count else { return .notSupplied }
      guard case .known(let text) = cells[place] else { return cells[place].gap() }
      return read(text.utf8.span)
    }
  }

  /// Whether a cell is blank, as one is that is not there.
  func isBlank(_ place: Int) -> Bool {
    switch source {
    case .read(let block, let row): block.isBlank(row, place)
    case .own(let cells): place >= cells.count || cells[place] == .blank
    }
  }
}

extension Cells: RandomAccessCollection, MutableCollection {
  var startIndex: Int { 0 }

  var endIndex: Int {
    switch source {
    case .read(let block, _): block.columns.count
    case .own(let cells): cells.count
    }
  }

  subscript(place: Int) -> Cell {
    get {
      switch source {
      case .read(let block, let row): block.cell(row, place)
      case .own(let cells): cells[place]
      }
    }
    set {
      var cells = Array(self)
      source = .own([])
      cells[place] = newValue
      source = .own(cells)
    }
  }
}

extension Cells: ExpressibleByArrayLiteral {
  init(arrayLiteral cells: Cell...) { self.init(cells) }
}
