internal import Fishery

/// A cell of which two sources that both live say different things.
struct RivalCell: Sendable, Hashable, Comparable {
  /// The place of its sheet among all; below zero where a record itself is spoken of.
  let source: Int
  /// The record that is spoken of; 0 where the topic tells it.
  let subject: Int64
  let topic: Topic
  let column: Int

  static func < (one: RivalCell, other: RivalCell) -> Bool {
    (one.source, one.subject, one.column) == (other.source, other.subject, other.column)
      ? one.topic < other.topic
      : (one.source, one.subject, one.column) < (other.source, other.subject, other.column)
  }
}

/// What each source says of some cells.
typealias Rivals = [RivalCell: [Cell]]

extension Rivals {
  /// More ways than so many to settle what sources disagree on are not gone through: nobody can
  /// tell then.
  private static var mostSettlements: Int { 64 }

  /// Every way in which what sources disagree on may be: each cell as one of them says.
  ///
  /// In an order that follows from what was said; none when there are too many.
  var settlements: [[RivalCell: Cell]] {
    guard !isEmpty, reduce(1, { $0 * $1.value.count }) <= Self.mostSettlements else { return [] }
    return sorted { $0.key < $1.key }.reduce([[:]]) { settlements, rival in
      settlements.flatMap { settlement in
        rival.value.sorted { $0.plain < $1.plain }.map { cell in
          settlement.merging([rival.key: cell]) { $1 }
        }
      }
    }
  }
}

extension Holding {
  /// Who says what in a column that sources disagree on: whose value would hold, then what other
  /// sources say instead, each value once.
  func rivals(_ column: Int) -> [Said] {
    var rivals: [Said] = []
    for saying in said {
      switch saying.cells[column] {
      case .known, .confirmedAbsent:
        guard rivals.isEmpty || saying.isRival else { continue }
        if !rivals.contains(where: { $0.cells[column] == saying.cells[column] }) {
          rivals.append(saying)
        }
      case .notCollected: continue
      }
    }
    return rivals
  }

  /// Settles its cells as a horizon says, and notes there what sources disagree on.
  func settled(within horizon: Horizon, source: Int, isOfRecord: Bool) -> Holding {
    guard said.contains(where: \.isRival) else { return self }
    var cells = cells
    for column in cells.indices where cells[column] == .notCollected(.sourcesDisagree) {
      let rival = RivalCell(
        source: isOfRecord ? -1 - source : source, subject: isOfRecord ? subject : 0,
        topic: topic, column: column)
      if let settled = horizon.settled[rival] {
        cells[column] = settled
      } else {
        horizon.note(rival, rivals(column).map { $0.cells[column] }, of: subject)
      }
    }
    return with(cells)
  }

  private var topic: Topic { newest.topic }
}

extension [Holding] {
  /// Settles what sources disagree on, where a horizon says how.
  ///
  /// - Parameters:
  ///   - amendments: what people said; where none of it stands beside rows, nothing is in dispute.
  ///   - source: the place of the sheet or of the kind of record.
  func settled(
    within horizon: Horizon?, after amendments: [Amended], source: Int, isOfRecord: Bool = false
  ) -> [Holding] {
    guard let horizon, amendments.contains(where: { $0.manner == .otherSource }) else {
      return self
    }
    return map { $0.settled(within: horizon, source: source, isOfRecord: isOfRecord) }
  }
}
