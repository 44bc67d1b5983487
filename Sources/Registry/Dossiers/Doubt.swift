internal import Fishery

/// What is not known of a record for as long as nobody has said whether another is the same.
///
/// Of each column a value that the other contradicts or adds; and of each list everything, when the
/// other has entries of its own, for nobody can say then whether the list is whole.
extension Cell {
  func doubted(by other: Cell) -> Cell {
    switch other {
    case .notCollected: self
    case .known, .confirmedAbsent: self == other ? self : .notCollected(.linkOpen)
    }
  }
}

extension Cells {
  func doubted(by others: [Cells]) -> Cells {
    others.reduce(self) { cells, other in
      Cells(
        (0..<Swift.max(cells.count, other.count)).map { place in
          (place < cells.count ? cells[place] : .blank)
            .doubted(by: place < other.count ? other[place] : .blank)
        })
    }
  }
}

extension ListRange {
  /// A list that may not be whole.
  static var doubted: ListRange { ListRange(.notCollected(.linkOpen)) }
}

extension Known {
  static var doubted: Known { .notCollected(.linkOpen) }
}

extension Held {
  /// The cells of a record, but for what others would change that may be the same.
  func cells(of record: Int64, doubtedBy others: [Int64]) -> Cells {
    let cells = Holding.held(self[record])
    return others.isEmpty ? cells : cells.doubted(by: others.map { Holding.held(self[$0]) })
  }
}
