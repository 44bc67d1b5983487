import Fishery
import Law
import Testing

@testable import Words

@Suite struct FactWordsTests {
  @Test(arguments: Fact.allCases)
  func `a fact has a name that follows "the" and a question to ask`(_ fact: Fact) {
    let words = fact.words
    #expect(Wording.faults(words.name) == [])
    #expect(!words.name.english.hasPrefix("the ") && !words.name.english.hasSuffix("."))
    #expect(Wording.faults(sentence: words.question) == [])
    #expect(words.question.english.contains("?") && words.question.indonesian.contains("?"))
  }

  @Test(arguments: Fact.allCases)
  func `a fact can be told as so, not so, absent and not known`(_ fact: Fact) {
    let words = fact.words
    for phrase in [words.sentence(true), words.sentence(false), words.absent] {
      #expect(Wording.faults(sentence: phrase) == [])
    }
    for gap in Gap.allCases { #expect(Wording.faults(sentence: words.unknown(gap)) == []) }
    if let wish = words.wish { #expect(Wording.faults(wish) == []) }
  }

  @Test func `no two facts have one name`() {
    for tongue in Tongue.allCases {
      #expect(Set(Fact.allCases.map { $0.words.name[tongue] }).count == Fact.allCases.count)
    }
  }

  @Test func `a need is asked as an inspector would ask it`() {
    #expect(
      Fact.documentHolder.words.question.english
        == "Who holds the document? Ask the fisher alone.")
    #expect(Fact.documentHolder.words.name.english == "holder of the document")
  }
}
