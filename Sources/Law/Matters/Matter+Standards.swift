import Fishery

extension Matter {
  /// The rules that speak of it.
  var standards: [Standard] {
    switch self {
    case .restInDay: Matter.restOfDay
    case .restInWeek: Matter.restOfWeek
    case .age: Matter.ages
    case .wage: ["TW-W-01", "TW-FOC-16", "TH-W-MONTH", "KR-W-COAST"].map { Standard($0, .wage) }
    case .fees: Matter.charges
    case .waysOfPay: Matter.ways
    case .timeAtSea:
      [
        Standard("TW-S-13", .atMost(SeaFishery.figures, .months)),
        Standard("KR-SEA-12", .atMost([.koreaSea], .months)),
      ]
    }
  }

  private static let restOfDay = [
    Standard("C188-14.1b-rest24", .atLeast([.restDay], .minutes)),
    Standard("TW-R-05", .atLeast([.taiwanRestDay], .minutes)),
    Standard("TW-FOC-16", .atLeast([.taiwanForeignFlagRestDay], .minutes)),
    Standard("TH-R-REST", .atLeast([.thailandRestDay], .minutes)),
    Standard("ID-H-HOURS", .atLeast([.indonesiaRestDay], .minutes)),
  ]

  /// A cap on work leaves the rest of the week for rest.
  private static let restOfWeek = [
    Standard("C188-14.1b-rest7d", .atLeast([.restWeek], .minutes)),
    Standard("TW-R-05", .atLeast([.taiwanRestWeek], .minutes)),
    Standard("TW-FOC-16", .atLeast([.taiwanForeignFlagRestWeek], .minutes)),
    Standard("TH-R-REST", .atLeast([.thailandRestWeek], .minutes)),
    Standard("ID-H-HOURS", .atLeastRest(of: 168 * 60, .indonesiaWorkWeek)),
  ]

  private static let ages = [
    Standard("C188-9.1-min-age", .atLeast([.minimumAge], .years)),
    Standard("TW-A-18", .atLeast([.taiwanMinimumAge], .years)),
    Standard("TW-FOC-16", .atLeast([.taiwanMinimumAge], .years)),
    Standard("TH-AGE-18", .atLeast([.thailandMinimumAge], .years)),
    Standard("ID-AGE-18", .atLeast([.indonesiaMinimumAge], .years)),
    Standard("PH-AGE", .atLeast([.philippinesMinimumAge], .years)),
    Standard("VN-AGE", .atLeast([.vietnamMinimumAge], .years)),
    Standard("KH-AGE", .atLeast([.cambodiaMinimumAge], .years)),
  ]

  private static let charges = [
    Standard("C188-22.3b-fees", .free(.placement, nil)),
    Standard("ID-FEE-30", .free(.placement, .indonesiaZeroCost)),
    Standard("ID-FEE-9/2020", .free(.costs, .indonesiaFreeItems)),
    Standard("TH-FEE-11", .free(.placement, .thailandOwnerPays)),
    Standard("TW-F-03", .free(.placement, .taiwanServiceFee)),
    Standard("KR-FEE-2021", .free(.placement, .koreaRecruitmentFee)),
    Standard("PH-FEE", .free(.placement, .philippinesZeroFee)),
    Standard("VN-FEE-23", .cap(.vietnamFeeCap)),
    Standard("ILO-FAIR-2019", .free(.costs, .iloFairRecruitment)),
  ]

  private static let ways = [
    Standard("TW-P-02", .ways([.cash, .ownAccount, .domesticAgent], .taiwanDirectPay)),
    Standard("TH-W-BANK", .ways([.ownAccount], .thailandBankPay)),
    Standard("AS-FAMILY", .ways([.cash, .ownAccount], .aseanDeclaration)),
  ]
}
