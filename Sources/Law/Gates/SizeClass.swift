import Fishery

extension Hearing {
  /// Whether the vessel is 24 m long or more: length (L), or length overall where the flag State
  /// decided so (C188 Arts 1(i), 5, Annex I).
  ///
  /// Length is never more than length overall, so a short length overall proves a short length.
  mutating func isLarge(on day: CivilDate) throws(Stop) -> Truth {
    let byOverall = declares("LOA", under: .basis)
    switch byOverall {
    case .yes: return try isLargeOverall(on: day)
    case .no: return try isLargeByLength(on: day)
    case .unknown:
      let (overall, length) = (try isLargeOverall(on: day), try isLargeByLength(on: day))
      return overall == length ? length : .unknown
    }
  }

  private mutating func isLargeOverall(on day: CivilDate) throws(Stop) -> Truth {
    let limit = try length(.largeLengthOverall, on: day)
    guard let overall = dossier.facts.vessel.lengthOverall.value else { return .unknown }
    note(
      .applies, .length(overall, limit: limit, reached: overall >= limit), .vesselLengthOverall)
    return Truth(overall >= limit)
  }

  private mutating func isLargeByLength(on day: CivilDate) throws(Stop) -> Truth {
    let limit = try length(.largeLength, on: day)
    if let length = dossier.facts.vessel.length.value {
      note(.applies, .length(length, limit: limit, reached: length >= limit), .vesselLength)
      return Truth(length >= limit)
    }
    guard let overall = dossier.facts.vessel.lengthOverall.value, overall < limit else {
      return .unknown
    }
    note(.applies, .length(overall, limit: limit, reached: false), .vesselLengthOverall)
    return .no
  }

  private mutating func length(_ name: FigureName, on day: CivilDate) throws(Stop) -> Quantity {
    Quantity(thousandths: Int32(clamping: try integer(name, on: day)))
  }

  /// Notes which length is wanted.
  mutating func missLength() {
    let vessel = dossier.facts.vessel
    if declares("LOA", under: .basis) == .yes {
      miss(.vesselLengthOverall, vessel.lengthOverall.gap)
    } else {
      miss(.vesselLength, vessel.length.gap)
    }
  }
}
