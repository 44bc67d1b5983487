/// What a flag State can have declared under C188; what it did not say is unknown.
public enum ProfileKey: String, Sendable, Hashable, CaseIterable, BitwiseCopyable {
  case party
  case inForce = "in_force"
  case basis
  case excludedCategories = "excluded_categories"
  case art4Plan = "art4_plan"
  case night
  case age15Training = "age15_training"
  case age15LightWork = "age15_light_work"
  case hazardList = "hazard_list"
  case hazard16Authorised = "hazard16_authorised"
  case medicalExemptCategories = "medical_exempt_categories"
  case restExceptions = "rest_exceptions"
  case restAlternative = "rest_alternative"
  case maxServiceMonths = "max_service_months"
  case repatriationDestinations = "repatriation_destinations"
  case relaxedHeadroom = "a3_relaxed.15"
  case relaxedFloor = "a3_relaxed.39"
  case relaxedBerth = "a3_relaxed.47"
  case relaxedSanitary = "a3_relaxed.62"
  case substantialEquivalence = "a3_substantial_equivalence"
  case art32Extended = "art32_extended"
  case art23Extended = "art2_3_extended"
  case freeMedicalCare = "free_medical_care"
  case foodCostRecovery = "food_cost_recovery_allowed"
  case shelfOuterEdge = "shelf_outer_edge_nm"
  case listsSentTo = "lists_sent_to"
  case nationalParticulars = "national_particulars"
  /// Party to the Cape Town Agreement of 2012.
  case capeTownParty = "cape_town_party"
  /// Party to STCW-F.
  case stcwFParty = "stcw_f_party"
  /// Party to the FAO's Agreement on Port State Measures.
  case portMeasuresParty = "port_measures_party"

  public var kind: FigureValue.Kind {
    switch self {
    case .inForce: .date
    case .basis, .night, .listsSentTo: .text
    case .excludedCategories, .art4Plan, .hazardList, .medicalExemptCategories,
      .repatriationDestinations, .nationalParticulars:
      .list
    case .maxServiceMonths, .shelfOuterEdge: .integer
    default: .bool
    }
  }
}
