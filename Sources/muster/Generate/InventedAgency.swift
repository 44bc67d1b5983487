import Fishery

/// A recruitment agency that does not exist.
struct InventedAgency {
  let name: String
  let number: String
  let licensedFrom: CivilDate
  let licensedTo: CivilDate

  init(_ index: Int, of population: Population) {
    var dice = Dice(seed: population.seed, thing: -1 - index)
    let parts = [dice.one(of: NameStock.agencyFirst), dice.one(of: NameStock.agencySecond)]
    name = "\(parts[0]) \(parts[1]) \(index + 1)"
    number = "A-\(1000 + index)"
    let isLapsed = dice.falls(Rates.unlicensedAgency)
    licensedTo =
      isLapsed
      ? population.day - dice.number(30...500) : population.day + dice.number(60...1_500)
    licensedFrom = licensedTo.addingYears(-5, rounding: .clampToMonthEnd)
  }
}
