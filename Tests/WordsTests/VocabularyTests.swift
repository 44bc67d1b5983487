import Fishery
import Law
import Testing

@testable import Words

@Suite struct VocabularyTests {
  static let words: [(String, [Phrase])] = [
    ("verdicts", Verdict.allCases.map(\.phrase) + [Verdict.conflict]),
    ("severities", Severity.allCases.map(\.phrase)), ("forces", Force.allCases.map(\.phrase)),
    ("marks", Verified.allCases.map(\.phrase)),
    ("statuses", Figure.Status.allCases.map(\.phrase)),
    ("subjects", Subject.allCases.map(\.phrase)),
    ("indicators", Indicator.allCases.map(\.phrase)),
    ("evidence", Evidence.allCases.map(\.phrase)), ("roles", Role.allCases.map(\.phrase)),
    ("channels", Channel.allCases.map(\.phrase)),
    ("grounds", RepatriationGround.allCases.map(\.phrase)),
    ("roll calls", RollCall.allCases.map(\.phrase)),
    ("documents", DocumentType.allCases.map(\.phrase)),
    ("holders", DocumentHolder.allCases.map(\.phrase)),
    ("regulation", RegulationForm.allCases.map(\.phrase)), ("gaps", Gap.allCases.map(\.phrase)),
    ("vessels", VesselCategory.allCases.map(\.phrase)),
    ("calls", CallReason.allCases.map(\.phrase)), ("rest", RestKind.allCases.map(\.phrase)),
    ("rooms", RoomKind.allCases.map(\.phrase)),
    ("lesser clauses", LesserClause.allCases.map(\.phrase)),
    ("pay", PayBasis.allCases.map(\.phrase)),
    ("intervals", PaymentInterval.allCases.map(\.phrase)),
    ("ways of pay", PayChannel.allCases.map(\.phrase)),
    ("charges", ChargeCategory.allCases.map(\.phrase)), ("payers", Payer.allCases.map(\.phrase)),
    ("routes", ChargeRoute.allCases.map(\.phrase)),
    ("terms", AgreementTerm.allCases.map(\.phrase)),
    ("signatories", CounterSignatory.allCases.map(\.phrase)),
    ("sides", AgreementSide.allCases.map(\.phrase)),
    ("particulars", Particular.allCases.map(\.phrase)),
    ("articles", ProgressiveArticle.allCases.map(\.phrase)),
    ("figures", FigureName.allCases.map(\.phrase)),
    ("declarations", ProfileKey.allCases.map(\.phrase)),
    ("signs", Sign.Kind.allCases.map(\.phrase)), ("proof", Sign.Grade.allCases.map(\.phrase)),
    ("licences", LicenceType.allCases.map(\.phrase)), ("ends", EndReason.allCases.map(\.phrase)),
    ("labels", Explanation.Topic.allCases.map(\.label)),
  ]

  @Test(arguments: words)
  func `every word is there in both languages and tells its like apart`(
    _ name: String, _ phrases: [Phrase]
  ) {
    for phrase in phrases { #expect(Wording.faults(phrase) == [], "\(name)") }
    for tongue in Tongue.allCases {
      #expect(Set(phrases.map { $0[tongue] }).count == phrases.count, "\(name) \(tongue)")
    }
  }

  @Test(arguments: Enforcement.allCases)
  func `who can act is a sentence`(_ enforcement: Enforcement) {
    #expect(Wording.faults(sentence: enforcement.phrase) == [])
  }

  @Test func `verdicts are called as the desk calls them`() {
    #expect(
      Verdict.allCases.map(\.phrase.english) == [
        "Meets", "Breach", "Can't tell yet", "Doesn't apply",
      ])
    #expect(Verdict.conflict.english == "Laws conflict")
  }

  @Test func `what is only remembered says so`() {
    #expect(Verified.memory.phrase.english.contains("unverified"))
    #expect(Verified.memory.phrase.indonesian.contains("belum diperiksa"))
  }

  @Test func `labels fit their column`() {
    for tongue in Tongue.allCases {
      #expect(Explanation.Topic.allCases.allSatisfy { $0.label[tongue].count <= 13 })
    }
  }

  @Test func `every country and language has a name in both languages`() {
    for tongue in Tongue.allCases {
      #expect(Set(Country.all.map { $0.phrase[tongue] }).count == Country.all.count)
      #expect(Set(Language.all.map { $0.phrase[tongue] }).count == Language.all.count)
    }
    #expect(("ZA" as Country).phrase == Phrase("South Africa", "Afrika Selatan"))
    #expect(("id" as Language).phrase == Phrase("Indonesian", "bahasa Indonesia"))
  }

  @Test func `Indonesian names are of codes that exist`() {
    for code in IndonesianNames.countries.keys { #expect(Country(code) != nil, "\(code)") }
    for code in IndonesianNames.languages.keys { #expect(Language(code) != nil, "\(code)") }
  }
}
