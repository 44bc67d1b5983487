/// Where a fact stands in the sheets that people send.
public struct FactPlace: Sendable, Hashable {
  public let sheet: Sheet
  /// The key of the column; nil for what a whole row or several columns say.
  public let column: String?

  init(_ sheet: Sheet, _ column: String? = nil) {
    self.sheet = sheet
    self.column = column
  }
}

extension Fact {
  /// The sheet and column that say it; nil for what no sheet says.
  public var place: FactPlace? {
    switch self {
    case .portState, .vesselInlandWaters, .vesselShelfEdge: nil
    // What is known across placements, no row says by itself.
    case .vesselDeaths, .vesselEndsKnown, .crewUnaccounted, .agencyReports, .sameHoursDays,
      .otherStays, .otherStayEmbarked, .otherStayDisembarked:
      nil

    case .vesselFlag: FactPlace(.vessels, "flag")
    case .vesselCategory: FactPlace(.vessels, "kind")
    case .vesselLength: FactPlace(.vessels, "length")
    case .vesselLengthOverall: FactPlace(.vessels, "length_overall")
    case .vesselGrossTonnage: FactPlace(.vessels, "gross_tonnage")
    case .vesselDecked: FactPlace(.vessels, "decked")
    case .vesselNew: FactPlace(.vessels, "new_vessel")
    case .vesselBuildContract: FactPlace(.vessels, "build_contract")
    case .vesselKeelLaid: FactPlace(.vessels, "keel_laid")
    case .vesselDelivered: FactPlace(.vessels, "delivered")
    case .vesselLivedAboard: FactPlace(.vessels, "lived_aboard_in_port")
    case .vesselTropical: FactPlace(.vessels, "tropical_only")
    case .vesselTemperate: FactPlace(.vessels, "temperate_only")
    case .vesselFeeder: FactPlace(.vessels, "feeder")
    case .vesselNormallyAtSea: FactPlace(.vessels, "normally_at_sea_hours")
    case .vesselMaxDistance: FactPlace(.vessels, "max_distance_nm")
    case .vesselBeneficialOwner: FactPlace(.vessels, "beneficial_owner_country")
    case .vesselIMO: FactPlace(.vessels, "imo")
    case .vesselNames: FactPlace(.vessels, "vessel")

    case .voyageHours, .voyages: FactPlace(.voyages)
    case .callReason: FactPlace(.voyages, "call_reason")
    case .vesselGear: FactPlace(.vessels, "gear")
    case .vesselProvince: FactPlace(.vessels, "home_port")
    case .vesselBeyondFlagWaters: FactPlace(.vessels, "beyond_flag_waters")
    case .vesselSatellite: FactPlace(.vessels, "satellite_messaging")
    case .vesselDepartureReported: FactPlace(.voyages, "departure_reported")
    case .voyageDeparted: FactPlace(.voyages, "departed")
    case .voyageDepartedFrom: FactPlace(.voyages, "departed_port")
    case .voyageEnded: FactPlace(.voyages, "ended")
    case .voyageEndedIn: FactPlace(.voyages, "ended_port")
    case .voyageArea: FactPlace(.voyages, "zone")
    case .voyageEast: FactPlace(.voyages, "east_of_150w")
    case .voyageExtended: FactPlace(.voyages, "extension_granted")

    case .certificateShown: FactPlace(.documents)
    case .certificateIssued, .documentIssued, .medicalIssued: FactPlace(.documents, "issued")
    case .certificateExpires, .documentExpires, .medicalExpires:
      FactPlace(.documents, "expires")
    case .certificateIssuer: FactPlace(.documents, "document_issuer")
    case .certificateFlag: FactPlace(.documents, "flag_at_issue")
    case .certificateConditions: FactPlace(.documents, "states_living_conditions")

    case .crewListCarried: FactPlace(.checks, "crew_list_carried")
    case .crewListMusterComplete: FactPlace(.checks, "muster_complete")
    case .crewListDate: FactPlace(.crew, "list_date")
    case .crewListSentAshore: FactPlace(.crew, "sent_ashore")
    case .crewListNames: FactPlace(.crew)
    case .crewListPerson: FactPlace(.crew, "name")
    case .crewListMusteredOn: FactPlace(.muster, "mustered_on")
    case .crewListMustered: FactPlace(.muster)
    case .crewListMusteredPerson: FactPlace(.muster, "name")
    case .crewListMusteredResult: FactPlace(.muster, "result")
    case .crewListMusteredRole: FactPlace(.placements, "role")

    case .fisherBorn: FactPlace(.fishers, "birth_date")
    case .fisherNationality: FactPlace(.fishers, "nationality")
    case .fisherUnderstands: FactPlace(.fishers, "understands")
    case .fisherLiterate: FactPlace(.fishers, "literate")
    case .fisherAge15Authorised: FactPlace(.fishers, "age15_authorised")
    case .fisherAge15Schooling: FactPlace(.fishers, "age15_schooling_over")
    case .fisherAge15Training: FactPlace(.fishers, "age15_training")
    case .fisherMedicalExempt: FactPlace(.fishers, "medical_exempt")
    case .fisherPermitFrom: FactPlace(.fishers, "urgent_permit_from")
    case .fisherPermitTo: FactPlace(.fishers, "urgent_permit_to")
    case .fisherSafetyTraining: FactPlace(.fishers, "basic_safety_training")
    case .fisherTrainingExempt: FactPlace(.fishers, "written_exemption")
    case .fisherLightWorkAuthorised: FactPlace(.fishers, "age15_light_work_authorised")
    case .fisherLightWorkHolidays: FactPlace(.fishers, "age15_school_holidays")
    case .fisherLightWorkListed: FactPlace(.fishers, "age15_light_work_listed")
    case .fisherLightWorkRest: FactPlace(.fishers, "age15_rest_as_prescribed")

    case .placementRole: FactPlace(.placements, "role")
    case .placementChannel: FactPlace(.placements, "channel")
    case .placementPlacedOn: FactPlace(.placements, "placed_on")
    case .placementPlannedEmbarkation: FactPlace(.placements, "planned_embarkation")
    case .placementEmbarked: FactPlace(.placements, "embarked")
    case .placementDisembarked: FactPlace(.placements, "disembarked")
    case .placementPlannedReturn: FactPlace(.placements, "planned_return")
    case .placementSingleHanded: FactPlace(.placements, "single_handed_owner")
    case .placementRepatriationGround: FactPlace(.placements, "repatriation_ground")
    case .placementForeignPort: FactPlace(.placements, "disembarked_port")
    case .placementDefaultFound: FactPlace(.placements, "serious_default_found")
    case .placementRemittanceMeans: FactPlace(.placements, "remittance_means")
    case .placementPaymentInterval: FactPlace(.placements, "payment_interval")
    case .placementCompensatoryRest: FactPlace(.placements, "compensatory_rest_given")
    case .placementHiredOverseas: FactPlace(.placements, "hired_overseas")
    case .placementEndReason: FactPlace(.placements, "end_reason")
    case .placementWageGuarantee: FactPlace(.placements, "wage_guarantee")
    case .placementSocialSecurity: FactPlace(.placements, "social_security")
    case .placementJourneyReported: FactPlace(.placements, "journey_reported")
    case .placementInspectorMet: FactPlace(.placements, "inspector_met_on")
    case .placementShorterRest: FactPlace(.placements, "shorter_rest_agreed")

    case .agencyCountry: FactPlace(.agencies, "agency_country")
    case .agencyRegulation: FactPlace(.agencies, "regulation")
    case .agencyCapital: FactPlace(.agencies, "capital")
    case .agencyDeposit: FactPlace(.agencies, "deposit")
    case .hazardousTask: FactPlace(.placements, "hazardous_task")
    case .hazardousTaskOn: FactPlace(.placements, "hazardous_task_on")
    case .hazardousAuthorised: FactPlace(.placements, "hazardous_authorised_from_16")
    case .hazardousProtected: FactPlace(.placements, "hazardous_protected")
    case .hazardousInstructed: FactPlace(.placements, "hazardous_instructed")
    case .preSeaTraining: FactPlace(.placements, "pre_sea_safety_training")
    case .nightException: FactPlace(.placements, "night_exception")
    case .stranded: FactPlace(.placements, "stranded")
    case .protectiveEquipment: FactPlace(.placements, "protective_equipment")
    case .familiarisedOn: FactPlace(.placements, "familiarised_on")
    case .firstUse: FactPlace(.placements, "first_use")
    case .serviceRecordGiven: FactPlace(.placements, "service_record_given")
    case .advancesAllowed: FactPlace(.placements, "advances_allowed")
    case .ownerLiable: FactPlace(.placements, "owner_liable")
    case .insuredUntil: FactPlace(.placements, "insured_until")
    case .otherScheme: FactPlace(.placements, "other_scheme")
    case .injured: FactPlace(.placements, "injured")
    case .careGiven: FactPlace(.placements, "care_given")
    case .nationalProvisions: FactPlace(.placements, "national_provisions")
    case .careCostOnFisher: FactPlace(.placements, "care_cost_on_fisher")
    case .careCostExcluded: FactPlace(.placements, "care_cost_excluded")
    case .repatriationRequested: FactPlace(.placements, "repatriation_requested")
    case .repatriationArranged: FactPlace(.placements, "repatriation_arranged")

    case .agencyBlacklisting: FactPlace(.agencies, "blacklisting")
    case .agencyEmploys: FactPlace(.agencies, "private_employment_agency")
    case .agencyDefaulted: FactPlace(.agencies, "defaulted")
    case .ownerMadeGood: FactPlace(.agencies, "owner_made_good")
    case .licences: FactPlace(.agencies)
    case .licenceType: FactPlace(.agencies, "licence_type")
    case .licenceFrom: FactPlace(.agencies, "licence_from")
    case .licenceTo: FactPlace(.agencies, "licence_to")
    case .licenceSuspendedFrom: FactPlace(.agencies, "suspended_from")
    case .licenceSuspendedTo: FactPlace(.agencies, "suspended_to")

    case .agreements, .agreementClauses: FactPlace(.agreements)
    case .agreementVersion: FactPlace(.agreements, "version")
    case .agreementSide: FactPlace(.agreements, "side")
    case .agreementWritten: FactPlace(.agreements, "written")
    case .agreementSigned: FactPlace(.agreements, "signed")
    case .agreementStarts: FactPlace(.agreements, "starts")
    case .agreementEnds: FactPlace(.agreements, "ends")
    case .agreementTerm: FactPlace(.agreements, "term")
    case .agreementSignedByFisher: FactPlace(.agreements, "signed_by_fisher")
    case .agreementCounterSignatory: FactPlace(.agreements, "counter_signatory")
    case .agreementAuthority: FactPlace(.agreements, "written_authority")
    case .agreementLanguages: FactPlace(.agreements, "agreement_languages")
    case .agreementReadAloud: FactPlace(.agreements, "read_aloud")
    case .agreementCopyGiven: FactPlace(.agreements, "copy_given")
    case .agreementOnBoard: FactPlace(.agreements, "on_board")
    case .agreementEndorsed: FactPlace(.agreements, "endorsed")
    case .agreementRecorded: FactPlace(.agreements, "explanation_recorded")
    case .agreementLifeCover: FactPlace(.agreements, "life_cover")
    case .agreementMedicalCover: FactPlace(.agreements, "medical_cover")
    case .agreementVessels: FactPlace(.agreements, "vessel")
    case .agreementPayBasis: FactPlace(.agreements, "pay_basis")
    case .agreementWage: FactPlace(.agreements, "wage")
    case .agreementAllowance: FactPlace(.agreements, "allowance")
    case .agreementSharePercent: FactPlace(.agreements, "share_percent")
    case .agreementShareMethod: FactPlace(.agreements, "share_method")
    case .agreementNoticeEmployer: FactPlace(.agreements, "notice_employer_days")
    case .agreementNoticeFisher: FactPlace(.agreements, "notice_fisher_days")
    case .agreementRestDay: FactPlace(.agreements, "rest_day_hours")
    case .agreementRestWeek: FactPlace(.agreements, "rest_week_hours")
    case .agreementRegulatedOtherwise: FactPlace(.agreements, "regulated_otherwise")
    case .agreementLesserClauses: FactPlace(.agreements, "lesser_clauses")
    case .agreementDraftGiven: FactPlace(.agreements, "draft_given")
    case .agreementAdvice: FactPlace(.agreements, "advice_opportunity")
    case .agreementFoodClause: FactPlace(.agreements, "food_recovery_clause")
    case .agreementLinenClause: FactPlace(.agreements, "linen_recovery_clause")
    case .agreementMinimumPay: FactPlace(.agreements, "minimum_payment")

    case .medical, .documents: FactPlace(.documents)
    case .medicalPractitioner: FactPlace(.documents, "qualified_practitioner")
    case .medicalHearingSight: FactPlace(.documents, "states_hearing_sight")
    case .medicalNoCondition: FactPlace(.documents, "states_no_condition")
    case .medicalFit: FactPlace(.documents, "fit_for_duties")
    case .documentType: FactPlace(.documents, "document_type")
    case .documentHolder: FactPlace(.documents, "holder")
    case .documentAccess: FactPlace(.documents, "access_on_request")
    case .documentConsent: FactPlace(.documents, "written_consent")
    case .documentBirthDate: FactPlace(.documents, "birth_date_shown")

    case .charges: FactPlace(.charges)
    case .chargeOn: FactPlace(.charges, "charged_on")
    case .chargeCategory: FactPlace(.charges, "category")
    case .chargeAmount: FactPlace(.charges, "amount")
    case .chargeRefunded: FactPlace(.charges, "refunded")
    case .chargePaidBy: FactPlace(.charges, "paid_by")
    case .chargeVia: FactPlace(.charges, "via")

    case .pay: FactPlace(.pay)
    case .payFrom: FactPlace(.pay, "period_from")
    case .payTo: FactPlace(.pay, "period_to")
    case .payDueOn: FactPlace(.pay, "due_on")
    case .payGross: FactPlace(.pay, "gross")
    case .payAllowance: FactPlace(.pay, "allowance")
    case .payDeductions: FactPlace(.pay, "deductions")
    case .payPaid: FactPlace(.pay, "paid")
    case .payPaidOn: FactPlace(.pay, "paid_on")
    case .payChannel: FactPlace(.pay, "pay_channel")
    case .payRemitted: FactPlace(.pay, "remitted")
    case .payRemittanceFee: FactPlace(.pay, "remittance_fee")

    case .rest: FactPlace(.rest)
    case .restKind: FactPlace(.rest, "record")
    case .restFrom: FactPlace(.rest, "from")
    case .restTo: FactPlace(.rest, "to")

    case .signs: FactPlace(.signs)
    case .signKind: FactPlace(.signs, "sign")
    case .signObserved: FactPlace(.signs, "observed")
    case .signGrade: FactPlace(.signs, "grade")
    case .signOn: FactPlace(.signs, "asked_on")
    case .boardingFiled: FactPlace(.placements, "boarding_filed_on")
    case .dischargeFiled: FactPlace(.placements, "discharge_filed_on")
    case .payRecordKept: FactPlace(.placements, "pay_record_kept")
    case .payRecordLost: FactPlace(.placements, "pay_record_lost_on")
    case .attendanceKept: FactPlace(.placements, "attendance_kept")
    case .systemNumber: FactPlace(.placements, "system_number")
    case .movedAtSea: FactPlace(.placements, "moved_at_sea")
    case .movePermitted: FactPlace(.placements, "sea_move_permitted")
    case .workedOnCarrier: FactPlace(.placements, "worked_on_carrier")
    case .otherWork: FactPlace(.placements, "other_work")
    case .orientedEmployment: FactPlace(.placements, "oriented_before_employment")
    case .orientedDeparture: FactPlace(.placements, "oriented_before_departure")
    case .orientedArrival: FactPlace(.placements, "oriented_after_arrival")
    case .flagSince: FactPlace(.vessels, "flag_since")
    case .majorlyAltered: FactPlace(.vessels, "majorly_altered")
    case .returnedToFlag: FactPlace(.vessels, "returned_to_flag")
    case .forcedLabourFound: FactPlace(.vessels, "forced_labour_found_on")
    case .operatorIndicted: FactPlace(.vessels, "operator_indicted")
    case .importBan: FactPlace(.vessels, "import_ban_on")
    case .identityChanged: FactPlace(.vessels, "identity_changed")
    case .pacificLicence: FactPlace(.vessels, "ffa_licensed")
    case .safetyCertificate: FactPlace(.vessels, "safety_certificate")
    case .outOfAction: FactPlace(.vessels, "out_of_action")
    case .healthCover: FactPlace(.placements, "health_cover")
    case .placementEmbarkedIn: FactPlace(.placements, "embarked_port")
    case .agencyHeads: FactPlace(.agencies, "planned_heads")
    case .complainedOn,
      .complaintHeard,
      .dismissedOn,
      .otherReasonProved,
      .pressured,
      .victimStatus,
      .victimReported,
      .assistanceBegun,
      .victimDecision,
      .victimObjected,
      .victimRemoved,
      .victimPunished,
      .victimRemedied,
      .workAsPunishment,
      .graveDanger,
      .obstructed,
      .historiesLinked,
      .entryRequested,
      .mealTimes,
      .skipperMeans,
      .fatiguePrevented,
      .awarenessRaised,
      .skipperOverruled,
      .ordersObeyed,
      .lifeJackets,
      .crewQuarters,
      .noiseLimited,
      .twoTiers,
      .lowerBerthsClear,
      .watchesApart,
      .womenApart,
      .cooksTrained,
      .medicalReferee,
      .healthSurveillance:
      nil
    case .skipperCertified,
      .skipperCertificateExpires, .manningMinimum, .manningAboard, .manningPosts, .foodDays,
      .plannedDays, .foodFit, .waterEnough, .waterPotable, .careSupplies, .careTrained,
      .careInstructions, .careTrainedLanguages, .careRadio, .careSeriousCase, .careTakenAshore,
      .carePrescribed, .careInspected, .careInspectedOn, .careGuide, .careAdvice, .careStations,
      .careCharged, .safetyAccident, .safetyReported, .safetyGearTraining, .safetyProcedures,
      .safetyRisk, .safetyRiskCrew, .safetyYoungSizes, .habitable, .quartersClosed,
      .quartersBulkheads, .quartersEscapes, .quartersVentilated, .quartersVentilation,
      .quartersHeated, .quartersHeating, .quartersCooled, .quartersLit, .berthLights,
      .emergencyLight, .quartersAbaft, .quartersOfficers, .lockers, .deskAndChair, .privacy,
      .mess, .messSeparate, .refrigerator, .hotDrinks, .sanitaryFit, .freshWater,
      .withoutEnsuite, .showers, .toilets, .washbasins, .laundry, .iron, .laundryRoom,
      .cabinForSick, .sickBay, .gearPlace, .bedding, .recreation, .shoreCalls,
      .shoreCallsAtCost, .cooking, .galleySeparate, .gasOnDeck, .dryStore, .coldStore, .clean,
      .quartersInspected, .motherVessel:
      FactPlace(.conditions, cellKey)
    case .rooms: FactPlace(.rooms)
    case .roomKind, .roomHeadroom, .roomFloor, .roomFurniture, .roomPersons, .roomBerths,
      .roomBerthLength, .roomBerthWidth, .roomMarked:
      FactPlace(.rooms, cellKey)
    }
  }
}
