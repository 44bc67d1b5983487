import Fishery
import Law

/// How a reason bears on what the rule asks.
enum Bearing {
  /// It speaks against it.
  case against
  /// It leaves it open.
  case open
  /// It speaks for it, or takes the rule out of play.
  case clear
  /// It is beside it.
  case beside
}

extension Reason {
  /// How the reason bears on a verdict; what can be either is read by what it led to.
  func bearing(in telling: Telling) -> Bearing {
    let decided: Bearing =
      switch telling.verdict {
      case .breach: .against
      case .undetermined: .open
      case .met, .notApplicable: .clear
      }
    switch kind {
    case .isNot, .confirmedAbsent, .interval: return decided
    case .turns(_, _, let to): return to <= (telling.firstDay ?? .min) ? .clear : decided
    case .validUntil(let day): return day < telling.asOf ? .against : .clear
    case .sum(let amount, let least): return amount.minor < least.minor ? .against : .clear
    case .metInspector, .feeAbove, .commissionAbove, .owed, .lately: return decided
    case .tonnage(_, _, let reached): return reached ? .beside : .clear
    case .rest(let minutes, let least, _, _): return minutes < least ? .against : .clear
    case .measured(let measure, let least): return measure < least ? decided : .clear
    case .counted(let count, let least): return count < least ? .against : .clear
    case .crowded(let count, let most): return count > most ? .against : .clear
    case .firstUsed(let used, let familiarised):
      return familiarised.map { $0 <= used } ?? false ? .clear : .against
    case .certificateEnds(let day), .inspected(_, let day), .insured(let day):
      return day < telling.asOf ? decided : .clear
    case .sentAshore, .notSentAshore, .serviceLimit, .dated, .removed: return decided
    case .done(let day, let due): return day.map { $0 <= due } ?? false ? .clear : decided
    case .partyTo(_, _, let truth): return truth == .unknown ? .open : .beside

    case .certificateUnfit, .endsBeforeReturn, .expiresAfter, .noCommonLanguage, .notice, .charged,
      .unlicensed, .suspended, .unpaid, .paidLate, .fee, .issuedFor, .issuedOn, .below, .heldBy,
      .notShipNumber, .lacksLanguage, .oneLanguage, .paidThrough, .dailyRest, .unbrokenRest,
      .keptBy,
      .signedOn, .lower, .otherTerms, .observed, .presumed, .deducted, .shortDays, .sameHours,
      .daysOff, .outOfOrder, .lostOn, .dismissed, .aboardBoth,
      .atSea, .notOnList, .uncovered, .clause(_, .missing), .nightWork, .lesser, .mustNotBe:
      return .against

    case .notCollected, .entryUncertain, .vesselKindInDoubt, .stateUnknown, .birthDatesDiffer,
      .restInDoubt, .recordShort, .listedNotAboard, .clause(_, .unproved), .undecidedCost,
      .unsureLaw, .perhapsCharged, .atSeaInDoubt, .ministriesDiffer,
      .regulated, .heldBack, .unrecordedPay, .eitherFloor, .otherCurrency, .noFigure,
      .nightWorkInDoubt, .noServiceLimit, .onlyAdvice:
      return .open

    case .isSo, .covered, .expiresBy, .commonLanguage, .licensed, .atLeast, .shipNumber,
      .notForTrade, .notYetLaw, .noNational, .worksIn, .ownedFrom, .outsideASEAN, .elsewhere,
      .hasPaper, .otherGear, .licensedAs, .notObserved, .noLongerLaw, .victim, .charterElsewhere,
      .otherPort,
      .refundedInFull, .clause(_, .present), .clause(_, .regulatedOtherwise), .applicable,
      .boundFrom, .vesselKind, .role, .excludedByFlag, .flag, .nationality, .singleHanded,
      .strictClass, .payBasis, .arranged:
      return .clear

    case .heads, .engaged, .state, .hours, .length, .distance, .shield, .ground, .service, .planned,
      .certificateCut, .shortWindows, .compensated, .signedBy, .figure, .newVessel, .relaxed,
      .equivalent, .shortStays, .hazardousTask, .requested, .wouldBe:
      return .beside
    }
  }

  /// Why a fact is not known, if that is all it says.
  var gap: Gap? {
    if case .notCollected(let gap) = kind { gap } else { nil }
  }
}
