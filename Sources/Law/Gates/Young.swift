import Fishery

extension Hearing {
  /// Whether the fisher was under so many years on a day, as far as anybody looked.
  func isUnder(_ years: Int64, on day: CivilDate) -> Truth {
    guard let born = birthDate() else { return .unknown }
    let turning = Age.turning(years, born: born)
    note(.applies, .turns(years: years, from: turning.earliest, to: turning.latest), .fisherBorn)
    guard turning.latest > day else {
      return unlessPapersAreMissing() == .met ? .no : .unknown
    }
    return turning.earliest > day ? .yes : .unknown
  }

  /// Stops for whoever had completed so many years when the service began.
  func requireYoung(_ figure: FigureName, _ service: Service) throws(Stop) {
    let years = try integer(figure, on: service.first)
    guard let born = birthDate() else { throw .undetermined }
    let adult = Age.turning(years, born: born)
    let turns = Reason.Kind.turns(years: years, from: adult.earliest, to: adult.latest)
    note(adult.latest <= service.first ? .because : .applies, turns, .fisherBorn)
    if adult.latest <= service.first {
      throw .verdict(unlessPapersAreMissing(.notApplicable))
    }
    guard adult.earliest > service.first else {
      miss(.fisherBorn, .onlyPartly)
      throw .undetermined
    }
  }
}
