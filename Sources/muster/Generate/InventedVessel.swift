import Fishery

/// A fishing vessel that does not exist, with everybody aboard.
struct InventedVessel {
  let name: String
  let flag: String
  /// Empty when it has none.
  let imo: String
  let registration: String
  let callSign: String
  let gear: String
  /// In millimetres.
  let lengthOverall: Int
  let departed: Instant?
  /// When the voyage ended; nil at sea.
  let ended: Instant?
  /// When the living conditions were last inspected, C188 Art. 41.
  let inspected: CivilDate?
  let listed: CivilDate?
  let crew: [InventedPlacement]

  /// - Parameter number: told from every other vessel by it; its people follow `firstPerson`.
  init(_ number: Int, crew size: Int, firstPerson: Int, of population: Population) {
    var dice = Dice(seed: population.seed, thing: number)
    let parts = [dice.one(of: NameStock.vesselFirst), dice.one(of: NameStock.vesselSecond)]
    name = "\(parts[0]) \(parts[1]) \(dice.number(1...99))"
    flag = dice.one(weighted: NameStock.flags)
    let isWrong = dice.falls(Rates.wrongShipNumber)
    imo =
      dice.falls(Rates.noShipNumber) ? "" : Self.shipNumber(200_000 + number, isWrong: isWrong)
    registration = "\(flag)-\(100_000 + number)"
    callSign = "X\(10_000 + number)"
    gear = dice.one(weighted: [("LLD", 60), ("LHM", 15), ("PS", 15), ("OTB", 10)])
    lengthOverall = dice.number(180...560) * 100
    let left = population.day - dice.number(2...300)
    departed = Instant(date: left, minuteOfDay: dice.number(0...1_439), offset: 420)
    ended =
      dice.falls(Rates.inPort)
      ? Instant(date: population.day, minuteOfDay: dice.number(0...600), offset: 420) : nil
    if dice.falls(Rates.noLivingConditionsDocument) {
      inspected = nil
    } else {
      let isOld = dice.falls(Rates.oldLivingConditionsDocument)
      inspected = population.day - (isOld ? dice.number(1_900...2_500) : dice.number(30...1_700))
    }
    listed = dice.falls(Rates.noCrewList) ? nil : population.day - dice.number(1...19)
    crew = (0..<size).map { place in
      InventedPlacement(firstPerson + place, isSkipper: place == 0, of: population, &dice)
    }
  }

  /// A number with the check digit of ship numbers, from a block that no ship has.
  private static func shipNumber(_ serial: Int, isWrong: Bool) -> String {
    let digits = String(serial)
    let sum = zip(digits, [7, 6, 5, 4, 3, 2]).reduce(0) { $0 + ($1.0.wholeNumberValue ?? 0) * $1.1 }
    return "\(digits)\((sum + (isWrong ? 1 : 0)) % 10)"
  }
}
