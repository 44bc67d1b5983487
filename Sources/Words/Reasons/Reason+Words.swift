import Fishery
import Law

extension Reason {
  /// The reason as one sentence.
  func phrase(in telling: Telling) -> Phrase {
    switch kind {
    case .notCollected(let gap): words?.unknown(gap) ?? gap.phrase.sentence
    case .confirmedAbsent: words?.absent ?? .nothingFound
    case .isSo: fact == .vesselFlag ? .otherRegime : words?.sentence(true) ?? .nothingFound
    case .mustNotBe: words?.sentence(true) ?? .nothingFound
    case .isNot: words?.sentence(false) ?? .nothingFound

    case .applicable(let day): .inForceLater(day)
    case .boundFrom(let day): .bound(from: day, role)
    case .entryUncertain(let day): .entryUncertain(until: day)
    case .vesselKind(let kind): .vesselKind(kind)
    case .vesselKindInDoubt(let kind): .vesselKindInDoubt(kind)
    case .role(let role): .notAFisher(role)
    case .excludedByFlag(let state): .excluded(by: state)
    case .flag(let state): .flies(state)
    case .nationality: .nationalOfFlag
    case .singleHanded: .singleHanded
    case .engaged(let channel): .engaged(channel)
    case .state(let state, let isBound): .agencyState(state, isBound: isBound)
    case .stateUnknown(let state): .unknownWhetherBound(state)
    case .hours(let hours, let limit, let over):
      .timeAtSea(hours, limit: limit, over: over, fact)
    case .length(let length, let limit, let reached):
      .length(length, limit: limit, reached: reached, fact)
    case .distance(let distance, let limit, let beyond):
      .distance(distance, limit: limit, beyond: beyond)
    case .strictClass(let isStrict): .strictClass(isStrict)
    case .shield(let article, let holds): .shield(article, holds)
    case .payBasis(let basis): .paid(by: basis)
    case .ground(let ground): .sentHome(ground)
    case .service(let from, let to): .aboard(from: from, to: to)
    case .planned(let day): .toComeAboard(day)

    case .turns(let years, let from, let to):
      .turns(years, from: from, to: to, firstDay: telling.firstDay)
    case .birthDatesDiffer: .birthDatesDiffer
    case .uncovered(let from, let to):
      .uncovered(from: from, to: to, by: fact, isSure: telling.isSure)
    case .covered(let day): .covered(until: day, by: fact)
    case .certificateUnfit(let issued): .certificateUnfit(issued: issued)
    case .certificateCut(let expires, let lawful): .cut(expires: expires, lawful: lawful)
    case .endsBeforeReturn(let day, let planned): .endsBeforeReturn(day, planned: planned)
    case .expiresAfter(let expires, let lawful): .madeOutTooLong(expires, lawful: lawful, fact)
    case .expiresBy(let expires, let lawful): .madeOutLawfully(expires, lawful: lawful, fact)
    case .rest(let minutes, let least, let hours, let until):
      .rest(minutes, least: least, hours: hours, until: until)
    case .restInDoubt(let from, let to, let least, let hours, let until):
      .restInDoubt(from: from, to: to, least: least, hours: hours, until: until)
    case .recordShort(let minutes, let wanted): .recordShort(minutes, wanted: wanted)
    case .shortWindows(let count): .shortWindows(count)
    case .compensated(let truth): .compensated(truth)
    case .notOnList(let count): .notOnList(count)
    case .listedNotAboard(let count): .listedNotAboard(count)
    case .heads(let aboard, let listed): .heads(aboard: aboard, listed: listed)
    case .noCommonLanguage: .noCommonLanguage
    case .commonLanguage: .commonLanguage
    case .clause(let particular, let state): .clause(particular, state)
    case .notice(let employer, let fisher): .notice(employer: employer, fisher: fisher)
    case .signedBy(let signatory): .signed(by: signatory)
    case .charged(let amount, let category): .charged(amount, for: category)
    case .refundedInFull(let amount, let category): .refunded(amount, for: category)
    case .undecidedCost(let amount, let category): .undecidedCost(amount, for: category)
    case .licensed(let day): .licensed(on: day)
    case .unlicensed(let day): .unlicensed(on: day)
    case .suspended(let day): .suspended(on: day)
    case .regulated(let form): .regulated(form)
    case .unpaid(let from, let to, let due): .unpaid(from: from, to: to, due: due)
    case .paidLate(let from, let to, let due, let paid):
      .paidLate(from: from, to: to, due: due, paid: paid)
    case .heldBack(let amount, let from, let to): .heldBack(amount, from: from, to: to)
    case .unrecordedPay(let from, let to): .unrecordedPay(from: from, to: to)
    case .interval(let interval): .paid(interval)
    case .fee(let amount): .remittanceFee(amount)
    case .validUntil(let day): .inspected(until: day, on: telling.asOf)
    case .issuedFor(let state, let now): .issued(for: state, now: now)
    case .issuedOn(let day): .inspectedOnlyFrom(day)
    case .below(let wage, let least, let from): .below(wage, least: least, from: from)
    case .atLeast(let wage, let least): .atLeast(wage, least: least)
    case .eitherFloor(let one, let other): .eitherFloor(one, other)
    case .otherCurrency(let currency, let wanted): .otherCurrency(currency, wanted: wanted)
    case .heldBy(let holder, let type): .held(by: holder, type)
    case .newVessel(let isNew): .newVessel(isNew)
    case .relaxed(let truth): .relaxed(truth)
    case .equivalent: .equivalent
    case .shortStays: .shortStays
    case .measured(let measure, let least): .measured(measure, least: least, fact)
    case .counted(let count, let least): .counted(count, least: least, fact)
    case .crowded(let count, let most): .crowded(count, most: most, fact)
    case .hazardousTask(let day): .hazardousTask(on: day)
    case .nightWork(let from, let to): .nightWork(from: from, to: to)
    case .nightWorkInDoubt(let from, let to): .nightWorkInDoubt(from: from, to: to)
    case .sentAshore(let sent, let departed): .sentAshore(sent, departed: departed)
    case .notSentAshore(let departed): .notSentAshore(departed: departed)
    case .lesser(let clause): .lesser(clause)
    case .requested(let day): .askedToGoHome(on: day)
    case .arranged(let day): .goesHome(on: day)
    case .serviceLimit(let day, let months): .serviceLimit(day, months: months)
    case .noServiceLimit: .noServiceLimit
    case .firstUsed(let used, let familiarised): .firstUsed(used, familiarised: familiarised)
    case .certificateEnds(let day): .skipperCertificateEnds(day)
    case .insured(let day): .insured(until: day)
    case .inspected(let day, let again): .suppliesInspected(day, again: again)
    case .onlyAdvice: .onlyAdvice
    case .notShipNumber(let claim): .notShipNumber(claim)
    case .shipNumber(let claim): .shipNumber(claim)

    case .notForTrade: .notForTrade
    case .notYetLaw(let name, let from): .notYetLaw(name, from: from)
    case .unsureLaw(let name, let since): .unsureLaw(name, since: since)
    case .noNational(let state): .noNational(of: state)
    case .worksIn(let state): .agencyWorks(in: state)
    case .ownedFrom(let state): .owned(from: state)
    case .outsideASEAN: .outsideASEAN
    case .elsewhere: .fishesElsewhere
    case .oneLanguage: .oneLanguage
    case .lacksLanguage(let language): .lacks(language)
    case .hasPaper(let type): .hasPaper(type)
    case .perhapsCharged(let amount, let category): .perhapsCharged(amount, for: category)
    case .tonnage(let tons, let limit, let reached): .tonnage(tons, limit: limit, reached: reached)
    case .otherGear(let gear): .unlimited(gear)
    case .sum(let amount, let least): .sum(amount, least: least, fact)
    case .atSea(let since, let to, let lawful): .atSea(since: since, to: to, lawful: lawful)
    case .atSeaInDoubt(let since, let from, let to): .seaInDoubt(since: since, from: from, to: to)
    case .paidThrough(let channel, let from, let to): .paid(channel, from: from, to: to)
    case .dailyRest(let minutes, let least, let day):
      .dailyRest(minutes, least: least, on: day)
    case .unbrokenRest(let minutes, let least, let day):
      .unbrokenRest(minutes, least: least, on: day)
    case .licensedAs(let type, let day): .licensed(as: type, on: day)
    case .ministriesDiffer(let type): .ministriesDiffer(over: type)
    case .keptBy(let holder, let type): .kept(by: holder, type)
    case .metInspector(let day, let due): .metInspector(day, due: due)
    case .signedOn(let day, let aboard): .signed(day, aboard: aboard)
    case .lower(let wage, let promised): .lowered(wage, promised: promised)
    case .otherTerms(let change): .otherTerms(change)
    case .observed(let sign, let grade): .observed(sign, grade)
    case .notObserved(let sign): .notObserved(sign)
    case .presumed(let unfree, let menace): .presumed(unfree: unfree, menace: menace)
    case .owed(let debt, let wage): .owed(debt, wage: wage)
    case .deducted(let amount, let gross, let from, let to):
      .deducted(amount, of: gross, from: from, to: to)
    case .feeAbove(let fee, let cap): .feeAbove(fee, cap: cap)
    case .shortDays(let count, let from): .shortDays(count, from: from)
    case .sameHours(let count, let from): .sameHours(count, from: from)
    case .noLongerLaw(let name, let since): .noLongerLaw(name, since: since)
    case .wouldBe(let verdict, let name, let from): .wouldBe(verdict, name, from: from)
    case .daysOff(let count, let least, let month): .daysOff(count, least: least, month: month)
    case .done(let day, let due): .done(day, due: due, fact)
    case .dated(let day): .dated(day, fact)
    case .outOfOrder(let day, let before): .outOfOrder(day, after: before, fact)
    case .lostOn(let day, let kept): .lost(on: day, keptTo: kept)
    case .dismissed(let day, let complained): .dismissed(day, complained: complained)
    case .removed(let day, let decided): .removed(day, decided: decided)
    case .victim(let status): .victim(status)
    case .partyTo(let key, let state, let truth): .party(to: key, state, truth)
    case .charterElsewhere: .charterElsewhere
    case .otherPort(let state): .otherPort(than: state)
    case .commissionAbove(let paid, let cap): .commissionAbove(paid, cap: cap)
    case .aboardBoth(let from, let to): .aboardBoth(from: from, to: to)
    case .lately(let count, let since): .lately(count, since: since, fact)

    case .figure(let name, let quantity, let since): .figure(name, quantity, since: since)
    case .noFigure(let name): .noFigure(name)
    }
  }

  private var words: FactWords? { fact?.words }
}
