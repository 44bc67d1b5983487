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
  case veryLargeLength
  case veryLargeLengthOverall
  case largeTonnage
  case veryLargeTonnage
  case newDelivery
  case shortStay
  case crewListGrace
  case crewListLate
  case firstAiders
  case headroom
  case headroomRelaxed
  case floorArea
  case floorAreaRelaxed
  case floorAreaVeryLarge
  case floorAreaVeryLargeRelaxed
  case personsInRoom
  case personsInRoomLarge
  case officersInRoom
  case berthLength
  case berthLengthRelaxed
  case berthWidth
  case berthWidthRelaxed
  case sanitaryPersons
  case sanitaryPersonsRelaxed
  case toiletPersonsRelaxed
  case supplyInspection
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
    case .veryLargeLength: ("c188.length_very_large", .integer, .millimetres)
    case .veryLargeLengthOverall: ("c188.length_overall_very_large", .integer, .millimetres)
    case .largeTonnage: ("c188.tonnage_large", .integer, .grossTonThousandths)
    case .veryLargeTonnage: ("c188.tonnage_very_large", .integer, .grossTonThousandths)
    case .newDelivery: ("c188.new_delivery", .integer, .years)
    case .shortStay: ("c188.short_stay", .integer, .hours)
    case .crewListGrace: ("c188.crew_list_grace", .integer, .minutes)
    case .crewListLate: ("c188.crew_list_late", .integer, .minutes)
    case .firstAiders: ("c188.first_aiders", .integer, nil)
    case .headroom: ("c188.headroom", .integer, .centimetres)
    case .headroomRelaxed: ("c188.headroom_relaxed", .integer, .centimetres)
    case .floorArea: ("c188.floor_area", .integer, .squareMetreThousandths)
    case .floorAreaRelaxed: ("c188.floor_area_relaxed", .integer, .squareMetreThousandths)
    case .floorAreaVeryLarge: ("c188.floor_area_very_large", .integer, .squareMetreThousandths)
    case .floorAreaVeryLargeRelaxed:
      ("c188.floor_area_very_large_relaxed", .integer, .squareMetreThousandths)
    case .personsInRoom: ("c188.persons_in_room", .integer, nil)
    case .personsInRoomLarge: ("c188.persons_in_room_large", .integer, nil)
    case .officersInRoom: ("c188.officers_in_room", .integer, nil)
    case .berthLength: ("c188.berth_length", .integer, .centimetres)
    case .berthLengthRelaxed: ("c188.berth_length_relaxed", .integer, .centimetres)
    case .berthWidth: ("c188.berth_width", .integer, .centimetres)
    case .berthWidthRelaxed: ("c188.berth_width_relaxed", .integer, .centimetres)
    case .sanitaryPersons: ("c188.sanitary_persons", .integer, nil)
    case .sanitaryPersonsRelaxed: ("c188.sanitary_persons_relaxed", .integer, nil)
    case .toiletPersonsRelaxed: ("c188.toilet_persons_relaxed", .integer, nil)
    case .supplyInspection: ("r199.supply_inspection", .integer, .months)
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
