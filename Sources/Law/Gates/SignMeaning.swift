import Fishery

extension Sign.Kind {
  /// The indicator that it speaks of; nil for one that only the test of forced labour weighs.
  var indicator: Indicator? {
    switch self {
    case .statusThreatened, .noInterpreter, .visaControlled: .abuseOfVulnerability
    case .otherTerms, .otherVessel: .deception
    case .leaveRefused, .guarded, .movedUnwilling: .restrictionOfMovement
    case .phoneTaken, .contactRefused: .isolation
    case .violence, .sexualViolence: .violence
    case .payLossThreatened, .blacklistThreatened, .overboardThreatened, .denunciationThreatened,
      .familyThreatened:
      .intimidation
    case .papersTaken: .retentionOfDocuments
    case .payWithheld, .falsePayRecord: .withholdingOfWages
    case .debtUnclear, .debtGrowing, .workOffDebt: .debtBondage
    case .unfitFoodOrWater, .noBunk, .sickUncared, .degradingConditions, .degraded:
      .abusiveConditions
    case .overtimeForced, .onCallAlways: .excessiveOvertime
    case .stayForPay, .noResigning: nil
    }
  }

  /// On which side of the test of forced labour it counts; each sign on one side only.
  var side: ForcedLabourSide {
    switch self {
    case .noInterpreter, .otherTerms, .otherVessel, .movedUnwilling, .stayForPay, .debtUnclear,
      .debtGrowing, .workOffDebt, .unfitFoodOrWater, .noBunk, .sickUncared,
      .degradingConditions, .overtimeForced, .onCallAlways, .noResigning:
      .unfree
    default: .menace
    }
  }

  /// Whether the survey handbook calls it strong; its list is recalled.
  var isStrong: Bool {
    switch self {
    case .noInterpreter, .otherTerms, .otherVessel, .movedUnwilling, .debtUnclear, .debtGrowing,
      .unfitFoodOrWater, .noBunk, .sickUncared, .degraded, .visaControlled, .payLossThreatened,
      .blacklistThreatened, .falsePayRecord:
      false
    default: true
    }
  }

  static func kinds(of indicator: Indicator) -> [Sign.Kind] {
    allCases.filter { $0.indicator == indicator }
  }

  static func kinds(on side: ForcedLabourSide) -> [Sign.Kind] {
    switch side {
    case .unfree: unfree
    case .menace: menace
    }
  }

  private static let unfree = allCases.filter { $0.side == .unfree }
  private static let menace = allCases.filter { $0.side == .menace }
}

/// What both must be there, in one spell of work, for forced labour (C29 Art. 2).
enum ForcedLabourSide {
  /// The work is not offered freely.
  case unfree
  /// Some penalty is threatened or held over the fisher.
  case menace
}

extension Hearing {
  /// Whether a sign was found by somebody who could tell.
  ///
  /// Hearsay and a grade that nobody gave leave it open, and so does a question nobody asked.
  func found(_ kind: Sign.Kind) -> Truth {
    switch dossier.signs.completeness {
    case .notCollected: return .unknown
    case .confirmedNone: return .no
    case .collected: break
    }
    var answer: Truth?
    for sign in dossier.signs.items {
      guard let asked = sign.kind.value else {
        // Something was found and nobody can read what: it may be this.
        if sign.observed.truth != .no { answer = (answer ?? .no) || .unknown }
        continue
      }
      guard asked == kind else { continue }
      answer = (answer ?? .no) || sign.observed.truth && sign.isBorneOut
    }
    return answer ?? .unknown
  }

  /// Whether any of some signs was found, with what was found and asked as reasons.
  func foundAny(_ kinds: [Sign.Kind]) -> Truth {
    if dossier.signs.isNotCollected { return kinds.isEmpty ? .no : .unknown }
    var answer = Truth.no
    for kind in kinds {
      let found = found(kind)
      answer = answer || found
      if found == .yes { noteFound(kind) }
      if found == .no, case .collected = dossier.signs.completeness {
        note(.because, .notObserved(kind), .signObserved)
      }
    }
    return answer
  }

  private func noteFound(_ kind: Sign.Kind) {
    for sign in dossier.signs.items
    where sign.kind.value == kind && (sign.observed.truth && sign.isBorneOut) == .yes {
      note(
        .because, .observed(kind, sign.grade.value ?? .reported), .signObserved, row: sign.row)
    }
  }

  /// Notes that some of the signs were not asked about.
  func missSigns() {
    switch dossier.signs.completeness {
    case .notCollected(let gap): miss(.signs, gap)
    case .confirmedNone, .collected: miss(.signs, .notAsked)
    }
  }
}

extension Sign {
  fileprivate var isBorneOut: Truth {
    switch grade {
    case .known(.reported), .known(.documented): .yes
    case .known(.alleged), .confirmedAbsent, .notCollected: .unknown
    }
  }
}

extension [Fact] {
  /// What was asked about and found.
  static let signs: [Fact] = [.signs, .signKind, .signObserved, .signGrade]
}
