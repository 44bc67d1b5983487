public import Law
public import Registry
public import Words

import Fishery

/// What an inspector asks aboard, in plain questions: under each whom to ask or what to look at, what
/// settles the most first.
public struct QuestionSheet: Sendable {
  /// The one under which the most is settled first.
  public let parts: [Part]
  /// Everybody of whom anything is asked.
  public let fishers: Int

  /// What is asked of one.
  public struct Part: Sendable {
    public let respondent: Respondent
    public let questions: [Question]
  }

  /// One thing to ask.
  public struct Question: Sendable, Hashable {
    public let words: Phrase
    /// The paper that shows it; nil where none is asked for.
    public let paper: Evidence?
    /// Whom it is about; empty for the vessel.
    public let fishers: [NeedPerson]
    /// Undetermined verdicts that wait for an answer.
    public let verdicts: Int
  }

  public var count: Int { parts.reduce(0) { $0 + $1.questions.count } }

  /// Reads what is wanted, as far as the last screening found it, of a vessel or a placement.
  ///
  /// - Parameter filter: of one vessel or placement: everybody of whom something is wanted is read.
  public init(
    of registry: Registry, _ filter: ListFilter, cancellation: Cancellation? = nil
  ) throws(RegistryError) {
    let wants = try registry.wants(filter, cancellation: cancellation)
    let persons = try registry.needPersons(filter, cancellation: cancellation)
    let tally = AskTally(wants)
    let questions = tally.asks.map { ask in
      var seen: Set<Int64> = []
      let fishers = tally.facts(behind: ask).filter(\.isOfPerson).flatMap { persons[$0.path] ?? [] }
        .filter { seen.insert($0.fisher).inserted }
      return (
        ask,
        Question(
          words: ask.words, paper: ask.paper, fishers: fishers.sorted { $0.name < $1.name },
          verdicts: tally.verdicts(waitingFor: ask))
      )
    }
    let groups = Dictionary(grouping: questions) { $0.0.respondent }
    parts = groups.sorted { one, other in
      let (left, right) = (tally.most(of: one.value.map(\.0)), tally.most(of: other.value.map(\.0)))
      return (-left, one.key.rawValue) < (-right, other.key.rawValue)
    }.map { Part(respondent: $0.key, questions: $0.value.map(\.1).gathered) }
    self.fishers = Set(persons.values.joined().map(\.fisher)).count
  }
}

extension [QuestionSheet.Question] {
  /// What the same paper shows together, each paper where its first question stands.
  fileprivate var gathered: [QuestionSheet.Question] {
    var papers: [Evidence?] = []
    for question in self where !papers.contains(question.paper) { papers.append(question.paper) }
    return papers.flatMap { paper in filter { $0.paper == paper } }
  }
}
