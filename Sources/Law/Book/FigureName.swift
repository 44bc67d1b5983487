/// Every figure that the rules read: the book must hold each of them and no other.
public enum FigureName: UInt8, Sendable, Hashable, CaseIterable, BitwiseCopyable {
  case c188InForce
  case minimumAge
  case trainingAge
  case adultAge
  case medicalValidity
  case medicalValidityMinor
  case longVoyage
  case shieldVoyage
  case restDay
  case restWeek
  case restDayHazard
  case restRepeats
  case largeLength
  case largeLengthOverall
  case farRange
  case inspectionValidity
  case payTolerance
  case taiwanCrewRules
  case taiwanAmendment
  case taiwanAmendmentCertain
  case taiwanNewHires
  case taiwanWageFloorEarly
  case taiwanWageFloor
  case taiwanWageFloorNewHires

  /// The name in packs, reports and JSON.
  public var id: String { declaration.id }

  public var kind: FigureValue.Kind { declaration.kind }

  public var unit: FigureUnit? { declaration.unit }

  public init?(id: some StringProtocol) {
    guard let name = FigureName.allCases.first(where: { $0.id == id }) else { return nil }
    self = name
  }

  private var declaration: (id: String, kind: FigureValue.Kind, unit: FigureUnit?) {
    switch self {
    case .c188InForce: ("c188.in_force", .date, nil)
    case .minimumAge: ("c188.minimum_age", .integer, .years)
    case .trainingAge: ("c188.training_age", .integer, .years)
    case .adultAge: ("c188.adult_age", .integer, .years)
    case .medicalValidity: ("c188.medical_validity", .integer, .years)
    case .medicalValidityMinor: ("c188.medical_validity_minor", .integer, .years)
    case .longVoyage: ("c188.voyage_long", .integer, .hours)
    case .shieldVoyage: ("c188.voyage_shield", .integer, .hours)
    case .restDay: ("c188.rest_day", .integer, .minutes)
    case .restWeek: ("c188.rest_week", .integer, .minutes)
    case .restDayHazard: ("c188.rest_day_hazard", .integer, .minutes)
    case .restRepeats: ("c188.rest_repeats", .integer, nil)
    case .largeLength: ("c188.length_large", .integer, .millimetres)
    case .largeLengthOverall: ("c188.length_overall_large", .integer, .millimetres)
    case .farRange: ("c188.far_range", .integer, .nauticalMiles)
    case .inspectionValidity: ("c188.document_validity", .integer, .years)
    case .payTolerance: ("c188.pay_tolerance", .integer, .days)
    case .taiwanCrewRules: ("taiwan.crew_rules", .date, nil)
    case .taiwanAmendment: ("taiwan.amendment", .date, nil)
    case .taiwanAmendmentCertain: ("taiwan.amendment_certain", .date, nil)
    case .taiwanNewHires: ("taiwan.new_hires", .date, nil)
    case .taiwanWageFloorEarly: ("taiwan.wage_floor_early", .money, .month)
    case .taiwanWageFloor: ("taiwan.wage_floor", .money, .month)
    case .taiwanWageFloorNewHires: ("taiwan.wage_floor_new_hires", .money, .month)
    }
  }
}
