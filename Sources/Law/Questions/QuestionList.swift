public import Fishery

/// What to ask for, document by document, so that the fewest documents settle the most verdicts.
///
/// A verdict is settled when nothing that it waits for is left to ask. Each document is the one
/// that brings the most verdicts nearest to that, after those before it: the greedy cover, which
/// never needs many more documents than the smallest one.
public struct QuestionList: Sendable, Equatable {
  /// In the order in which to ask.
  public let documents: [Document]
  /// All verdicts that wait for a fact.
  public var verdicts: Int { documents.reduce(0) { $0 + $1.settled } }

  /// One thing to ask to see, and what to look for in it.
  public struct Document: Sendable, Equatable {
    public let evidence: Evidence
    /// Those that the most verdicts wait for first.
    public let facts: [Fact]
    /// How many verdicts wait for any of the facts.
    public let waiting: Int
    /// How many of them wait for nothing else once this and the documents before it are in hand.
    public let settled: Int
  }

  /// Facts without all of which some verdicts cannot be told.
  public struct Want: Sendable, Hashable {
    public let facts: [Fact]
    /// How many verdicts wait for exactly these.
    public let verdicts: Int

    public init(_ facts: [Fact], verdicts: Int = 1) {
      self.facts = facts
      self.verdicts = verdicts
    }
  }

  /// - Parameter wants: one for each verdict or for each kind; those that no fact settles have none.
  public init(_ wants: [Want]) {
    var waiting: [Fact: Int] = [:]
    for want in wants {
      for fact in Set(want.facts) { waiting[fact, default: 0] += want.verdicts }
    }
    var open = Self.covers(of: wants)
    let all = open
    var documents: [Document] = []
    while let evidence = Self.best(for: open) {
      var settled = 0
      for (rest, verdicts) in open where rest.contains(evidence) {
        open[rest] = nil
        let left = rest.subtracting([evidence])
        if left.isEmpty { settled += verdicts } else { open[left, default: 0] += verdicts }
      }
      documents.append(
        Document(
          evidence: evidence,
          facts: waiting.keys.filter { $0.shownBy == evidence }
            .sorted { (-waiting[$0, default: 0], $0.path) < (-waiting[$1, default: 0], $1.path) },
          waiting: all.reduce(0) { $0 + ($1.key.contains(evidence) ? $1.value : 0) },
          settled: settled))
    }
    self.documents = documents
  }

  /// How many verdicts wait for exactly some documents.
  private static func covers(of wants: [Want]) -> [Set<Evidence>: Int] {
    wants.reduce(into: [:]) { covers, want in
      if !want.facts.isEmpty { covers[Set(want.facts.map(\.shownBy)), default: 0] += want.verdicts }
    }
  }

  /// The document that brings the most verdicts nearest to being settled.
  ///
  /// A verdict that waits for n documents counts for one nth with each of them.
  private static func best(for open: [Set<Evidence>: Int]) -> Evidence? {
    var scores: [Evidence: Int] = [:]
    for (rest, verdicts) in open {
      for evidence in rest { scores[evidence, default: 0] += verdicts * whole / rest.count }
    }
    return Evidence.allCases.filter { scores[$0] != nil }
      .max { scores[$0, default: 0] < scores[$1, default: 0] }
  }

  /// Divisible by as many documents as a verdict waits for.
  private static let whole = 27_720
}
