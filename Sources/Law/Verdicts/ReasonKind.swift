public import Fishery

extension Reason {
  /// What was found.
  public enum Kind: Sendable, Hashable, BitwiseCopyable {
    // How a fact stands.
    case notCollected(Gap)
    case confirmedAbsent
    case isSo
    /// It is so, and must not be.
    case mustNotBe
    case isNot

    // Whether the law reaches the subject.
    case applicable(from: CivilDate)
    case boundFrom(CivilDate)
    case entryUncertain(until: CivilDate)
    case vesselKind(VesselCategory)
    case vesselKindInDoubt(VesselCategory)
    case notForTrade
    case role(Fishery.Role)
    case excludedByFlag(Country)
    case flag(Country)
    case nationality
    case singleHanded
    case engaged(Channel)
    case state(Country, isBound: Bool)
    case stateUnknown(Country)
    case hours(Int64, limit: Int64, over: Bool)
    case length(Quantity, limit: Quantity, reached: Bool)
    case distance(Quantity, limit: Quantity, beyond: Bool)
    case strictClass(Bool)
    case shield(ProgressiveArticle, Truth)
    case payBasis(PayBasis)
    case newVessel(Bool)
    case relaxed(Truth)
    case equivalent(Truth)
    case shortStays
    case ground(RepatriationGround)
    case service(from: CivilDate, to: CivilDate?)
    case planned(CivilDate)

    // What was measured against the law.
    case turns(years: Int64, from: CivilDate, to: CivilDate)
    case birthDatesDiffer
    case uncovered(from: CivilDate, to: CivilDate?)
    case covered(until: CivilDate)
    case certificateUnfit(issued: CivilDate?)
    case certificateCut(expires: CivilDate, lawful: CivilDate)
    case endsBeforeReturn(CivilDate, planned: CivilDate)
    case expiresAfter(CivilDate, lawful: CivilDate)
    case expiresBy(CivilDate, lawful: CivilDate)
    case rest(minutes: Int64, least: Int64, hours: Int64, until: Instant)
    case restInDoubt(from: Int64, to: Int64, least: Int64, hours: Int64, until: Instant)
    case recordShort(minutes: Int64, wanted: Int64)
    case shortWindows(Int32)
    case compensated(Truth)
    case notOnList(Int32)
    case listedNotAboard(Int32)
    case heads(aboard: Int32, listed: Int32)
    case noCommonLanguage
    case commonLanguage
    case clause(Particular, ClauseState)
    case notice(employer: Int32, fisher: Int32)
    case signedBy(CounterSignatory)
    case charged(Money, ChargeCategory)
    case refundedInFull(Money, ChargeCategory)
    case undecidedCost(Money, ChargeCategory)
    case licensed(on: CivilDate)
    case unlicensed(on: CivilDate)
    case suspended(on: CivilDate)
    case regulated(RegulationForm)
    case unpaid(from: CivilDate, to: CivilDate, due: CivilDate)
    case paidLate(from: CivilDate, to: CivilDate, due: CivilDate, paid: CivilDate)
    case heldBack(Money, from: CivilDate, to: CivilDate)
    case unrecordedPay(from: CivilDate, to: CivilDate)
    case interval(PaymentInterval)
    case fee(Money)
    case validUntil(CivilDate)
    case issuedFor(Country, now: Country)
    case issuedOn(CivilDate)
    case below(Money, least: Money, from: CivilDate)
    case atLeast(Money, least: Money)
    case eitherFloor(Money, Money)
    case otherCurrency(Currency, wanted: Currency)
    case heldBy(DocumentHolder, DocumentType)
    case measured(Quantity, least: Quantity)
    case counted(Int64, least: Int64)
    case crowded(Int64, most: Int64)
    case hazardousTask(on: CivilDate)
    case nightWork(from: Instant, to: Instant)
    case nightWorkInDoubt(from: Instant, to: Instant)
    case sentAshore(Instant, departed: Instant)
    case notSentAshore(departed: Instant)
    case lesser(LesserClause)
    case requested(CivilDate)
    case arranged(CivilDate)
    case serviceLimit(CivilDate, months: Int64)
    case noServiceLimit
    case firstUsed(Instant, familiarised: Instant?)
    case certificateEnds(CivilDate)
    case insured(until: CivilDate)
    case inspected(CivilDate, again: CivilDate)
    /// A recommendation advises and binds nobody.
    case onlyAdvice
    case notShipNumber(IMOClaim)
    case shipNumber(IMOClaim)

