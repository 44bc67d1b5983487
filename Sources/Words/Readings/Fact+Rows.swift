import Fishery
import Law

extension Fact {
  /// The rows behind the entries of the list that this fact is, or behind its one value; for what
  /// entries say, the rows of those that say it.
  ///
  /// - Parameter window: of a record of rest, only what it says of this time.
  func rows(in dossier: Dossier, within window: ClosedRange<Instant>?) -> [RowID] {
    switch self {
    case .agreements: dossier.agreements.items.map(\.row)
    case .medical: dossier.medical.items.map(\.row)
    case .documents: dossier.documents.items.map(\.row)
    case .charges: dossier.charges.items.map(\.row)
    case .pay: dossier.pay.items.map(\.row)
    case .rest, .sameHoursDays: dossier.rest.items.filter { $0.overlaps(window) }.map(\.row)
    case .signs: dossier.signs.items.map(\.row)
    case .voyages: dossier.voyages.items.map(\.row)
    case .licences: dossier.licences.items.map(\.row)
    case .crewListNames: dossier.listed.items.map(\.row)
    case .crewListMustered: dossier.mustered.items.map(\.row)
    case .otherStays: dossier.otherStays.items.map(\.row)
    case .rooms: dossier.rooms.items.map(\.row)
    default: readings(in: dossier).filter { list == nil || !$0.state.isNotCollected }.map(\.row)
    }
  }
}

extension Fact {
  /// The list whose entries have this fact; nil for a fact that is none of an entry.
  var list: Fact? {
    guard let mark = path.firstRange(of: "[]") else { return nil }
    return Fact(rawValue: String(path[..<mark.lowerBound]))
  }
}

extension RestSpan {
  /// Whether it may say something of a time; of all time when none is given.
  fileprivate func overlaps(_ window: ClosedRange<Instant>?) -> Bool {
    guard let window, let from = from.value, let to = to.value else { return true }
    return from < window.upperBound && to > window.lowerBound
  }
}

extension Reason {
  /// The stretch of time that was added up.
  var window: ClosedRange<Instant>? {
    switch kind {
    case .rest(_, _, let hours, let until), .restInDoubt(_, _, _, let hours, let until):
      Instant(minutes: until.minutes - hours * 60, offset: until.offset).map { $0...until }
    default: nil
    }
  }
}
