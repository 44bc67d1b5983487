import Fishery

/// One version of an invented agreement.
struct InventedAgreement {
  let version: Int
  let side: String
  let signed: CivilDate
  let ends: CivilDate
  let isSigned: Bool
  /// `yes`, `no`, or nothing when nobody asked.
  let copyGiven: String
  let isInForeignLanguage: Bool
  /// In cents a month.
  let wage: Int
  let missingClause: Particular?

  /// None, one, or two that promise different things.
  static func versions(
    signed: CivilDate, until ends: CivilDate, _ dice: inout Dice
  ) -> [InventedAgreement] {
    guard !dice.falls(Rates.noAgreement) else { return [] }
    let first = InventedAgreement(1, "home", signed, ends, &dice)
    guard dice.falls(Rates.secondAgreement) else { return [first] }
    return [first, InventedAgreement(1, "flag", signed + dice.number(1...20), ends, &dice)]
  }

  private init(
    _ version: Int, _ side: String, _ signed: CivilDate, _ ends: CivilDate, _ dice: inout Dice
  ) {
    self.version = version
    self.side = side
    self.signed = signed
    self.ends = ends
    isSigned = !dice.falls(Rates.unsigned)
    copyGiven = dice.falls(Rates.copyNotAsked) ? "" : dice.falls(Rates.noCopy) ? "no" : "yes"
    isInForeignLanguage = dice.falls(Rates.foreignLanguage)
    wage =
      dice.falls(Rates.wageBelowFloor) ? dice.number(300...440) * 100 : dice.number(550...900) * 100
    missingClause = dice.falls(Rates.missingClause) ? dice.one(of: Particular.allCases) : nil
  }
}
