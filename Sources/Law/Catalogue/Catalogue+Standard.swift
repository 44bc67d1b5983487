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
    // Other orders of law
    .taiwanWageFloor, .documentRetention,
  ])
}
