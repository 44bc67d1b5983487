import Fishery

extension Agreement {
  /// What a particular of Annex II asks beside being there: pay (i) and term (j).
  func detail(of particular: Particular) -> Truth {
    switch particular {
    case .i: payDetail
    case .j: termDetail
    default: .yes
    }
  }

  /// A wage needs its amount, a share its size and method, combined pay both.
  private var payDetail: Truth {
    let byWage = wage.isThere
    let byShare = sharePercent.isThere && shareMethod.truth
    switch payBasis {
    case .known(.wage): return byWage
    case .known(.share): return byShare
    case .known(.combined): return byWage && byShare
    case .confirmedAbsent: return .no
    case .notCollected: return Truth.same(byWage, byShare)
    }
  }

  /// A definite term needs its end, an indefinite one notice that is no shorter for the employer.
  private var termDetail: Truth {
    switch term {
    case .known(.definite): return ends.isThere
    case .known(.voyage): return .yes
    case .known(.indefinite): return isNoticeFair
    case .confirmedAbsent: return .no
    case .notCollected:
      return ends.isThere == .yes && isNoticeFair == .yes ? .yes : .unknown
    }
  }

  private var isNoticeFair: Truth {
    if noticeEmployerDays.isConfirmedAbsent || noticeFisherDays.isConfirmedAbsent { return .no }
    guard let employer = noticeEmployerDays.value, let fisher = noticeFisherDays.value else {
      return .unknown
    }
    return Truth(employer >= fisher)
  }
}

extension Known {
  /// Whether there is such a thing, whatever its value.
  fileprivate var isThere: Truth {
    switch self {
    case .known: .yes
    case .confirmedAbsent: .no
    case .notCollected: .unknown
    }
  }
}

extension Truth {
  /// The answer when either question may be the one that decides.
  fileprivate static func same(_ one: Truth, _ other: Truth) -> Truth {
    one == other ? one : .unknown
  }
}
