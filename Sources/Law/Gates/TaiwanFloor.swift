import Fishery

/// What the regulations of Taiwan ask for a day: the floor for sure, and the highest it may be.
struct TaiwanFloor {
  let least: Money
  let most: Money
  /// The day on which another floor may begin.
  let until: CivilDate?
}

extension Hearing {
  /// A day that the law names, as the law of another day has it; nil when it named none yet.
  func dayNamed(_ name: FigureName, by day: CivilDate) throws(Stop) -> CivilDate? {
    do throws(LawFault) {
      return try book.date(name, on: day)
    } catch {
      if case .beforeFirst = error { return nil }
      throw .law(error)
    }
  }

  /// The floor for a day of work under an agreement signed on another.
  mutating func taiwanFloor(on day: CivilDate, signed: CivilDate) throws(Stop) -> TaiwanFloor {
    func isSigned(after name: FigureName) throws(Stop) -> Bool {
      try dayNamed(name, by: signed).map { signed >= $0 } ?? false
    }
    if let newHires = try dayNamed(.taiwanNewHires, by: signed), signed >= newHires {
      return try newHireFloor(on: day, from: newHires)
    }
    let early: FigureName =
      try isSigned(after: .taiwanAmendmentCertain) ? .taiwanWageFloor : .taiwanWageFloorEarly
    let late: FigureName =
      try isSigned(after: .taiwanAmendment) ? .taiwanWageFloor : .taiwanWageFloorEarly
    let one = try money(early, on: day)
    let isAmended = try dayNamed(.taiwanAmendment, by: day).map { day >= $0 } ?? false
    let other = late == early || !isAmended ? one : try money(late, on: day)
    let changes = [early, late].compactMap { book.nextChange(of: $0, after: day) }
    return TaiwanFloor(
      least: one.minor < other.minor ? one : other, most: one.minor < other.minor ? other : one,
      until: changes.min())
  }

  /// Hired anew has the later floor; an agreement only renewed may have the one before.
  private mutating func newHireFloor(
    on day: CivilDate, from newHires: CivilDate
  ) throws(Stop) -> TaiwanFloor {
    let day = max(day, newHires)
    let later = try money(.taiwanWageFloorNewHires, on: day)
    let isRenewal = dossier.placement.embarked.value.map { $0 < newHires } ?? false
    let before = isRenewal ? try money(.taiwanWageFloor, on: day) : later
    return TaiwanFloor(
      least: before, most: later, until: book.nextChange(of: .taiwanWageFloorNewHires, after: day))
  }
}
