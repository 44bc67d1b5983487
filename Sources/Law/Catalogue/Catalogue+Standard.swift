extension Catalogue {
  /// The rules that travel with the program.
  public static let standard = Catalogue([
    // Persons
    .minimumAge, .medical, .medicalValidity,
    // Rest
    .restInDay, .restInWeek,
    // Crew list and agreement
    .crewListMatch, .agreementLanguage, .agreementParticulars, .agreementCopy, .agreementSigned,
    .agreementCover,
    // Going home, recruitment and pay
    .repatriationCost, .agencyLicence, .recruitmentFees, .regularPay, .remittance,
    // The vessel's own papers
    .inspectionDocument, .inspectionFiveYears, .shipNumber,
    // The young
    .lightWork, .hazardousWork, .nightWork,
    // Reach, manning and crew list
    .conventionReach, .competentSkipper, .safeManning, .crewListCarried, .crewListAshore,
    // Certificates, agreement, recruitment and the way home
    .medicalIssuer, .medicalContent, .agreementConsistent, .agreementReview, .agreementOnBoard,
    .repatriation, .longestService, .blacklist, .ownerLiable,
    // Quarters, food and medical care
    .habitable, .foodAndWater, .foodCost, .medicalSupplies, .firstAid, .medicalInstructions,
    .medicalRadio, .takenAshore, .prescribedSupplies, .inspectedSupplies, .medicalGuide,
    .medicalAdvice, .medicalStations, .freeMedicalCare,
    // Safety and health, social security, injury
    .accidentReports, .preventionProcedures, .protectiveEquipment, .safetyTraining,
    .familiarisation, .riskEvaluation, .socialSecurity, .workInjuryProtection, .costOfCare,
    // Annex III
    .headroom, .openings, .escapes, .ventilation, .lighting, .roomPlace, .furniture, .privacy,
    .messRoom, .washWater, .laundry, .sickBay, .gearPlace, .shoreLink, .galley, .foodStores,
    .cleanQuarters, .refrigerator, .recreation, .skipperInspections, .airConditioning, .heating,
    .gasBottles, .mealsAboard, .bedding, .feederVessel, .floorArea, .personsInRoom, .officersRooms,
    .roomMarking, .berths, .sanitaryFittings,
    // Recommendation 199
    .youngTraining, .youngEquipment, .serviceRecord, .advances, .minimumPayment, .supplyInspection,
    // Indonesia
    .indonesianAge, .indonesianPlacementCost, .indonesianFreeItems, .indonesianLoan,
    .indonesianLicence, .indonesianAgencyMeans, .indonesianAgreementContent,
    .indonesianAgreementEndorsed, .indonesianHours, .indonesianHealth, .indonesianSocialSecurity,
    .indonesianReport,
    // Thailand
    .thaiAge, .thaiRest, .thaiAgreement, .thaiMonthlyPay, .thaiBankPay, .thaiMessages,
    .thaiMedical, .thaiRepatriation, .thaiRecruitment, .thaiCertificate, .thaiSeamanPermit,
    .thaiPortReport,
    // Taiwan
    .taiwanAge, .taiwanWageFloor, .taiwanDirectPay, .taiwanServiceFee, .taiwanInsurance,
    .taiwanRest, .taiwanAgreement, .taiwanPapers, .taiwanWageGuarantee, .taiwanTimeAtSea,
    .taiwanForeignFlag,
    // Korea and China
    .koreanRecruitment, .koreanPassports, .koreanTimeAtSea, .koreanCoastalWage,
    .koreanDistantWage, .chineseDistantWage,
    // Other ASEAN States and ASEAN itself
    .philippineAgreement, .vietnameseAge, .vietnameseFee, .malaysianPassports, .cambodianAge,
    .aseanAgreement, .aseanPayHome, .aseanPassports,
    // Regional fisheries management
    .westernPacificCrew,
    // Forced labour
    .forcedLabour, .abuseOfVulnerability, .deception, .restrictionOfMovement, .isolation,
    .violence, .intimidation, .documentRetention, .wagesWithheld, .debtBondage,
    .abusiveConditions, .excessiveOvertime, .fairRecruitment, .substitution,
    // Thresholds of this program
    .heavyDebt, .heavyDeductions, .lateWages, .longAtSea, .shortRestRepeated, .copiedRestLog,
    .shipNumberExpected,
    // Owner and skipper, and the rest of the Recommendation
    .meansToComply, .skipperDuties, .skipperDecides, .lawfulOrders, .youngHours, .youngMeals,
    .medicalReferee, .quartersAdvice,
    // The rest of the region
    .indonesianCompetence, .indonesianDocuments, .indonesianPlacementNumber,
    .indonesianTrafficking, .thaiPayDocuments, .thaiHealthCover, .thaiQuarters, .thaiReprisal,
    .thaiPortControl, .thaiObstruction, .taiwanDaysOff, .taiwanNotices, .taiwanRecords,
    .taiwanSeaTransfers, .taiwanAgentBond, .taiwanCare, .taiwanComplaint, .taiwanInvestor,
    .taiwanPort, .taiwanVictim, .philippineMinimumWage, .philippineAge, .philippineFee,
    .philippineCharter, .philippineScope, .vietnameseBroker, .aseanScope, .aseanMembers,
    .aseanOrientation, .aseanVictim,
    // Treaties on vessels, measures of the sea and of markets, and principles of the ILO
    .capeTownAgreement, .trainedSkipper, .portEntry, .portStateControl, .nameAndFlag, .importBan,
    .westernPacificResolution, .pacificIslandTerms, .noFees, .workAsPunishment,
    .victimsProtected,
    // Across placements
    .twoVessels, .sameRestLog, .deathsAboard, .crewAccounted, .agencyReported,
  ])
}
