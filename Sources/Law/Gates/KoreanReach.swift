import Fishery

extension Hearing {
  /// Foreign crew of a Korean vessel that fishes far away, whom the distant-water plans reach.
  var koreanDistantCrew: [Limb] {
    [flies("KR"), fishesForTrade, isFisher, isForeigner, fishesBeyondFlagWaters]
  }
}

extension Provision {
  /// A point of the plans for distant-water crew of 2021 and 2024.
  static func koreanPlan(_ point: String) -> Provision {
    Provision(
      "KR distant-water plan", point, force: .adminPlan, verified: .seen,
      source: "ejfoundation.org (2021); mof.go.kr 2024-03-29, icsf.net (second plan)")
  }
}

extension [Fact] {
  /// What decides whether the plans reach a fisher.
  static let koreanDistantReach: [Fact] =
    flagReach + [.fisherNationality, .vesselBeyondFlagWaters]
}
