import Fishery
import Law
import TestSupport
import Testing

@Suite struct QuestionListTests {
  @Test func `the document that settles the most alone comes first`() {
    let list = QuestionList([
      .init([.agreementWage], verdicts: 5), .init([.fisherBorn], verdicts: 2),
      .init([.agreementWage, .fisherBorn]), .init([.restKind], verdicts: 1),
    ])
    #expect(list.documents.map(\.evidence) == [.agreement, .passport, .restLog])
    #expect(list.documents.map(\.settled) == [5, 3, 1])
    #expect(list.documents.map(\.waiting) == [6, 3, 1])
    #expect(list.verdicts == 9)
  }

  @Test func `a document that half of all wait for goes before one that few need alone`() {
    let list = QuestionList([
      .init([.agreementWage, .fisherBorn], verdicts: 10), .init([.restKind], verdicts: 1),
    ])
    #expect(Set(list.documents.prefix(2).map(\.evidence)) == [.agreement, .passport])
    #expect(list.documents.map(\.settled) == [0, 10, 1])
  }

  @Test func `what no fact settles asks for nothing`() {
    #expect(QuestionList([.init([], verdicts: 7)]).documents.isEmpty)
  }

  /// From a dossier in which all is known some hundred facts are taken away. The documents that are
  /// asked for are read whole, and so round after round.
  @Test(arguments: 0..<24)
  func `what the list asks for settles what it claims`(_ seed: UInt64) throws {
    var random = SplitMix(seed: seed)
    let book = try LawBook.builtIn()
    let sheets = try Catalogue.standard.rules.flatMap { try SheetCase.all(of: $0) }
    let whole = try #require(sheets.randomElement(using: &random))
    let gone = Set(Fact.allCases.shuffled(using: &random).prefix(120))
    var known = gone.reduce(whole.document) { $0.without($1) }
    var left = gone
    var claimed = 0
    var settled = 0
    while true {
      let doubts = try self.doubts(of: known, on: whole.day, under: book)
        .filter { !left.isDisjoint(with: $0.facts) }
      let list = QuestionList(doubts.map { QuestionList.Want($0.facts.filter(left.contains)) })
      guard !list.documents.isEmpty else { break }
      claimed += list.verdicts
      let documents = Set(list.documents.map(\.evidence))
      #expect(list.verdicts == doubts.count)
      left = left.filter { !documents.contains($0.shownBy) }
      known = left.reduce(whole.document) { $0.without($1) }
      let after = try self.doubts(of: known, on: whole.day, under: book)
      for doubt in doubts {
        // An answer may raise a question that another document answers.
        let still = after.first { $0.rule == doubt.rule }?.facts ?? []
        if left.isDisjoint(with: still) { settled += 1 }
      }
    }
    // Nothing is left to ask, and most of what was promised was told at once.
    #expect(settled * 3 >= claimed * 2, "\(settled) of \(claimed)")
  }

  private func doubts(
    of document: JSON, on day: CivilDate, under book: LawBook
  ) throws -> [(rule: String, facts: [Fact])] {
    let dossier = try DossierDocument(document, asOf: day).dossier
    return Catalogue.standard.rules.compactMap { rule in
      let judgement = rule.judgement(of: dossier, under: book)
      return judgement.verdict == .undetermined && !judgement.needs.isEmpty
        ? (rule.id, judgement.needs) : nil
    }
  }
}
