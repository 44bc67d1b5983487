import Fishery

/// A fisher who does not exist.
struct InventedPerson {
  let name: String
  let nationality: String
  let languages: String
  let born: CivilDate
  let isBirthYearOnly: Bool
  let passport: String
  let passportIssued: CivilDate
  /// Empty when nobody asked.
  let passportHolder: String

  /// - Parameter number: told from everybody else in the population by it.
  init(_ number: Int, aboardFrom day: CivilDate, _ dice: inout Dice) {
    let origin = dice.one(weighted: NameStock.origins.map { ($0, $0.weight) })
    let given = dice.one(of: origin.given)
    if origin.family.isEmpty || (origin.country == "ID" && dice.falls(2_500)) {
      name = given
    } else {
      let family = dice.one(of: origin.family)
      name = origin.country == "VN" ? "\(family) \(given)" : "\(given) \(family)"
    }
    nationality = origin.country
    languages = origin.languages
    let isMinor = dice.falls(Rates.underAge)
    let days = isMinor ? dice.number(14 * 365...16 * 365 - 10) : dice.number(18 * 366...52 * 365)
    born = day - days
    isBirthYearOnly = dice.falls(Rates.birthYearOnly)
    // 7919 and ten million share no factor, so no two numbers below ten million meet.
    let digits = String(10_000_000 + number * 7_919 % 10_000_000).dropFirst()
    passport = "\(origin.country.first ?? "X")\(digits)"
    passportIssued = day - dice.number(60...1_200)
    passportHolder =
      dice.falls(Rates.holderNotAsked)
      ? "" : dice.falls(Rates.passportHeldByMaster) ? "master" : "fisher"
  }

  /// As a sheet says it: a day, or the year alone.
  var birth: String { isBirthYearOnly ? String(born.year) : born.description }
}
