import Fishery

/// What a law says of charges of a kind.
struct Ban {
  /// Tells on which days it was the law.
  let figure: FigureName
  /// Whether the text surely speaks of charges of this kind.
  let isSure: Bool

  static func sure(_ figure: FigureName) -> Ban { Ban(figure: figure, isSure: true) }
  static func perhaps(_ figure: FigureName) -> Ban { Ban(figure: figure, isSure: false) }
}

extension Hearing {
  /// Whether the fisher bore a charge on a day on which a law forbade it.
  ///
  /// A deduction counts on the day on which it was made, whenever the debt behind it was agreed.
  ///
  /// - Parameter ban: what the law says of charges of a kind; nil for kinds it does not speak of.
  func bannedCharges(_ ban: (ChargeCategory) -> Ban?) throws(Stop) -> Verdict {
    try requireCharges()
    var total: Few<Money>?
    var isInDoubt = false
    anchor = nil
    for charge in chargesByNow {
      switch bears(charge, under: ban) {
      case .no: break
      case .unknown: isInDoubt = true
      case .yes:
        guard case .borne(let amount) = charge.burden else { break }
        if let day = charge.on.value { anchor = min(anchor ?? day, day) }
        total = total?.adding(amount) ?? Few([amount])
      }
    }
    guard let total else { return isInDoubt ? .undetermined : .met }
    period(from: anchor, to: nil, isOngoing: true)
    remedy = .refund(total)
    return .breach
  }

  /// Whether a charge is one that the fisher bore against the law of its day.
  private func bears(
    _ charge: Charge, under ban: (ChargeCategory) -> Ban?
  ) -> Truth {
    let burden = charge.burden
    if case .none = burden { return .no }
    guard let category = charge.category.value else {
      if case .refunded = burden { return .no }
      miss(.chargeCategory, charge.category.gap, row: charge.row)
      return .unknown
    }
    guard let ban = ban(category) else { return .no }
    if let day = charge.on.value, book.isLaw(ban.figure, on: day) == .no {
      noteNotYet(ban.figure)
      return .no
    }
    switch burden {
    case .none: return .no
    case .refunded(let amount):
      note(.exception, .refundedInFull(amount, category), .chargeRefunded, row: charge.row)
      return .no
    case .unknown(let fact, let gap):
      miss(fact, gap, row: charge.row)
      return .unknown
    case .borne(let amount): return isBorne(amount, category, charge, under: ban)
    }
  }

  private func isBorne(
    _ amount: Money, _ category: ChargeCategory, _ charge: Charge, under ban: Ban
  ) -> Truth {
    guard let day = charge.on.value else {
      miss(.chargeOn, charge.on.gap, row: charge.row)
      return .unknown
    }
    let asked = asks(ban.figure, on: day)
    note(
      .because, ban.isSure ? .charged(amount, category) : .perhapsCharged(amount, category),
      .chargeAmount, row: charge.row)
    return ban.isSure ? asked : .unknown
  }
}

extension ChargeCategory {
  /// Whether it pays for having been recruited and placed.
  var isForPlacement: Bool {
    switch self {
    case .recruitmentFee, .placementFee, .commission: true
    default: false
    }
  }

  /// Whether it pays for what has to be in hand before a fisher may leave.
  var isForPapers: Bool {
    switch self {
    case .medical, .document, .visa, .training, .travel: true
    default: false
    }
  }
}
