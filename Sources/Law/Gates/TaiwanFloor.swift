import Fishery

/// What the regulations of Taiwan ask for a day: the floor for sure, and the highest it may be.
struct TaiwanFloor {
  let least: Money
  let most: Money
  /// The day on which another floor may begin.
  let until: CivilDate?
}

extension Hearing {
  /// The floor for a day of work under an agreement signed on another.
  func taiwanFloor(on day: CivilDate, signed: CivilDate) throws(Stop) -> TaiwanFloor {
    switch book.isLaw(.taiwanNewHires, on: signed) {
    case .no: return try oldHireFloor(on: day, signed: signed)
    case .yes: return try newHireFloor(on: day, signed: signed)
    case .unknown: break
    }
    let (old, new) = (
      try oldHireFloor(on: day, signed: signed), try newHireFloor(on: day, signed: signed)
    )
    return TaiwanFloor(
      least: old.least, most: new.most, until: [old.until, new.until].compactMap(\.self).min())
  }

  /// Agreements of before the amendment keep their floor; on the days on which nobody can say
  /// whether it had begun, either may be the one.
  private func oldHireFloor(
    on day: CivilDate, signed: CivilDate
  ) throws(Stop) -> TaiwanFloor {
    let amended = book.isLaw(.taiwanAmendment, on: signed)
    let early: FigureName = amended == .yes ? .taiwanWageFloor : .taiwanWageFloorEarly
    let late: FigureName = amended == .no ? .taiwanWageFloorEarly : .taiwanWageFloor
    let one = try money(early, on: day)
    let isAmended = book.isLaw(.taiwanAmendment, on: day) != .no
    let other = late == early || !isAmended ? one : try money(late, on: day)
    let changes = [early, late].compactMap { book.nextChange(of: $0, after: day) }
    return TaiwanFloor(
      least: Money(minor: min(one.minor, other.minor), currency: one.currency),
      most: Money(minor: max(one.minor, other.minor), currency: one.currency),
      until: changes.min())
  }

  /// Hired anew has the later floor; an agreement only renewed may have the one before.
  private func newHireFloor(
    on day: CivilDate, signed: CivilDate
  ) throws(Stop) -> TaiwanFloor {
    let start = book.start(of: .taiwanNewHires, on: signed)
    let day = max(day, start)
    let later = try money(.taiwanWageFloorNewHires, on: day)
    let isRenewal = dossier.placement.embarked.value.map { $0 < start } ?? false
    let before = isRenewal ? try money(.taiwanWageFloor, on: day) : later
    return TaiwanFloor(
      least: before, most: later, until: book.nextChange(of: .taiwanWageFloorNewHires, after: day))
  }
}