    // What national law, the ILO's indicators and this house's thresholds add.
    case notYetLaw(FigureName, from: CivilDate)
    case unsureLaw(FigureName, since: CivilDate)
    case noNational(Country)
    case outsideASEAN
    case elsewhere
    case ownedFrom(Country)
    case oneLanguage
    case hasPaper(DocumentType)
    case lacksLanguage(Language)
    case perhapsCharged(Money, ChargeCategory)
    case worksIn(Country)
    case tonnage(Quantity, limit: Quantity, reached: Bool)
    case otherGear(GearCode)
    case sum(Money, least: Money)
    case atSea(since: CivilDate, to: CivilDate?, lawful: CivilDate)
    case atSeaInDoubt(since: CivilDate, from: CivilDate, to: CivilDate)
    case paidThrough(PayChannel, from: CivilDate, to: CivilDate)
    case dailyRest(minutes: Int64, least: Int64, on: CivilDate)
    case unbrokenRest(minutes: Int64, least: Int64, on: CivilDate)
    case licensedAs(LicenceType, on: CivilDate)
    case ministriesDiffer(LicenceType)
    case keptBy(DocumentHolder, DocumentType)
    case metInspector(CivilDate, due: CivilDate)
    case signedOn(CivilDate, aboard: CivilDate)
    case lower(Money, promised: Money)
    case otherTerms(TermChange)
    case observed(Sign.Kind, Sign.Grade)
    case notObserved(Sign.Kind)
    case presumed(unfree: Int32, menace: Int32)
    case owed(Money, wage: Money)
    case deducted(Money, of: Money, from: CivilDate, to: CivilDate)
    case feeAbove(Money, cap: Money)
    case shortDays(Int32, from: CivilDate)
    case sameHours(Int32, from: CivilDate)
    case noLongerLaw(FigureName, since: CivilDate)
    /// What the verdict would be of the same facts once something is the law.
    case wouldBe(Verdict, FigureName, from: CivilDate)
    case daysOff(Int32, least: Int32, month: CivilDate)
    /// Nil: not done by the day judged.
    case done(CivilDate?, due: CivilDate)
    case dated(CivilDate)
    case outOfOrder(CivilDate, after: CivilDate)
    case lostOn(CivilDate, keptTo: CivilDate)
    case dismissed(CivilDate, complained: CivilDate)
    case removed(CivilDate, decided: CivilDate?)
    case victim(VictimStatus)
    case partyTo(ProfileKey, Country, Truth)
    case charterElsewhere
    case otherPort(Country)
    case commissionAbove(Money, cap: Money)

    // What other placements add.
    case aboardBoth(from: CivilDate, to: CivilDate?)
    case lately(Int32, since: CivilDate)

    // Figures of the law.
    case figure(FigureName, FigureQuantity, since: CivilDate)
    case noFigure(FigureName)
  }

  /// How an agreement treats a particular.
  public enum ClauseState: String, Sendable, Hashable, BitwiseCopyable {
    case present, missing, unproved
    case regulatedOtherwise = "regulated_otherwise"
  }

  /// What a later agreement changed against the fisher beside the wage.
  public enum TermChange: String, Sendable, Hashable, CaseIterable, BitwiseCopyable {
    case vessel, term, wage
  }

  /// The value of a figure, small enough to be kept with a reason.
  public enum FigureQuantity: Sendable, Hashable, BitwiseCopyable {
    case integer(Int64)
    case money(Money)
    case date(CivilDate)
    case bool(Bool)
  }
}
