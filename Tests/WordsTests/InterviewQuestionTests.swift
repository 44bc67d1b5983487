import Fishery
import Law
import Testing
import Words

/// What to ask, and of whom.
@Suite struct InterviewQuestionTests {
  @Test(arguments: Fact.allCases)
  func `what the fisher alone knows is asked of the fisher in words to read aloud`(fact: Fact) {
    if fact.respondent == .fisher {
      #expect(!InterviewQuestion.about(fact).isEmpty, "\(fact.path)")
    }
  }

  @Test(arguments: InterviewQuestion.allCases)
  func `a question is put to one person, in both languages, and bears on facts`(
    question: InterviewQuestion
  ) {
    #expect(!question.facts.isEmpty)
    #expect(Set(question.facts).count == question.facts.count)
    for words in [question.words.english, question.words.indonesian] {
      #expect(words.hasSuffix("?"))
      #expect(words.count <= 150)
    }
    #expect(question.words.english != question.words.indonesian)
  }

  @Test func `every one who can be asked is asked of something`() {
    let asked = Set(Fact.allCases.map(\.respondent))
    #expect(asked == Set(Respondent.allCases))
  }

  @Test func `what is asked of the fisher holds of one person`() {
    for fact in Fact.allCases where fact.respondent == .fisher {
      #expect(fact.isOfPerson || fact == .careCharged, "\(fact.path)")
    }
    #expect(!Fact.vesselLength.isOfPerson && !Fact.licences.isOfPerson && !Fact.rooms.isOfPerson)
    #expect(Fact.fisherBorn.isOfPerson && Fact.agreementWage.isOfPerson)
  }

  /// Pay, papers, rest and threats are never spoken of before others.
  @Test(arguments: [
    Fact.documentHolder, .charges, .payPaid, .rest, .signs, .pressured, .movedAtSea,
  ])
  func `what endangers who tells it is asked in private`(fact: Fact) {
    #expect(!InterviewQuestion.about(fact).isEmpty)
  }
}
