import Fishery
import Law

/// One reason of every kind, and more where words differ by value.
enum ReasonSamples {
  private static let wage = Money(minor: 53_300, currency: "USD")
  private static let floor = Money(minor: 57_000, currency: "USD")
  private static let clock: Instant = "2026-03-09T21:00+08:00"

  static let all: [Reason] =
    facts + reach + persons + papers + rest + crew + money + aboard
    + served + figures + NationalSamples.all

  private static let facts: [Reason] =
    Gap.allCases.map { Reason(.because, .notCollected($0), fact: .documentHolder) } + [
      Reason(.because, .confirmedAbsent, fact: .medical),
      Reason(.because, .confirmedAbsent, fact: .placementPlacedOn),
      Reason(.because, .isSo, fact: .agreementCopyGiven),
      Reason(.exception, .isSo, fact: .vesselFlag),
      Reason(.because, .isNot, fact: .agreementCopyGiven),
      Reason(.because, .mustNotBe, fact: .careCharged),
      Reason(.because, .isNot, fact: .agreementCounterSignatory),
    ]

  private static let reach: [Reason] =
    [
      Reason(.because, .applicable(from: "2017-11-16")),
      Reason(.because, .boundFrom("2020-01-30"), fact: .vesselFlag),
      Reason(.applies, .boundFrom("2020-01-30"), fact: .vesselFlag),
      Reason(.because, .entryUncertain(until: "2020-01-30")),
      Reason(.because, .excludedByFlag("TH"), fact: .vesselFlag),
      Reason(.because, .flag("PA"), fact: .vesselFlag),
      Reason(.applies, .state("ZA", isBound: true)), Reason(.because, .state("ZA", isBound: false)),
      Reason(.because, .stateUnknown("ZA")),
      Reason(.applies, .hours(5088, limit: 72, over: true), fact: .voyageHours),
      Reason(.applies, .hours(60, limit: 72, over: false), fact: .vesselNormallyAtSea),
      Reason(.applies, .length(31, limit: 24, reached: true), fact: .vesselLength),
      Reason(
        .applies,
        .length(
          Quantity(thousandths: 26_490), limit: Quantity(thousandths: 26_500), reached: false),
        fact: .vesselLengthOverall),
      Reason(.applies, .distance(150, limit: 200, beyond: false)),
      Reason(.applies, .distance(Quantity(thousandths: 350_500), limit: 200, beyond: true)),
      Reason(.because, .strictClass(true)), Reason(.because, .strictClass(false)),
    ] + VesselCategory.allCases.map { Reason(.because, .vesselKind($0)) }
    + VesselCategory.allCases.map { Reason(.because, .vesselKindInDoubt($0)) }
    + [Truth.no, .unknown, .yes].map { Reason(.exception, .shield(.agreement, $0)) }

  private static let persons: [Reason] =
    Fishery.Role.allCases.map { Reason(.because, .role($0)) }
    + Channel.allCases.map { Reason(.applies, .engaged($0)) }
    + RepatriationGround.allCases.map { Reason(.applies, .ground($0)) } + [
      Reason(.because, .nationality), Reason(.because, .singleHanded),
      Reason(.applies, .service(from: "2026-01-01", to: nil)),
      Reason(.applies, .service(from: "2026-01-01", to: "2026-03-01")),
      Reason(.applies, .planned("2026-01-01")),
      Reason(.because, .turns(years: 16, from: "2026-05-01", to: "2026-05-01")),
      Reason(.because, .turns(years: 16, from: "2026-01-01", to: "2026-12-31")),
      Reason(.because, .birthDatesDiffer), Reason(.because, .heldBy(.master, .passport)),
    ]

  private static let papers: [Reason] =
    [.medical, .agreements].flatMap { (fact: Fact) in
      [
        Reason(.because, .uncovered(from: "2026-01-01", to: nil), fact: fact),
        Reason(.because, .uncovered(from: "2026-01-01", to: "2026-01-01"), fact: fact),
        Reason(.because, .covered(until: "2026-01-01"), fact: fact),
      ]
    } + Particular.allCases.map { Reason(.because, .clause($0, .missing)) }
    + [Reason.ClauseState.present, .unproved, .regulatedOtherwise].map {
      Reason(.because, .clause(.k, $0))
    } + CounterSignatory.allCases.map { Reason(.applies, .signedBy($0)) }
    + RegulationForm.allCases.map { Reason(.because, .regulated($0)) } + [
      Reason(.because, .certificateUnfit(issued: "2026-01-01")),
      Reason(.because, .certificateUnfit(issued: nil)),
      Reason(.applies, .certificateCut(expires: "2028-01-01", lawful: "2027-01-01")),
      Reason(.applies, .endsBeforeReturn("2026-01-01", planned: "2026-03-12")),
      Reason(
        .because, .expiresAfter("2028-01-01", lawful: "2027-01-01"), fact: .medicalExpires),
      Reason(
        .because, .expiresBy("2026-01-01", lawful: "2027-01-01"), fact: .certificateExpires),
      Reason(.because, .noCommonLanguage), Reason(.because, .commonLanguage),
      Reason(.because, .notice(employer: 1, fisher: 30)),
      Reason(.because, .licensed(on: "2026-01-01")),
      Reason(.because, .unlicensed(on: "2026-01-01")),
      Reason(.because, .suspended(on: "2026-01-01")),
      Reason(.because, .validUntil("2026-01-01")), Reason(.because, .validUntil("2030-01-01")),
      Reason(.because, .issuedFor("ID", now: "TW")), Reason(.because, .issuedOn("2026-12-01")),
    ]
    + ["9074729", "9074720"].compactMap { IMOClaim($0) }.flatMap {
      [Reason(.because, .shipNumber($0)), Reason(.because, .notShipNumber($0))]
    }

