import Fishery
import Law

/// What a dossier holds of a fact, for one entry of its list.
struct FactReading {
  let state: Known<Phrase>
  let row: RowID

  init(_ state: Known<Phrase>, row: RowID = .none) {
    self.state = state
    self.row = row
  }
}

extension FactReading {
  /// How much of a list is known.
  init<Element>(_ list: Listing<Element>) {
    let state: Known<Phrase> =
      switch list.completeness {
      case .collected: .known(.count(list.items.count, "entry", "entries", "isian"))
      case .confirmedNone: .confirmedAbsent
      case .notCollected(let gap): .notCollected(gap)
      }
    self.init(state)
  }
}
