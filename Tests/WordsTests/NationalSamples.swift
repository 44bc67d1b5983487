import Fishery
import Law

/// Reasons that the law of single States, the ILO's indicators and this house's thresholds give.
enum NationalSamples {
  private static let wage = Money(minor: 53_300, currency: "USD")
  private static let more = Money(minor: 57_000, currency: "USD")

  static let all: [Reason] = reach + papers + sea + signs + money + standing + parties

  private static let reach: [Reason] =
    [
      Reason(.because, .notForTrade, fact: .vesselCategory),
      Reason(.because, .noNational("ID"), fact: .fisherNationality),
      Reason(.because, .worksIn("TW"), fact: .agencyCountry),
      Reason(.because, .ownedFrom("VU"), fact: .vesselBeneficialOwner),
      Reason(.because, .outsideASEAN), Reason(.because, .elsewhere, fact: .voyageArea),
      Reason(.applies, .tonnage(30, limit: 30, reached: true), fact: .vesselGrossTonnage),
      Reason(
        .because, .tonnage(Quantity(thousandths: 29_900), limit: 30, reached: false),
        fact: .vesselGrossTonnage),
      Reason(.because, .notYetLaw(.wcpfcCrew, from: "2028-01-01")),
      Reason(.because, .unsureLaw(.taiwanPapersBan, since: "2025-11-20")),
      Reason(.figure, .figure(.taiwanServiceFee, .bool(true), since: "2019-03-20")),
    ] + GearCode.all.map { Reason(.because, .otherGear($0), fact: .vesselGear) }

  private static let papers: [Reason] =
    DocumentType.allCases.flatMap { type in
      [
        Reason(.because, .hasPaper(type), fact: .documentType),
        Reason(.because, .keptBy(.master, type), fact: .documentHolder),
      ]
    } + DocumentHolder.allCases.map { Reason(.because, .keptBy($0, .visa)) }
    + LicenceType.allCases.flatMap { type in
      [
        Reason(.because, .licensedAs(type, on: "2026-01-10"), fact: .licences),
        Reason(.because, .ministriesDiffer(type), fact: .licenceType),
      ]
    } + [
      Reason(.because, .oneLanguage, fact: .agreementLanguages),
      Reason(.because, .lacksLanguage("th"), fact: .agreementLanguages),
      Reason(.because, .metInspector("2025-03-01", due: "2026-03-01")),
      Reason(.because, .signedOn("2025-02-01", aboard: "2025-02-01"), fact: .agreementSigned),
    ]

  private static let sea: [Reason] = [
    Reason(.because, .atSea(since: "2025-02-01", to: nil, lawful: "2025-10-01")),
    Reason(.because, .atSea(since: "2025-02-01", to: "2025-11-01", lawful: "2025-10-01")),
    Reason(.because, .atSeaInDoubt(since: "2025-02-01", from: "2025-10-01", to: "2025-12-01")),
    Reason(.because, .dailyRest(minutes: 599, least: 600, on: "2026-03-09"), fact: .rest),
    Reason(.because, .unbrokenRest(minutes: 359, least: 360, on: "2026-03-09"), fact: .rest),
    Reason(.because, .shortDays(3, from: "2026-03-09"), fact: .rest),
    Reason(.because, .sameHours(7, from: "2026-03-09"), fact: .rest),
    Reason(.because, .aboardBoth(from: "2026-03-09", to: "2026-04-01"), fact: .otherStays),
    Reason(.because, .aboardBoth(from: "2026-03-09", to: nil), fact: .otherStays),
    Reason(.because, .lately(2, since: "2026-03-09"), fact: .vesselDeaths),
  ]

  private static let signs: [Reason] =
    Sign.Kind.allCases.flatMap { sign in
      [
        Reason(.because, .observed(sign, .reported), fact: .signObserved),
        Reason(.because, .notObserved(sign), fact: .signObserved),
      ]
    } + Sign.Grade.allCases.map { Reason(.because, .observed(.violence, $0)) }
    + Reason.TermChange.allCases.map { Reason(.because, .otherTerms($0), fact: .agreements) } + [
      Reason(.because, .presumed(unfree: 1, menace: 2), fact: .signs),
      Reason(.because, .lower(wage, promised: more), fact: .agreementWage),
    ]

  private static let standing: [Reason] =
    [
      Reason(.because, .noLongerLaw(.taiwanDaysOff, since: "2022-05-22")),
      Reason(.because, .daysOff(3, least: 4, month: "2021-04-01"), fact: .rest),
      Reason(.because, .done(nil, due: "2025-03-03"), fact: .boardingFiled),
      Reason(.because, .done("2025-03-04", due: "2025-03-03"), fact: .boardingFiled),
      Reason(.because, .dated("2025-03-04"), fact: .importBan),
      Reason(.because, .outOfOrder("2025-01-11", after: "2025-01-12"), fact: .orientedDeparture),
      Reason(.because, .lostOn("2024-11-05", keptTo: "2025-03-05"), fact: .payRecordLost),
      Reason(.because, .dismissed("2025-06-03", complained: "2025-06-02"), fact: .dismissedOn),
      Reason(.because, .removed("2025-06-10", decided: nil), fact: .victimRemoved),
      Reason(.because, .removed("2025-06-21", decided: "2025-06-21"), fact: .victimRemoved),
      Reason(.because, .commissionAbove(more, cap: wage), fact: .chargeAmount),
      Reason(.because, .charterElsewhere, fact: .vesselCategory),
      Reason(.because, .otherPort("TW"), fact: .portState),
    ] + VictimStatus.allCases.map { Reason(.applies, .victim($0), fact: .victimStatus) }
    + Verdict.allCases.map { Reason(.because, .wouldBe($0, .wcpfcCrew, from: "2028-01-01")) }

  private static let parties: [Reason] =
    [ProfileKey.capeTownParty, .stcwFParty, .portMeasuresParty].flatMap { key in
      [Truth.yes, .no, .unknown].map {
        Reason(.applies, .partyTo(key, "AR", $0), fact: .vesselFlag)
      }
    }

  private static let money: [Reason] =
    [
      Reason(.because, .sum(wage, least: more), fact: .agencyDeposit),
      Reason(.because, .sum(more, least: more), fact: .agreementLifeCover),
      Reason(.because, .owed(more, wage: wage)),
      Reason(.because, .deducted(wage, of: more, from: "2026-01-01", to: "2026-01-31")),
      Reason(.because, .feeAbove(more, cap: wage)),
    ]
    + PayChannel.allCases.map {
      Reason(.because, .paidThrough($0, from: "2026-01-01", to: "2026-01-31"))
    } + ChargeCategory.allCases.map { Reason(.because, .perhapsCharged(wage, $0)) }
}
