extension Shape<VesselFacts> {
  static let vessel = Shape([
    Field(.vesselFlag, \.flag), Field(.vesselCategory, \.category),
    Field(.vesselInlandWaters, \.inlandWaters), Field(.vesselLength, \.length),
    Field(.vesselLengthOverall, \.lengthOverall), Field(.vesselGrossTonnage, \.grossTonnage),
    Field(.vesselDecked, \.decked), Field(.vesselNormallyAtSea, \.normallyAtSeaHours),
    Field(.vesselMaxDistance, \.maxDistance), Field(.vesselShelfEdge, \.shelfEdge),
    Field(.vesselBeneficialOwner, \.beneficialOwnerCountry), Field(.vesselIMO, \.imo),
    Field(.vesselNames, \.names), Field(.voyageHours, \.voyageHours),
    Field(.callReason, \.callReason), Field(.vesselGear, \.gear),
    Field(.vesselProvince, \.province), Field(.vesselBeyondFlagWaters, \.beyondFlagWaters),
    Field(.vesselSatellite, \.satelliteMessaging),
    Field(.vesselDepartureReported, \.departureReported),
    Field(.callReason, \.callReason),
    Field(.vesselNew, \.new),
    Field(.vesselBuildContract, \.buildContract),
    Field(.vesselKeelLaid, \.keelLaid),
    Field(.vesselDelivered, \.delivered),
    Field(.vesselLivedAboard, \.livedAboard),
    Field(.vesselTropical, \.tropicalOnly),
    Field(.vesselTemperate, \.temperateOnly),
    Field(.vesselFeeder, \.feeder),
    Field(.vesselDeaths, \.deaths),
    Field(.vesselEndsKnown, \.endsKnown),
  ])
}

extension Shape<InspectionDocument> {
  static let certificate = Shape([
    Field(.certificateShown, \.shown), Field(.certificateIssued, \.issued),
    Field(.certificateExpires, \.expires), Field(.certificateIssuer, \.competentIssuer),
    Field(.certificateFlag, \.flagAtIssue), Field(.certificateConditions, \.statesConditions),
  ])
}

extension Shape<CrewListFacts> {
  static let crewList = Shape([
    Field(.crewListCarried, \.carried), Field(.crewListDate, \.date),
    Field(.crewListSentAshore, \.sentAshore), Field(.crewListMusteredOn, \.musteredOn),
    Field(.crewListMusterComplete, \.musterComplete),
    Field(.crewUnaccounted, \.unaccounted),
  ])
}

extension Shape<FisherFacts> {
  static let fisher = Shape([
    Field(.fisherBorn, \.born), Field(.fisherNationality, \.nationality),
    Field(.fisherUnderstands, \.understands), Field(.fisherLiterate, \.literate),
    Field(.fisherAge15Authorised, \.age15Authorised),
    Field(.fisherAge15Schooling, \.age15SchoolingOver),
    Field(.fisherAge15Training, \.age15Training),
    Field(.fisherMedicalExempt, \.medicalExempt), Field(.fisherPermitFrom, \.urgentPermitFrom),
    Field(.fisherPermitTo, \.urgentPermitTo),
    Field(.fisherSafetyTraining, \.basicSafetyTraining),
    Field(.fisherTrainingExempt, \.writtenExemption),
    Field(.fisherLightWorkAuthorised, \.lightWorkAuthorised),
    Field(.fisherLightWorkHolidays, \.lightWorkInHolidays),
    Field(.fisherLightWorkListed, \.lightWorkListed),
    Field(.fisherLightWorkRest, \.lightWorkRest),
    Field(.medicalReferee, \.medicalReferee),
    Field(.healthSurveillance, \.healthSurveillance),
  ])
}

