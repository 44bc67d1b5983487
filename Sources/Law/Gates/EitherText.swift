import Fishery

extension Hearing {
  /// What a law answers for a day; around an amendment of which nobody can say on which day it
  /// began, what both its texts answer, and undetermined where they differ.
  ///
  /// - Parameter judge: the answer by the figures of the day that it is given.
  func underEitherText(
    around amendment: FigureName, on day: CivilDate,
    _ judge: (CivilDate, Hearing) throws(Stop) -> Verdict
  ) throws(Stop) -> Verdict {
    guard book.isLaw(amendment, on: day) == .unknown,
      let onset = book.onset(of: amendment), onset.possible <= day
    else { return try judge(day, self) }
    note(.because, .unsureLaw(amendment, since: onset.possible))
    let before = try judge(onset.possible - 1, self)
    let after = try judge(day, self)
    return before == after ? after : .undetermined
  }
}
