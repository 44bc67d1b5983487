public import Fishery
public import Law
public import Registry

/// One line of the card: how an item stands, by which rules, and from what that is known.
public struct DepartureEntry: Sendable, Hashable {
  public let item: DepartureItem
  public let verdict: Verdict
  /// The verdict in words of the card's language.
  public let standing: String
  /// Whether nothing but advice is broken or cannot be told.
  public let isAdvice: Bool
  /// One sentence why; blank where nothing is owed.
  public let words: String
  /// The one question whose answer settles the most of what cannot be told, such as can be read from
  /// a paper first; nil where nothing hangs on it.
  public let ask: String?
  /// The rules that count, the worst first.
  public let rules: [Answer]
  /// What was said of the facts that the verdict rests on, and where it stands.
  public let sources: [Saying]

  /// What one rule answers.
  public struct Answer: Sendable, Hashable {
    public let rule: String
    public let title: String
    public let verdict: Verdict
    public let severity: Severity
    public let force: Force
    public let isEnforceable: Bool
    public let words: String
  }

  /// The rules that the verdict rests on.
  public var deciding: [Answer] { rules.filter { $0.verdict == verdict } }

  /// The newest day of which the facts speak, or on which a person said them; nil where their rows
  /// have none.
  public var dated: CivilDate? { sources.compactMap(\.dated).max() }

  /// The day on which the newest of their files came in.
  public var arrived: CivilDate? { sources.compactMap(\.origin.provenance.day).max() }
}

extension Saying {
  /// The day of which it speaks; else the one on which a person said it.
  var dated: CivilDate? {
    effective ?? (origin.provenance.file == nil ? origin.provenance.day : nil)
  }
}

extension Provenance {
  /// The day on which it was entered, or its file came in.
  fileprivate var day: CivilDate? { at.flatMap { Instant(minutes: $0 / 60, offset: 0) }?.date }
}
