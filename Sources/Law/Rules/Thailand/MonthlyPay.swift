import Fishery

extension Rule {
  /// A month's pay on a Thai vessel is thirty times the daily minimum of the province, in every
  /// month; a share of the catch comes on top.
  ///
  /// A month of 28 days has thirty days of pay as well. Where the table of minimums ends, nothing is
  /// carried over to the next year.
  static let thaiMonthlyPay = Rule(
    "TH-W-MONTH",
    title: Phrase("Monthly pay, Thailand", "Upah bulanan, Thailand"),
    requirement: Phrase(
      "A month's wage is at least thirty times the daily minimum of the province.",
      "Upah sebulan sekurangnya tiga puluh kali upah minimum harian provinsi."),
    subject: .placement, provision: .thaiSecondRegulation("monthly pay"), severity: .high,
    reach: .ownLaw,
    facts: .flagReach + [.vesselProvince, .pay, .payFrom, .payTo, .payGross],
    figures: [.thailandMonthlyPay, .thailandPayDays] + FigureName.thaiMinimums,
    evidence: [.paySlip, .bankSlip, .agreement], anchor: .wageMonth,
    indicators: [.withholdingOfWages],
    remedy: Phrase(
      "Pay the gap with a dated receipt.", "Bayar kekurangannya dengan tanda terima bertanggal."),
    judge: judgeThaiMonthlyPay)

  private static func judgeThaiMonthlyPay(_ hearing: Hearing) throws(Stop) -> Verdict {
    try hearing.require(.thaiCrew)
    _ = try hearing.daysAboard(under: .thailandMonthlyPay)
    guard let province = hearing.dossier.vessel.province.value else {
      hearing.miss(.vesselProvince, hearing.dossier.vessel.province.gap)
      return .undetermined
    }
    return try hearing.worstOfMonths { stretch, hearing throws(Stop) in
      let month = stretch.days
      guard hearing.book.isLaw(.thailandMonthlyPay, on: month.lowerBound) == .yes else {
        return .notApplicable
      }
      let days = try hearing.integer(.thailandPayDays, on: month.lowerBound)
      let first = try hearing.money(.thaiMinimum(in: province), on: month.lowerBound)
      let last = try hearing.money(.thaiMinimum(in: province), on: month.upperBound)
      return try hearing.isPaid(stretch, least: first.times(days), most: last.times(days))
    }
  }
}

extension Money {
  /// So many times the amount; out of the book's reach when it is too large to be one.
  fileprivate func times(_ days: Int64) throws(Stop) -> Money {
    do throws(MoneyError) { return try multiplied(by: days) } catch { throw .undetermined }
  }
}

extension FigureName {
  /// The daily minimum of a province.
  static func thaiMinimum(in province: ThaiProvince) -> FigureName {
    switch province {
    case .samutSakhon: .thailandMinimumSamutSakhon
    case .samutPrakan: .thailandMinimumSamutPrakan
    case .bangkok: .thailandMinimumBangkok
    case .samutSongkhram: .thailandMinimumSamutSongkhram
    case .chonburi: .thailandMinimumChonburi
    case .rayong: .thailandMinimumRayong
    case .phuket: .thailandMinimumPhuket
    case .songkhla: .thailandMinimumSongkhla
    case .suratThani: .thailandMinimumSuratThani
    case .prachuapKhiriKhan: .thailandMinimumPrachuapKhiriKhan
    case .phangNga: .thailandMinimumPhangNga
    case .chanthaburi: .thailandMinimumChanthaburi
    case .krabi: .thailandMinimumKrabi
    case .trat: .thailandMinimumTrat
    case .chumphon: .thailandMinimumChumphon
    case .phetchaburi: .thailandMinimumPhetchaburi
    case .nakhonSiThammarat: .thailandMinimumNakhonSiThammarat
    case .ranong: .thailandMinimumRanong
    case .satun: .thailandMinimumSatun
    case .trang: .thailandMinimumTrang
    case .pattani: .thailandMinimumPattani
    case .narathiwat: .thailandMinimumNarathiwat
    }
  }

  static let thaiMinimums = ThaiProvince.allCases.map { thaiMinimum(in: $0) }
}
