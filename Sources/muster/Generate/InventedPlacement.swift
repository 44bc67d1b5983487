import Fishery

/// One invented fisher aboard one invented vessel, with papers, pay and what was charged.
struct InventedPlacement {
  let person: InventedPerson
  let role: String
  let channel: String
  let agency: Int?
  let signed: CivilDate
  let embarked: CivilDate
  let plannedReturn: CivilDate
  let disembarked: CivilDate?
  let isOnCrewList: Bool
  let medicalIssued: CivilDate?
  let trained: CivilDate?
  let agreements: [InventedAgreement]
  /// In cents; nothing when nobody asked, nought when somebody asked and there was none.
  let fee: Int?
  let pay: [InventedPay]
  let rest: [InventedRest]

  init(_ number: Int, isSkipper: Bool, of population: Population, _ dice: inout Dice) {
    let day = population.day
    let aboard = dice.number(20...600)
    embarked = day - aboard
    signed = embarked - dice.number(3...60)
    plannedReturn = embarked.addingYears(2, rounding: .clampToMonthEnd)
    disembarked = dice.falls(Rates.ended) ? day - dice.number(0...aboard - 10) : nil
    person = InventedPerson(number, aboardFrom: embarked, &dice)
    role =
      isSkipper
      ? "skipper"
      : dice.one(weighted: [
        ("deckhand", 80), ("engineer", 6), ("cook", 6), ("mate", 4), ("processor", 4),
      ])
    channel =
      dice.falls(Rates.directHire) ? "direct" : dice.falls(Rates.broker) ? "broker" : "agency"
    agency = channel == "agency" ? dice.number(0...population.agencyCount - 1) : nil
    isOnCrewList = !dice.falls(Rates.missingFromList)
    if dice.falls(Rates.noMedical) {
      medicalIssued = nil
    } else if dice.falls(Rates.medicalExpired) {
      medicalIssued = embarked - dice.number(740...1_000)
    } else {
      medicalIssued = embarked - dice.number(5...120)
    }
    trained = dice.falls(Rates.noSafetyTraining) ? nil : embarked - dice.number(30...1_500)
    agreements = InventedAgreement.versions(signed: signed, until: plannedReturn, &dice)
    if dice.falls(Rates.feeInquired) {
      fee = dice.falls(Rates.fee) ? dice.number(20...150) * 1_000 : 0
    } else {
      fee = nil
    }
    let wage = agreements.last?.wage ?? 55_000
    let end = disembarked ?? day
    pay =
      dice.falls(Rates.payRecords)
      ? InventedPay.months(from: embarked, to: end, wage: wage, &dice) : []
    rest = dice.falls(Rates.restLog) ? InventedRest.week(before: end, &dice) : []
  }
}
