/// The part of a fisher's life that a rule protects: what verdicts are grouped by.
enum Concern: String, Sendable, Hashable, CaseIterable {
  case age, health, rest, crewList, agreement, goingHome, recruitment, pay, documents, freedom
  case safety, livingAboard, vessel
  case other

  var title: String {
    switch self {
    case .age: "Age"
    case .health: "Health"
    case .rest: "Rest"
    case .crewList: "Crew list and manning"
    case .agreement: "Agreement"
    case .goingHome: "Going home"
    case .recruitment: "Recruitment and fees"
    case .pay: "Pay"
    case .documents: "Own documents"
    case .freedom: "Freedom at work"
    case .safety: "Safety and social security"
    case .livingAboard: "Living aboard"
    case .vessel: "Vessel"
    case .other: "Other"
    }
  }

  /// The part that an article of C188 is about, or that another instrument's rule is listed under.
  init(rule: String) {
    if rule.hasPrefix("C188-A3") {
      self = .livingAboard
    } else if rule.hasPrefix("C188-"),
      let article = Int(rule.dropFirst(5).prefix(while: \.isNumber))
    {
      self = Concern(article: article)
    } else {
      self = Concern.listed[rule] ?? .other
    }
  }

  private init(article: Int) {
    switch article {
    case 8: self = .safety
    case 9: self = .age
    case 10...12: self = .health
    case 13, 14: self = article == 13 ? .crewList : .rest
    case 15: self = .crewList
    case 16...20: self = .agreement
    case 21: self = .goingHome
    case 22: self = .recruitment
    case 23, 24: self = .pay
    case 25...28: self = .livingAboard
    case 29, 30: self = .health
    case 31...39: self = .safety
    case 41...44: self = .vessel
    default: self = .other
    }
  }

  private static let listed: [String: Concern] = {
    let lists: [(Concern, String)] = [
      (.age, "ID-AGE-18 TH-AGE-18 TW-A-18 KH-AGE VN-AGE R199-1-training PH-AGE"),
      (.health, "ID-HEALTH TH-MED-8 R199-medical R199-7/8"),
      (
        .rest,
        "ID-H-HOURS TH-R-REST TW-R-05 POL-REST-REP POL-LOG-COPY POL-LOG-SAME ILO-IND-11 TW-R-05-4DAYS R199-4-young-hours"
      ),
      (
        .agreement,
        "ID-PKL-CONTENT ID-PKL-SIGN PH-156-AGR TH-CONTRACT TW-C-06 CS-1 AS-LANG-4 RF-WCPFC-2024 RF-WCPFC-2018 TW-N-09"
      ),
      (.goingHome, "TH-REPAT-9 TW-O-14"),
      (.crewList, "POL-CREW-GONE POL-TWO-VESSELS"),
      (
        .recruitment,
        """
        ID-FEE-30 ID-FEE-9/2020 ID-LIC-SIP3MI ID-DEP-1.5 ID-LOAN-4 ILO-FAIR-2019 KR-FEE-2021 TH-FEE-11 TW-F-03 \
        VN-FEE-23 ILO-IND-2 ILO-IND-9 POL-DEBT-R POL-AGENCY R199-14-advances PH-FEE VN-BROKER ILO-C181-7 TW-B-12 AS-ORIENT-4 ID-SYSTEM
        """
      ),
      (
        .pay,
        """
        TW-W-01 TW-P-02 TW-G-08 KR-W-DWF KR-W-COAST CN-W-DWF TH-W-BANK TH-W-MONTH POL-DED-S \
        POL-WAGE-LATE AS-FAMILY ILO-IND-8 R199-15-min-pay PH-196-MW TW-K-10 TH-W-REC
        """
      ),
      (
        .documents,
        "ILO-IND-7 AS-CONS-1 KR-PASS MY-PASS TW-D-07 TH-CERT-14 ID-INDIV R199-12-service-record ID-DOC ID-COMP"
      ),
      (
        .freedom,
        """
        ILO-FL-1 ILO-IND-1 ILO-IND-3 ILO-IND-4 ILO-IND-5 ILO-IND-6 ILO-IND-10 KR-SEA-12 POL-SEA \
        TW-S-13 TH-COMM-SAT ID-TPPO TW-X-11 TW-M-15 TW-TIP-19 TH-RETAL-15 AS-TIP-2 ILO-C105 ILO-P029-4
        """
      ),
      (.safety, "ID-SOC TW-I-04 R199-3-sizes POL-DEATH TH-WELF-12"),
      (.livingAboard, "TH-ACC-13 R199-accom R199-5-meals"),
      (
        .vessel,
        "SEA-IMO-CHK SEA-IMO-ELIG TW-FOC-16 TH-RO-83 TH-PIPO-30 SEA-CTA SEA-STCWF SEA-PSMA SEA-C188-PSC SEA-IMO-STABLE US-WRO RF-FFA-HMTC TW-FOC-17 TW-PORT-18 TH-PSC-17 TH-OBST-18 PH-MC-12021 PH-156-SCOPE AS-SCOPE-1 AS-SCOPE-2"
      ),
    ]
    return Dictionary(
      lists.flatMap { concern, rules in
        rules.split(whereSeparator: \.isWhitespace).map { (String($0), concern) }
      }
    ) { first, _ in first }
  }()
}
