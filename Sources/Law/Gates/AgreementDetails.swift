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
    case .notCollected: return (byWage || byShare) == .no ? .no : .unknown
    }
  }

  /// A definite term needs its end, an indefinite one notice that is no shorter for the employer.
  private var termDetail: Truth {
    switch term {
    case .known(.definite): return ends.isThere
    case .known(.voyage): return .yes
    case .known(.indefinite): return isNoticeFair
    case .confirmedAbsent: return .no
    case .notCollected: return .unknown
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

extension Hearing {
  /// Notes what pay (i) or term (j) lacks beside being there.
  func noteDetail(of particular: Particular, in agreement: Agreement) {
    guard agreement.detail(of: particular) == .no else { return }
    for (fact, isAbsent) in agreement.detailFacts(of: particular) where isAbsent {
      note(.because, .confirmedAbsent, fact, row: agreement.row)
    }
    guard particular == .j, agreement.term.value == .indefinite,
      let employer = agreement.noticeEmployerDays.value,
      let fisher = agreement.noticeFisherDays.value
    else { return }
    note(
      .because, .notice(employer: employer, fisher: fisher), .agreementNoticeEmployer,
      row: agreement.row)
  }
}

extension Agreement {
  /// The facts of a detail, and whether somebody looked and found none.
  fileprivate func detailFacts(of particular: Particular) -> [(Fact, Bool)] {
    switch particular {
    case .i:
      [
        (.agreementPayBasis, payBasis.isConfirmedAbsent),
        (.agreementWage, payBasis.value != .share && wage.isConfirmedAbsent),
        (.agreementSharePercent, payBasis.value != .wage && sharePercent.isConfirmedAbsent),
        (.agreementShareMethod, payBasis.value != .wage && shareMethod.truth == .no),
      ]
    case .j:
      [
        (.agreementTerm, term.isConfirmedAbsent),
        (.agreementEnds, term.value == .definite && ends.isConfirmedAbsent),
        (
          .agreementNoticeEmployer,
          term.value == .indefinite && noticeEmployerDays.isConfirmedAbsent
        ),
        (.agreementNoticeFisher, term.value == .indefinite && noticeFisherDays.isConfirmedAbsent),
      ]
    default: []
    }
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
