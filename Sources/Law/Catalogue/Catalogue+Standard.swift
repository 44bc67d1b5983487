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
    // Other orders of law
    .taiwanWageFloor, .documentRetention,
  ])
}