extension Shape<PlacementFacts> {
  static let placement = Shape([
    Field(.placementRole, \.role), Field(.placementChannel, \.channel),
    Field(.placementPlacedOn, \.placedOn),
    Field(.placementPlannedEmbarkation, \.plannedEmbarkation),
    Field(.placementEmbarked, \.embarked), Field(.placementDisembarked, \.disembarked),
    Field(.placementPlannedReturn, \.plannedReturn),
    Field(.placementSingleHanded, \.singleHandedOwner),
    Field(.placementRepatriationGround, \.repatriationGround),
    Field(.placementForeignPort, \.foreignPort),
    Field(.placementDefaultFound, \.seriousDefaultFound),
    Field(.placementRemittanceMeans, \.remittanceMeans),
    Field(.placementPaymentInterval, \.paymentInterval),
    Field(.placementCompensatoryRest, \.compensatoryRest),
    Field(.placementHiredOverseas, \.hiredOverseas), Field(.placementEndReason, \.endReason),
    Field(.placementWageGuarantee, \.wageGuarantee),
    Field(.placementSocialSecurity, \.socialSecurity),
    Field(.placementJourneyReported, \.journeyReported),
    Field(.placementInspectorMet, \.inspectorMet),
    Field(.placementShorterRest, \.shorterRestAgreed),
    Field(.hazardousTask, \.hazardousTask),
    Field(.hazardousTaskOn, \.hazardousTaskOn),
    Field(.hazardousAuthorised, \.hazardousAuthorised),
    Field(.hazardousProtected, \.hazardousProtected),
    Field(.hazardousInstructed, \.hazardousInstructed),
    Field(.preSeaTraining, \.preSeaTraining),
    Field(.nightException, \.nightException),
    Field(.repatriationRequested, \.repatriationRequested),
    Field(.repatriationArranged, \.repatriationArranged),
    Field(.stranded, \.stranded),
    Field(.protectiveEquipment, \.protectiveEquipment),
    Field(.familiarisedOn, \.familiarisedOn),
    Field(.firstUse, \.firstUse),
    Field(.serviceRecordGiven, \.serviceRecordGiven),
    Field(.advancesAllowed, \.advancesAllowed),
    Field(.placementEmbarkedIn, \.embarkedIn),
    Field(.mealTimes, \.mealTimes),
  ])

  static let agency = Shape([
    Field(.agencyCountry, \.agencyCountry), Field(.agencyRegulation, \.agencyRegulation),
    Field(.agencyCapital, \.agencyCapital), Field(.agencyDeposit, \.agencyDeposit),
    Field(.agencyBlacklisting, \.agencyBlacklisting),
    Field(.agencyEmploys, \.agencyEmploys),
    Field(.agencyDefaulted, \.agencyDefaulted),
    Field(.ownerMadeGood, \.ownerMadeGood),
    Field(.agencyHeads, \.agencyHeads),
    Field(.agencyReports, \.agencyReports),
  ])
}

extension Shape<ElsewhereFacts> {
  static let elsewhere = Shape([Field(.sameHoursDays, \.sameHoursDays)])
}

extension Shape<OtherStay> {
  static let otherStay = Shape([
    Field(.otherStayEmbarked, \.embarked), Field(.otherStayDisembarked, \.disembarked),
  ])
}

extension Shape<Agreement> {
  static let agreement = Shape([
    Field(.agreementVersion, \.version), Field(.agreementSide, \.side),
    Field(.agreementWritten, \.written), Field(.agreementSigned, \.signed),
    Field(.agreementStarts, \.starts), Field(.agreementEnds, \.ends),
    Field(.agreementTerm, \.term), Field(.agreementSignedByFisher, \.signedByFisher),
    Field(.agreementCounterSignatory, \.counterSignatory),
    Field(.agreementAuthority, \.writtenAuthority), Field(.agreementLanguages, \.languages),
    Field(.agreementReadAloud, \.readAloud), Field(.agreementCopyGiven, \.copyGiven),
    Field(.agreementOnBoard, \.onBoard), Field(.agreementEndorsed, \.endorsed),
    Field(.agreementRecorded, \.explanationRecorded),
    Field(.agreementLifeCover, \.lifeCover), Field(.agreementMedicalCover, \.medicalCover),
    Field(.agreementVessels, \.vessels),
    Field(.agreementPayBasis, \.payBasis), Field(.agreementWage, \.wage),
    Field(.agreementAllowance, \.allowance), Field(.agreementSharePercent, \.sharePercent),
    Field(.agreementShareMethod, \.shareMethod),
    Field(.agreementNoticeEmployer, \.noticeEmployerDays),
    Field(.agreementNoticeFisher, \.noticeFisherDays),
    Field(.agreementRestDay, \.restDayHours), Field(.agreementRestWeek, \.restWeekHours),
    Field(.agreementClauses, \.clauses),
    Field(.agreementRegulatedOtherwise, \.regulatedOtherwise),
    Field(.agreementLesserClauses, \.lesserClauses),
    Field(.agreementDraftGiven, \.draftGiven),
    Field(.agreementAdvice, \.adviceOpportunity),
    Field(.agreementFoodClause, \.foodRecoveryClause),
    Field(.agreementLinenClause, \.linenRecoveryClause),
    Field(.agreementMinimumPay, \.minimumPayment),
  ])
}

