/// How often things are not as the law asks, in ten thousand.
///
/// They begin at what campaigns on merchant ships and published cases of fishers report (a hole in
/// one agreement in thirty-five, late pay in three of a thousand) and are raised, since fishing is
/// known to be worse. They shape a load to measure with and are evidence of nothing.
enum Rates {
  static let wrongShipNumber = 25
  static let noShipNumber = 2_500
  static let unlicensedAgency = 600
  static let broker = 500
  static let directHire = 1_200
  static let noCrewList = 500
  static let missingFromList = 100
  static let noLivingConditionsDocument = 1_200
  static let oldLivingConditionsDocument = 300
  static let underAge = 20
  static let birthYearOnly = 150
  static let noMedical = 700
  static let noSafetyTraining = 600
  static let medicalExpired = 300
  static let noAgreement = 500
  static let secondAgreement = 200
  static let missingClause = 600
  static let unsigned = 120
  static let noCopy = 500
  static let copyNotAsked = 2_500
  static let foreignLanguage = 400
  static let wageBelowFloor = 350
  static let fee = 1_200
  static let feeInquired = 5_000
  static let latePay = 120
  static let heldBackPay = 200
  static let payRecords = 6_000
  static let passportHeldByMaster = 1_400
  static let holderNotAsked = 3_000
  static let restLog = 400
  static let shortRest = 1_500
  static let ended = 3_000
  static let inPort = 1_500
}
