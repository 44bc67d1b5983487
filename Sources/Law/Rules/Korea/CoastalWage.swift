import Fishery

extension Rule {
  /// Foreign crew of Korean coastal vessels have the agreed part of the Korean crew minimum.
  static let koreanCoastalWage = Rule(
    "KR-W-COAST",
    title: Phrase("Coastal crew minimum, Korea", "Upah minimum awak pesisir, Korea"),
    requirement: Phrase(
      "Foreign coastal crew are paid the agreed part of the minimum of Korean crew.",
      "Awak asing pesisir dibayar bagian yang disepakati dari upah minimum awak Korea."),
    subject: .placement,
    provision: Provision(
      "KR coastal agreement", "crew minimum", force: .adminPlan, verified: .seen,
      source: "KBS World; crew minimum by isusanin.com and newdaily.co.kr"),
    severity: .high, reach: .ownLaw,
    facts: .flagReach + [
      .fisherNationality, .vesselBeyondFlagWaters, .pay, .payFrom, .payTo, .payGross,
    ],
    figures: [.koreaCrewMinimum, .koreaCoastalShare], evidence: [.paySlip, .bankSlip],
    anchor: .wageMonth, indicators: [.withholdingOfWages],
    remedy: Phrase("Pay the gap.", "Bayar kekurangannya."),
    judge: judgeKoreanCoastalWage)

  private static func judgeKoreanCoastalWage(_ hearing: Hearing) throws(Stop) -> Verdict {
    let far = hearing.fishesBeyondFlagWaters
    try hearing.require([
      hearing.flies("KR"), hearing.fishesForTrade, hearing.isFisher, hearing.isForeigner,
      Limb(!far.holds, far.fact, far.gap, failing: .isSo),
    ])
    _ = try hearing.daysAboard()
    return try hearing.worstOfMonths { stretch, hearing throws(Stop) in
      let least = try hearing.koreanCoastalMinimum(on: stretch.days.lowerBound)
      let other = try hearing.koreanCoastalMinimum(on: stretch.days.upperBound)
      return hearing.isPaid(stretch, least: least, most: other)
    }
  }
}

extension Hearing {
  fileprivate func koreanCoastalMinimum(on day: CivilDate) throws(Stop) -> Money {
    let share = try integer(.koreaCoastalShare, on: day)
    let whole = try money(.koreaCrewMinimum, on: day)
    do throws(MoneyError) {
      return try whole.proportion(share, of: 100, rounding: .up)
    } catch {
      throw .undetermined
    }
  }
}
