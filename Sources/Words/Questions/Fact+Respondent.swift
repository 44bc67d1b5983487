public import Fishery

import Law

extension Fact {
  /// Who answers for it, or what shows it, beside the fisher's own word.
  ///
  /// Where the fisher alone knows, an ``InterviewQuestion`` asks for it.
  public var respondent: Respondent {
    switch self {
    case .documents, .documentHolder, .documentAccess, .documentConsent, .chargePaidBy, .chargeVia,
      .chargeRefunded, .rest, .restKind, .restFrom, .restTo, .agreementReadAloud,
      .agreementCopyGiven, .agreementAdvice, .agreementDraftGiven, .placementRemittanceMeans,
      .mealTimes, .placementCompensatoryRest, .movedAtSea, .workedOnCarrier, .otherWork,
      .placementChannel, .placementPlacedOn, .placementEmbarkedIn, .placementJourneyReported,
      .placementInspectorMet, .placementRepatriationGround,
      .repatriationRequested, .stranded, .hazardousTask, .hazardousTaskOn, .hazardousProtected,
      .hazardousInstructed, .familiarisedOn, .firstUse, .advancesAllowed, .injured, .careGiven,
      .careCostOnFisher, .careCharged, .signs, .signKind, .signObserved, .signGrade, .signOn,
      .fisherUnderstands, .fisherLiterate, .complainedOn, .complaintHeard, .dismissedOn, .pressured,
      .victimPunished, .workAsPunishment, .fisherLightWorkHolidays, .fisherLightWorkListed,
      .fisherLightWorkRest:
      .fisher
    case .callReason, .voyageHours, .plannedDays, .vesselNormallyAtSea, .vesselMaxDistance,
      .vesselBeyondFlagWaters, .vesselInlandWaters, .vesselTropical, .vesselTemperate,
      .vesselFeeder,
      .vesselDepartureReported, .voyageArea, .voyageEast, .skipperMeans, .fatiguePrevented,
      .awarenessRaised, .skipperOverruled, .ordersObeyed, .crewUnaccounted, .vesselDeaths,
      .vesselEndsKnown, .careSeriousCase, .careTakenAshore, .careAdvice, .careTrained,
      .careTrainedLanguages, .safetyAccident, .safetyReported, .safetyGearTraining, .safetyRiskCrew,
      .cooksTrained, .placementRole, .placementDisembarked, .placementPlannedReturn,
      .placementForeignPort, .placementEndReason, .crewListSentAshore, .outOfAction,
      .majorlyAltered, .vesselLivedAboard, .ownerMadeGood, .serviceRecordGiven:
      .master
    case .vesselIMO, .vesselDecked, .graveDanger, .obstructed, .lifeJackets, .safetyYoungSizes,
      .placementSingleHanded, .manningAboard:
      .ship
    case .vesselFlag, .vesselNames, .safetyCertificate, .pacificLicence, .payRecordKept,
      .payRecordLost, .attendanceKept, .systemNumber, .placementSocialSecurity,
      .placementHiredOverseas, .placementShorterRest,
      .fisherTrainingExempt, .nightException, .medicalReferee, .healthSurveillance,
      .fisherAge15Schooling, .fisherAge15Training:
      .papers
    case .agencyReports, .boardingFiled, .dischargeFiled, .placementDefaultFound,
      .placementWageGuarantee, .otherReasonProved, .victimStatus, .victimReported, .assistanceBegun,
      .victimDecision, .victimObjected, .victimRemoved, .victimRemedied, .movePermitted,
      .voyageExtended, .otherStays, .otherStayEmbarked, .otherStayDisembarked, .sameHoursDays,
      .portState, .agreementRegulatedOtherwise, .nationalProvisions, .careCostExcluded,
      .vesselShelfEdge, .ownerLiable, .otherScheme:
      .shore
    default: shownBy.respondent
    }
  }
}

extension Fact {
  /// Whether an answer holds of one person: of a fact of the vessel, its quarters or the agency it
  /// holds of everybody.
  public var isOfPerson: Bool {
    switch path.prefix(while: { $0 != "." && $0 != "[" }) {
    case "port_state", "vessel", "voyages", "document", "crew_list", "manning", "provisions",
      "medical_care", "safety", "accommodation", "standing", "agency":
      false
    default: true
    }
  }
}

extension Evidence {
  /// Where what is shown by it is found.
  fileprivate var respondent: Respondent {
    switch self {
    case .interview: .fisher
    case .observation, .measurement, .headCount: .ship
    case .vesselRegister, .agencyLicence, .agencyAuthority: .shore
    default: .papers
    }
  }
}
