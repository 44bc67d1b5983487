import Fishery
import Registry
import Words

/// An explanation as it is shown, with where the values it speaks of came from.
struct Told: Sendable, Hashable {
  let explanation: Explanation
  /// Of entries of lists, by the cell.
  let cells: [CellPlace: Origin]
  /// Of particulars, by the fact.
  let facts: [Fact: Origin]

  /// Where what a part speaks of stands; nil for what no row says.
  func origin(of part: Explanation.Part) -> Origin? {
    part.cell.map { cells[$0] } ?? part.fact.flatMap { facts[$0] }
  }
}

extension Explanation.Part {
  /// The cell it speaks of; nil when it speaks of no entry of a list.
  var cell: CellPlace? {
    row == .none ? nil : CellPlace(row: row, column: fact?.place?.column)
  }
}

extension Origin {
  /// `pay.csv 12, column "Paid on"`, or who said it.
  var words: String {
    [provenance.words, header.map { "column “\($0)”" }].compactMap(\.self)
      .joined(separator: ", ")
  }
}
