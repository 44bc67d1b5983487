/// Completed years of life of somebody born on a date that may be known only in part.
///
/// A year is complete on the birthday itself. Somebody born on 29 February completes it on
/// 29 February, and in a common year on 1 March.
public struct Age: Sendable, Hashable, BitwiseCopyable {
  public let born: PartialDate

  public init(born: PartialDate) {
    self.born = born
  }

  /// The youngest and oldest that the person may be on a day; negative before birth.
  public func ages(on day: CivilDate) -> ClosedRange<Int> {
    Age.completedYears(
      from: born.latest, on: day)...Age.completedYears(from: born.earliest, on: day)
  }

  /// The first and last day on which the person may complete so many years.
  public func dayTurning(_ years: Int32) -> (earliest: CivilDate, latest: CivilDate) {
    (
      born.earliest.addingYears(years, rounding: .firstOfNextMonth),
      born.latest.addingYears(years, rounding: .firstOfNextMonth)
    )
  }

  private static func completedYears(from birth: CivilDate, on day: CivilDate) -> Int {
    let (birth, day) = (birth.parts, day.parts)
    let reached = (day.month, day.day) >= (birth.month, birth.day)
    return day.year - birth.year - (reached ? 0 : 1)
  }
}
