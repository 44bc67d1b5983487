import Fishery

/// A class of size, with what stands for the length (L) where the flag State decided so: length
/// overall (C188 Art. 5, Annex I), and gross tonnage for some paragraphs of Annex III (its para 8).
struct SizeClass: Sendable {
  let length: FigureName
  let overall: FigureName
  let tonnage: FigureName

  /// 24 m or more.
  static let large = SizeClass(
    length: .largeLength, overall: .largeLengthOverall, tonnage: .largeTonnage)
  /// 45 m or more.
  static let veryLarge = SizeClass(
    length: .veryLargeLength, overall: .veryLargeLengthOverall, tonnage: .veryLargeTonnage)

  var figures: [FigureName] { [length, overall, tonnage] }
}

extension Hearing {
  /// Whether the vessel is 24 m long or more; gross tonnage never decides it (C188 Arts 1(i), 5).
  func isLarge(on day: CivilDate) throws(Stop) -> Truth {
    try reaches(.large, on: day)
  }

  /// Whether the vessel is of a class of size or above it.
  ///
  /// Length is never more than length overall, so a short length overall proves a short length.
  ///
  /// - Parameter byTonnage: whether the paragraph is one for which tonnage may stand for length.
  func reaches(
    _ size: SizeClass, byTonnage: Bool = false, on day: CivilDate
  ) throws(Stop) -> Truth {
    let bases: [(Truth, Basis)] = [
      (byTonnage ? declares("GT", under: .basis) : .no, .tonnage),
      (declares("LOA", under: .basis), .overall),
    ]
    for (declared, basis) in bases where declared == .yes {
      return try reaches(size, by: basis, on: day)
    }
    var answer = try reaches(size, by: .length, on: day)
    for (declared, basis) in bases where declared == .unknown {
      if try reaches(size, by: basis, on: day) != answer { answer = .unknown }
    }
    return answer
  }

  private enum Basis { case length, overall, tonnage }

  private func reaches(
    _ size: SizeClass, by basis: Basis, on day: CivilDate
  ) throws(Stop) -> Truth {
    let vessel = dossier.vessel
    switch basis {
    case .overall:
      return compare(
        vessel.lengthOverall, .vesselLengthOverall, try quantity(size.overall, on: day))
    case .tonnage:
      return compare(vessel.grossTonnage, .vesselGrossTonnage, try quantity(size.tonnage, on: day))
    case .length:
      let limit = try quantity(size.length, on: day)
      if vessel.length.value != nil { return compare(vessel.length, .vesselLength, limit) }
      guard let overall = vessel.lengthOverall.value, overall < limit else { return .unknown }
      return compare(vessel.lengthOverall, .vesselLengthOverall, limit)
    }
  }

  private func compare(
    _ measured: Known<Quantity>, _ fact: Fact, _ limit: Quantity
  ) -> Truth {
    guard let measure = measured.value else { return .unknown }
    note(.applies, .length(measure, limit: limit, reached: measure >= limit), fact)
    return Truth(measure >= limit)
  }

  /// A figure in thousandths of its unit, as lengths and tonnages are kept.
  func quantity(_ name: FigureName, on day: CivilDate) throws(Stop) -> Quantity {
    Quantity(thousandths: Int32(clamping: try integer(name, on: day)))
  }

  /// Notes which measure is wanted.
  func missLength(byTonnage: Bool = false) {
    let vessel = dossier.vessel
    if byTonnage, declares("GT", under: .basis) == .yes {
      miss(.vesselGrossTonnage, vessel.grossTonnage.gap)
    } else if declares("LOA", under: .basis) == .yes {
      miss(.vesselLengthOverall, vessel.lengthOverall.gap)
    } else {
      miss(.vesselLength, vessel.length.gap)
    }
  }
}
