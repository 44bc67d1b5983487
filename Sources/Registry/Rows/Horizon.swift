internal import Fishery

/// The day up to which rows are read, and the first later day on which they say more.
final class Horizon {
  let day: CivilDate
  /// How what sources disagree on is taken to be.
  let settled: [RivalCell: Cell]
  private let text: String
  private var ahead: [Int64: CivilDate] = [:]
  private var rivals: [Int64: Rivals] = [:]

  init(_ day: CivilDate, settling settled: [RivalCell: Cell] = [:]) {
    self.day = day
    self.settled = settled
    text = day.description
  }

  /// Whether a row holds by the day: one that tells no day always does. A later one is noted.
  func holds(_ effective: String?, of subject: Int64) -> Bool {
    guard let effective, effective > text else { return true }
    note(PartialDate(effective)?.earliest, of: subject)
    return false
  }

  /// Notes a day on which something about a record will be otherwise, unless it is past.
  func note(_ day: CivilDate?, of subject: Int64) {
    guard let day, day > self.day else { return }
    ahead[subject] = min(day, ahead[subject] ?? day)
  }

  /// Notes the days on which voyages begin and end.
  func note(_ voyages: ArraySlice<Holding>, of vessel: Int64) {
    for voyage in voyages.map({ Pick(.of(.voyages), $0.cells) }) {
      for key in ["departed", "ended"] {
        note(voyage.value(key, as: Instant.self)?.date, of: vessel)
      }
    }
  }

  /// Notes what sources say differently of a record.
  func note(_ rival: RivalCell, _ values: [Cell], of subject: Int64) {
    rivals[subject, default: [:]][rival] = values
  }

  /// What sources disagree on about any of some records.
  func rivals(of subjects: [Int64]) -> Rivals {
    guard !rivals.isEmpty else { return [:] }
    return subjects.reduce(into: [:]) { found, subject in
      found.merge(rivals[subject] ?? [:]) { first, _ in first }
    }
  }

  /// The first day noted of any of some records.
  func next(of subjects: [Int64]) -> CivilDate? { subjects.compactMap { ahead[$0] }.min() }
}
