import Fishery

extension Hearing {
  /// The worst verdict of the ways by which pay reached the fisher.
  ///
  /// - Parameters:
  ///   - law: the figure that tells on which days the way was the law's business.
  ///   - allows: whether a way is in order; unknown where a person must look.
  func payWays(
    under law: FigureName, allows: (PayChannel) -> Truth
  ) -> Verdict {
    if case .notCollected(let gap) = dossier.pay.completeness {
      miss(.pay, gap)
      return .undetermined
    }
    var verdicts: [Verdict] = []
    for pay in dossier.pay.items where !pay.paidOn.isConfirmedAbsent {
      verdicts.append(payWay(pay, under: law, allows))
    }
    // Nothing was paid: how it was paid is no question yet.
    return verdicts.isEmpty ? .notApplicable : .worst(verdicts)
  }

  private func payWay(
    _ pay: PayPeriod, under law: FigureName, _ allows: (PayChannel) -> Truth
  ) -> Verdict {
    guard let day = pay.paidOn.value else {
      miss(.payPaidOn, pay.paidOn.gap, row: pay.row)
      return .undetermined
    }
    guard book.isLaw(law, on: day) != .no else {
      noteNotYet(law)
      return .notApplicable
    }
    guard let channel = pay.channel.value else {
      miss(.payChannel, pay.channel.gap, row: pay.row)
      return .undetermined
    }
    let allowed = allows(channel)
    guard allowed != .yes else { return .met }
    guard asks(law, on: day) == .yes else { return .undetermined }
    let days = (pay.from.value ?? day, pay.to.value ?? day)
    note(
      .because, .paidThrough(channel, from: days.0, to: days.1), .payChannel, row: pay.row)
    guard allowed == .no else {
      if !needs.contains(.payChannel) { needs.append(.payChannel) }
      return .undetermined
    }
    anchor = min(anchor ?? day, day)
    period(from: min(from ?? days.0, days.0), to: max(to ?? days.1, days.1), isOngoing: false)
    remedy = .make(.payChannel)
    return .breach
  }
}

extension [Fact] {
  /// What tells by which way pay came, and when.
  static let payWays: [Fact] = [.pay, .payFrom, .payTo, .payPaidOn, .payChannel]
}