  private static let aboard: [Reason] =
    [true, false].map { Reason(.applies, .newVessel($0)) }
    + [Truth.no, .unknown, .yes].map { Reason(.exception, .relaxed($0), fact: .vesselFlag) } + [
      Reason(.exception, .equivalent(.yes), fact: .vesselFlag),
      Reason(.exception, .shortStays, fact: .vesselNormallyAtSea),
      Reason(.because, .measured(195, least: 200), fact: .roomHeadroom),
      Reason(.because, .measured(200, least: 200), fact: .roomHeadroom),
      Reason(
        .because, .measured(Quantity(thousandths: 1499), least: Quantity(thousandths: 1500)),
        fact: .roomFloor),
      Reason(.because, .measured(9, least: 10), fact: .agreementRestDay),
      Reason(.because, .counted(10, least: 11), fact: .manningAboard),
      Reason(.because, .counted(11, least: 11), fact: .manningAboard),
      Reason(.because, .crowded(7, most: 6), fact: .roomPersons),
      Reason(.because, .crowded(6, most: 6), fact: .roomPersons),
      Reason(.because, .certificateEnds("2026-01-01"), fact: .skipperCertificateExpires),
      Reason(.because, .inspected("2025-01-01", again: "2026-01-01"), fact: .careInspectedOn),
      Reason(.because, .sentAshore(clock, departed: clock), fact: .crewListSentAshore),
      Reason(.because, .notSentAshore(departed: clock), fact: .crewListSentAshore),
      Reason(.because, .onlyAdvice),
    ]

  private static let served: [Reason] =
    LesserClause.allCases.map { Reason(.because, .lesser($0), fact: .agreementLesserClauses) } + [
      Reason(.because, .hazardousTask(on: "2026-01-01"), fact: .hazardousTaskOn),
      Reason(.because, .nightWork(from: clock, to: clock), fact: .rest),
      Reason(.because, .nightWorkInDoubt(from: clock, to: clock), fact: .rest),
      Reason(.because, .requested("2026-01-01"), fact: .repatriationRequested),
      Reason(.because, .arranged("2026-01-01"), fact: .repatriationArranged),
      Reason(.because, .serviceLimit("2026-01-01", months: 12), fact: .placementEmbarked),
      Reason(.because, .noServiceLimit, fact: .vesselFlag),
      Reason(.because, .firstUsed(clock, familiarised: clock), fact: .familiarisedOn),
      Reason(.because, .firstUsed(clock, familiarised: nil), fact: .familiarisedOn),
      Reason(.because, .insured(until: "2026-01-01"), fact: .insuredUntil),
    ]

  private static let rest: [Reason] =
    [Truth.no, .unknown, .yes].map { Reason(.exception, .compensated($0)) } + [
      Reason(.because, .rest(minutes: 4200, least: 4620, hours: 168, until: clock)),
      Reason(.because, .rest(minutes: 4620, least: 4620, hours: 168, until: clock)),
      Reason(.because, .rest(minutes: 599, least: 600, hours: 24, until: clock)),
      Reason(.because, .restInDoubt(from: 540, to: 660, least: 600, hours: 24, until: clock)),
      Reason(.because, .recordShort(minutes: 1200, wanted: 1440)),
      Reason(.applies, .shortWindows(1)), Reason(.applies, .shortWindows(4)),
    ]

  private static let crew: [Reason] = [1, 3].flatMap { (count: Int32) in
    [
      Reason(.because, .notOnList(count)), Reason(.because, .listedNotAboard(count)),
      Reason(.because, .heads(aboard: count, listed: 1)),
    ]
  }

  private static let money: [Reason] =
    ChargeCategory.allCases.flatMap { category in
      [
        Reason(.because, .charged(wage, category)),
        Reason(.exception, .refundedInFull(wage, category)),
        Reason(.because, .undecidedCost(wage, category)),
      ]
    } + PayBasis.allCases.map { Reason(.because, .payBasis($0)) }
    + PaymentInterval.allCases.map { Reason(.because, .interval($0)) } + [
      Reason(.because, .unpaid(from: "2026-01-01", to: "2026-01-31", due: "2026-02-05")),
      Reason(
        .because,
        .paidLate(from: "2026-01-01", to: "2026-01-31", due: "2026-02-05", paid: "2026-02-06")),
      Reason(.because, .heldBack(wage, from: "2026-01-01", to: "2026-01-31")),
      Reason(.because, .unrecordedPay(from: "2026-01-01", to: "2026-01-31")),
      Reason(.because, .fee(wage)),
      Reason(.because, .below(wage, least: floor, from: "2026-01-01")),
      Reason(.because, .atLeast(floor, least: floor)), Reason(.because, .eitherFloor(wage, floor)),
      Reason(.because, .otherCurrency("IDR", wanted: "USD")),
    ]

  private static let figures: [Reason] = FigureName.allCases.flatMap { name -> [Reason] in
    let quantity: Reason.FigureQuantity =
      switch name.kind {
      case .money: .money(floor)
      case .date: .date("2017-11-16")
      case .bool: .bool(true)
      default: .integer(2)
      }
    return [
      Reason(.figure, .figure(name, quantity, since: "2017-11-16")),
      Reason(.because, .noFigure(name)),
    ]
  }
}
