public import Fishery

/// What the rules of one item make of a fisher together: as bad as the worst of them.
///
/// A rule that does not reach the fisher does not count; where none does, nothing is owed.
public struct DepartureAnswer: Sendable {
  public let item: DepartureItem
  /// The rules that count, the worst first and of equals what binds before what advises.
  public let counted: [Counted]

  /// One rule and what it answers.
  public struct Counted: Sendable {
    public let rule: Rule
    public let judgement: Judgement

    /// Whether it is more than advice.
    public var binds: Bool { rule.provision.force.ceiling == .critical }
  }

  /// - Parameter rivals: the dossier under each way in which what its sources disagree on may be.
  public init(
    _ item: DepartureItem, of dossier: Dossier, orOneOf rivals: [Dossier] = [],
    under book: LawBook, by catalogue: Catalogue = .standard
  ) {
    self.item = item
    counted = item.rules.compactMap { catalogue[$0] }.map { rule in
      Counted(rule: rule, judgement: rule.judgement(of: dossier, orOneOf: rivals, under: book))
    }
    .filter { $0.judgement.verdict != .notApplicable }
    .enumerated().sorted { $0.element.place(at: $0.offset) < $1.element.place(at: $1.offset) }
    .map(\.element)
  }

  /// The worst verdict; `.notApplicable` where nothing is owed.
  public var verdict: Verdict { counted.first?.judgement.verdict ?? .notApplicable }

  /// The rules that the verdict rests on.
  public var deciding: [Counted] { counted.filter { $0.judgement.verdict == verdict } }

  /// Whether nothing but advice is broken or cannot be told.
  public var isAdvice: Bool {
    (verdict == .breach || verdict == .undetermined) && !deciding.contains(where: \.binds)
  }

  /// The rules that nobody can tell of yet.
  public var open: [Counted] { counted.filter { $0.judgement.verdict == .undetermined } }
}

extension DepartureAnswer.Counted {
  /// Where it stands among those of its item, the least first.
  fileprivate func place(at number: Int) -> (Int, Int, Int, Int) {
    (judgement.verdict.badness, binds ? 0 : 1, Int(judgement.severity.rank), number)
  }
}

extension Verdict {
  /// The worst first.
  fileprivate var badness: Int {
    switch self {
    case .breach: 0
    case .undetermined: 1
    case .met: 2
    case .notApplicable: 3
    }
  }
}
