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
    let list = QuestionList(try registry.wants(filter, cancellation: cancellation))
    let lines = try registry.needs(filter, cancellation: cancellation)
    let groups = list.documents.map { $0.facts.map(\.path) }
    let persons = try registry.persons(needing: groups, filter, cancellation: cancellation)
    documents = list.documents.indices.map { place in
      let document = list.documents[place]
      return Document(
        evidence: document.evidence, persons: persons[place],
        waiting: document.waiting, settled: document.settled,
        facts: groups[place].compactMap { path in lines.first { $0.fact == path } })
    }
    verdicts = list.verdicts
  }
}

extension Registry {
  /// What the verdicts of everybody whom a filter leaves wait for, as the law names it.
  func wants(
    _ filter: ListFilter, cancellation: Cancellation?
  ) throws(RegistryError) -> [QuestionList.Want] {
    try neededTogether(filter, cancellation: cancellation).map { needed in
      QuestionList.Want(
        needed.facts.compactMap { Fact(rawValue: $0) }, verdicts: needed.verdicts)
    }
  }
}