extension Shape<MedicalCertificate> {
  static let medical = Shape([
    Field(.medicalIssued, \.issued), Field(.medicalExpires, \.expires),
    Field(.medicalPractitioner, \.qualifiedPractitioner),
    Field(.medicalHearingSight, \.hearingAndSight), Field(.medicalNoCondition, \.noCondition),
    Field(.medicalFit, \.fitForDuties),
  ])
}

extension Shape<PersonalDocument> {
  static let document = Shape([
    Field(.documentType, \.type), Field(.documentHolder, \.holder),
    Field(.documentAccess, \.access), Field(.documentConsent, \.writtenConsent),
    Field(.documentBirthDate, \.birthDate), Field(.documentIssued, \.issued),
    Field(.documentExpires, \.expires),
  ])
}

extension Shape<Charge> {
  static let charge = Shape([
    Field(.chargeOn, \.on), Field(.chargeCategory, \.category), Field(.chargeAmount, \.amount),
    Field(.chargeRefunded, \.refunded), Field(.chargePaidBy, \.paidBy),
    Field(.chargeVia, \.via),
  ])
}

extension Shape<PayPeriod> {
  static let pay = Shape([
    Field(.payFrom, \.from), Field(.payTo, \.to), Field(.payDueOn, \.dueOn),
    Field(.payGross, \.gross), Field(.payAllowance, \.allowance),
    Field(.payDeductions, \.deductions), Field(.payPaid, \.paid), Field(.payPaidOn, \.paidOn),
    Field(.payChannel, \.channel), Field(.payRemitted, \.remitted),
    Field(.payRemittanceFee, \.remittanceFee),
  ])
}

extension Shape<RestSpan> {
  static let rest = Shape([
    Field(.restKind, \.kind), Field(.restFrom, \.from), Field(.restTo, \.to),
  ])
}

extension Shape<Voyage> {
  static let voyage = Shape([
    Field(.voyageDeparted, \.departed), Field(.voyageDepartedFrom, \.departedFrom),
    Field(.voyageEnded, \.ended), Field(.voyageEndedIn, \.endedIn),
    Field(.voyageArea, \.area), Field(.voyageEast, \.eastOf150W),
    Field(.voyageExtended, \.extended),
  ])
}

extension Shape<Licence> {
  static let licence = Shape([
    Field(.licenceType, \.type), Field(.licenceFrom, \.from), Field(.licenceTo, \.to),
    Field(.licenceSuspendedFrom, \.suspendedFrom), Field(.licenceSuspendedTo, \.suspendedTo),
  ])
}

extension Shape<ListedPerson> {
  static let listed = Shape([Field(.crewListPerson, \.person)])
}

extension Shape<MusteredPerson> {
  static let mustered = Shape([
    Field(.crewListMusteredPerson, \.person), Field(.crewListMusteredResult, \.result),
    Field(.crewListMusteredRole, \.role),
  ])
}

extension Shape<Sign> {
  static let sign = Shape([
    Field(.signKind, \.kind), Field(.signObserved, \.observed), Field(.signGrade, \.grade),
    Field(.signOn, \.on),
  ])
}
