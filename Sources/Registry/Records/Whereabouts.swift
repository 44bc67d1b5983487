internal import Fishery
internal import SQLite

/// Where a vessel is on a day, by its voyages and positions.
struct Whereabouts {
  /// The port it lies in or was last seen in.
  var port: String?
  /// The day it left on, while it is at sea.
  var departed: CivilDate?
  /// The first later day of which anything is known.
  private(set) var next: CivilDate?
  private var moment: Int64 = .min

  static func read(
    _ vessels: [Int64], on day: CivilDate, _ base: borrowing Connection
  ) throws(SQLiteError) -> [Int64: Whereabouts] {
    var places: [Int64: Whereabouts] = [:]
    let voyages = SheetTable.of(.voyages)
    for holding in try base.holdings(voyages, of: .vessel, vessels) {
      let row = Pick(voyages, holding.cells)
      let ended = row.value("ended", as: Instant.self)
      guard let departed = row.value("departed", as: Instant.self) else { continue }
      places[holding.subject, default: Whereabouts()].look(
        ahead: [departed.date, ended?.date], after: day)
      guard departed.date <= day else { continue }
      places[holding.subject, default: Whereabouts()].note(departed.minutes) {
        $0.departed = departed.date
        $0.port = nil
      }
      guard let ended, ended.date <= day else { continue }
      places[holding.subject, default: Whereabouts()].note(ended.minutes) {
        $0.departed = nil
        $0.port = row.text("ended_port")
      }
    }
    let positions = SheetTable.of(.positions)
    for holding in try base.holdings(positions, of: .vessel, vessels) {
      let row = Pick(positions, holding.cells)
      guard let at = row.value("at", as: Instant.self), let port = row.text("port")
      else { continue }
      places[holding.subject, default: Whereabouts()].look(ahead: [at.date], after: day)
      guard at.date <= day else { continue }
      places[holding.subject, default: Whereabouts()].note(at.minutes) {
        $0.departed = nil
        $0.port = port
      }
    }
    return places
  }

  private mutating func look(ahead days: [CivilDate?], after day: CivilDate) {
    next = (days + [next]).compactMap(\.self).filter { $0 > day }.min()
  }

  /// Takes what is later than anything noted so far.
  private mutating func note(_ moment: Int64, _ change: (inout Whereabouts) -> Void) {
    guard moment >= self.moment else { return }
    self.moment = moment
    change(&self)
  }
}
