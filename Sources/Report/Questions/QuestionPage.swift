public import Fishery
public import Words

import Law
import Registry

/// A list of questions as it leaves the desk.
public struct QuestionPage: Sendable {
  private let questions: Questionnaire
  private let tongue: Tongue

  public init(_ questions: Questionnaire, in tongue: Tongue) {
    self.questions = questions
    self.tongue = tongue
  }

  /// One object for each document, in the order in which to ask.
  public var json: [JSON] {
    questions.documents.enumerated().map { place, document in
      [
        "ask": .integer(Int64(place + 1)), "document": .string(document.evidence.rawValue),
        "words": .string(document.evidence.phrase[tongue]),
        "persons": .integer(Int64(document.persons)),
        "verdicts": .integer(Int64(document.waiting)),
        "settles": .integer(Int64(document.settled)),
        "facts": .array(
          document.facts.map { line in
            [
              "fact": .string(line.fact), "question": .string(question(line)),
              "persons": .integer(Int64(line.persons)), "vessels": .integer(Int64(line.vessels)),
              "verdicts": .integer(Int64(line.verdicts)),
            ]
          }),
      ]
    }
  }

  /// Lines to read, not yet broken or cleaned.
  public var lines: [String] {
    guard !questions.documents.isEmpty else {
      return [
        Phrase("No verdict waits for a fact.", "Tidak ada putusan yang menunggu fakta.")[tongue]
      ]
    }
    return questions.documents.enumerated().flatMap { place, document in
      [
        "\(place + 1)  \(document.evidence.phrase[tongue].capitalisedFirst): \(counts(of: document))"
      ]
        + document.facts.map { "   - \(question($0)) \(waiting(for: $0))" }
    }
  }

  private func question(_ line: NeedLine) -> String {
    Fact(rawValue: line.fact)?.words.question[tongue] ?? line.fact
  }

  private func counts(of document: Questionnaire.Document) -> String {
    Phrase(
      "\(document.persons) persons, \(document.waiting) verdicts wait for it, and"
        + " \(document.settled) wait for nothing else then",
      "\(document.persons) orang, \(document.waiting) putusan menunggunya, dan"
        + " \(document.settled) tidak menunggu hal lain lagi"
    )[tongue]
  }

  private func waiting(for line: NeedLine) -> String {
    line.persons == 0
      ? Phrase("(the vessel)", "(kapal)")[tongue]
      : Phrase("(\(line.persons) persons)", "(\(line.persons) orang)")[tongue]
  }
}

extension String {
  fileprivate var capitalisedFirst: String { prefix(1).uppercased() + dropFirst() }
}
