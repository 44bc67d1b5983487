import Fishery

/// Whom a law reaches that many rules belong to: found once for all of them in one hearing.
enum SharedReach: Int, CaseIterable {
  case thaiVessel, thaiCrew, taiwanCrew, indonesianAbroad, koreanDistantCrew, migrantFisher

  fileprivate func limbs(in hearing: Hearing) -> [Limb] {
    switch self {
    case .thaiVessel: hearing.thaiVessel
    case .thaiCrew: hearing.thaiCrew
    case .taiwanCrew: hearing.taiwanCrew
    case .indonesianAbroad: hearing.indonesianAbroad
    case .koreanDistantCrew: hearing.koreanDistantCrew
    case .migrantFisher: hearing.migrantFisher
    }
  }

  /// What was found so far of each: the limbs that do not hold, or the first that surely fails.
  struct Memory {
    private var limbs: [[Limb]?] = []

    fileprivate subscript(reach: SharedReach) -> [Limb]? {
      get { limbs.isEmpty ? nil : limbs[reach.rawValue] }
      set {
        if limbs.isEmpty { limbs = Array(repeating: nil, count: SharedReach.allCases.count) }
        limbs[reach.rawValue] = newValue
      }
    }
  }
}

extension Hearing {
  /// Stops unless a law of which there are many rules reaches the subject.
  func require(_ reach: SharedReach) throws(Stop) {
    let limbs = reaches[reach] ?? found(reach)
    if !limbs.isEmpty { try require(limbs) }
  }

  private func found(_ reach: SharedReach) -> [Limb] {
    let limbs = reach.limbs(in: self)
    // One limb that fails is all there is to say.
    let found = limbs.first { $0.holds == .no }.map { [$0] } ?? limbs.filter { $0.holds != .yes }
    reaches[reach] = found
    return found
  }
}
