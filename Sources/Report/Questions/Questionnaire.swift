public import Law
public import Registry

import Fishery

/// What to ask for about some subjects of a registry, so that the fewest documents settle the most
/// verdicts: an inspector's list of questions.
public struct Questionnaire: Sendable {
  /// In the order in which to ask.
  public let documents: [Document]
  /// All verdicts that wait for a fact.
  public let verdicts: Int

  /// One thing to ask to see.
  public struct Document: Sendable {
    public let evidence: Evidence
    /// The fishers of whom anything in it is wanted.
    public let persons: Int
    /// How many verdicts wait for any of it.
    public let waiting: Int
    /// How many of them wait for nothing else once this and the documents before it are in hand.
    public let settled: Int
    /// What to look for in it, that for which the most verdicts wait first.
    public let facts: [NeedLine]
  }

  /// Reads what is wanted, as far as the last screening found it, of whom a filter leaves.
  public init(
    of registry: Registry, _ filter: ListFilter = ListFilter(), cancellation: Cancellation? = nil
  ) throws(RegistryError) {
    let wants = try registry.needPatterns(filter, cancellation: cancellation).flatMap(\.wants)
    let list = QuestionList(wants)
    let lines = try registry.needs(filter, cancellation: cancellation)
    var documents: [Document] = []
    for document in list.documents {
      let paths = document.facts.map(\.path)
      documents.append(
        Document(
          evidence: document.evidence,
          persons: try registry.persons(needing: paths, filter, cancellation: cancellation),
          waiting: document.waiting, settled: document.settled,
          facts: paths.compactMap { path in lines.first { $0.fact == path } }))
    }
    self.documents = documents
    verdicts = list.verdicts
  }
}

extension NeedPattern {
  /// What each rule waits for, of as many subjects as there are.
  var wants: [QuestionList.Want] {
    var facts: [Int: [Fact]] = [:]
    for need in needs {
      guard let fact = Fact(rawValue: need.fact) else { continue }
      for place in need.places { facts[place, default: []].append(fact) }
    }
    return facts.values.map { QuestionList.Want($0, verdicts: subjects) }
  }
}

extension NeedRecord {
  /// The places of the rules that want it.
  fileprivate var places: [Int] {
    (0..<rules.count * 8).filter { rules[$0 / 8] & 1 << ($0 % 8) != 0 }
  }
}
