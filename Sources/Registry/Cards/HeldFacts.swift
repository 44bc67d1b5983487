internal import Fishery
internal import SQLite

/// What holds in some columns among all that was said, before it is known where each row stands.
struct HeldFacts {
  private let facts: [Held]

  private struct Held {
    let key: String
    /// What holds among all that was said.
    let cell: Cell
    /// Who says what holds, then what else was said, the newest first.
    var sayings: [Saying] = []
    /// What rows said before somebody corrected it, the newest first.
    var corrected: [Saying] = []
    /// A row that speaks of the thing, whether or not of this.
    var row: RowID?
  }

  private struct Saying {
    let cell: Cell
    let effective: CivilDate?
    let row: RowID
  }

  /// - Parameters:
  ///   - keys: the columns wanted, in the order in which they are shown.
  ///   - single: columns of which one value does not contradict another.
  ///   - source: the sheet that is named before others that say the same: most rows say whom they are
  ///     about, and are no source of that.
  ///   - place: where a column stands among the cells.
  ///   - row: the row behind a saying.
  init(
    _ holdings: [Holding], _ keys: [String], single: Set<String> = [], before source: Sheet? = nil,
    place: (String) -> Int?, row: (Said) throws(SQLiteError) -> RowID
  ) throws(SQLiteError) {
    let said = holdings.flatMap(\.said)
    var facts: [Held] = []
    for key in keys {
      guard let place = place(key) else { continue }
      let cell = Holding.held(holdings).at(place)
      let holding = said.lazy.filter { $0.cells[place] == cell }
      var holds = holding.first
      if let source, cell != .blank {
        for saying in holding.prefix(Self.asked) where try row(saying).table?.sheet == source {
          holds = saying
          break
        }
      }
      let others = single.contains(key) ? [] : Self.others(than: cell, at: place, in: said)
      var held = Held(key: key, cell: cell)
      for saying in [holds].compactMap(\.self) + others {
        let row =
          if let amendment = saying.amendment(at: place) {
            RowID(amendment: amendment)
          } else {
            try row(saying)
          }
        held.sayings.append(
          Saying(cell: saying.cells[place], effective: saying.day, row: row))
      }
      for saying in said {
        guard let cell = saying.corrected(at: place) else { continue }
        held.corrected.append(Saying(cell: cell, effective: saying.day, row: try row(saying)))
      }
      if let speaking = holds ?? said.first { held.row = try row(speaking) }
      facts.append(held)
    }
    self.facts = facts
  }

  /// So many sayings of one value are looked at for a better source.
  private static let asked = 50

  /// Of each other value the newest saying.
  private static func others(than cell: Cell, at place: Int, in said: [Said]) -> [Said] {
    var seen: Set<Cell> = [cell, .blank]
    return said.filter { seen.insert($0.cells[place]).inserted }
  }

  /// The rows whose origin must be known.
  var rows: [RowID] { facts.flatMap { ($0.sayings + $0.corrected).map(\.row) } }

  func facts(_ origins: [RowID: Provenance]) -> [CardFact] {
    facts.map { held in
      let told = { (saying: Saying) in
        CardFact.Claimed(
          cell: saying.cell, origin: origins[saying.row] ?? .unknown, effective: saying.effective)
      }
      let claimed = held.sayings.map(told)
      // Where sources disagree none of them says what holds, and all are shown.
      let isSaid = claimed.first?.cell == held.cell
      return CardFact(
        key: held.key, cell: held.cell,
        origin: isSaid ? claimed.first?.origin ?? .unknown : .unknown,
        effective: isSaid ? claimed.first?.effective : nil,
        others: Array(claimed.dropFirst(isSaid ? 1 : 0)), corrected: held.corrected.map(told),
        row: held.row)
    }
  }
}

extension Cells {
  /// The cell at a place; blank outside.
  fileprivate func at(_ place: Int) -> Cell { indices.contains(place) ? self[place] : .blank }
}

extension Said {
  /// The first day that its effective day can mean.
  var day: CivilDate? { effective.flatMap { PartialDate($0)?.earliest } }
}

extension Provenance {
  /// Nobody knows any more.
  static let unknown = Provenance(importNumber: nil, file: nil, row: nil, person: nil, at: nil)
}
