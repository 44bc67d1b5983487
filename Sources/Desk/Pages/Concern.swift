/// The part of a fisher's life that a rule protects: what verdicts are grouped by.
enum Concern: String, Sendable, Hashable, CaseIterable {
  case age, health, rest, crewList, agreement, goingHome, recruitment, pay, documents, vessel
  case other

  var title: String {
    switch self {
    case .age: "Age"
    case .health: "Health"
    case .rest: "Rest"
    case .crewList: "Crew list"
    case .agreement: "Agreement"
    case .goingHome: "Going home"
    case .recruitment: "Recruitment and fees"
    case .pay: "Pay"
    case .documents: "Own documents"
    case .vessel: "Vessel"
    case .other: "Other"
    }
  }

  /// The part that an article of C188 is about, or what the other instruments' ids say.
  init(rule: String) {
    if rule.hasPrefix("TW-W") {
      self = .pay
    } else if rule.hasPrefix("ILO-IND-7") {
      self = .documents
    } else if rule.hasPrefix("SEA-IMO") {
      self = .vessel
    } else if rule.hasPrefix("C188-") {
      self = Concern(article: Int(rule.dropFirst(5).prefix { $0.isNumber }) ?? 0)
    } else {
      self = .other
    }
  }

  private init(article: Int) {
    switch article {
    case 9: self = .age
    case 10...12: self = .health
    case 13, 14: self = .rest
    case 15: self = .crewList
    case 16...20: self = .agreement
    case 21: self = .goingHome
    case 22: self = .recruitment
    case 23, 24: self = .pay
    case 25...40: self = .health
    case 41...44: self = .vessel
    default: self = .other
    }
  }
}
