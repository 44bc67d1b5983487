public import Fishery

/// What every law that reaches a subject asks in one matter, the most protective first.
///
/// Each answer stays its own: nothing is merged. What binds stands before what only advises.
public struct Ranking: Sendable {
  public let matter: Matter
  public let entries: [Entry]
  /// Pairs of which nobody can keep to both; a person has to decide.
  public let conflicts: [Conflict]

  /// One law's demand and how it is met.
  public struct Entry: Sendable {
    public let rule: Rule
    public let demand: Demand
    public let verdict: Verdict

    /// Whether it is more than advice.
    public var binds: Bool { rule.provision.force.ceiling == .critical }
  }

  public struct Conflict: Sendable {
    public let one: Entry
    public let other: Entry
  }

  /// Nil when no law that is known to reach the subject speaks of the matter.
  ///
  /// - Parameter judged: rules and what they answered, reasons kept.
  public init?(
    _ matter: Matter, of judged: [(rule: Rule, judgement: Judgement)], under book: LawBook,
    on day: CivilDate
  ) {
    let answers = Dictionary(judged.map { ($0.rule.id, $0) }) { first, _ in first }
    let found = matter.standards.compactMap { standard -> Entry? in
      guard let (rule, judgement) = answers[standard.rule],
        let demand = standard.demand(in: judgement, under: book, on: day)
      else { return nil }
      return Entry(rule: rule, demand: demand, verdict: judgement.verdict)
    }
    guard !found.isEmpty else { return nil }
    self.matter = matter
    entries = Self.ordered(found)
    conflicts = Self.conflicts(among: found.filter(\.binds))
  }

  /// The binding demands than which no other binding one protects more: one law, several that ask the
  /// same, or some that cannot be set side by side.
  public var leading: [Entry] {
    let binding = entries.filter(\.binds)
    return binding.filter { entry in
      !binding.contains { $0.demand.protects(moreThan: entry.demand) == .yes }
    }
  }

  /// By how many others each protects more than, as long as they can be compared.
  private static func ordered(_ entries: [Entry]) -> [Entry] {
    let ranked = entries.enumerated().map { place, entry in
      let above = entries.count {
        $0.binds == entry.binds && $0.demand.protects(moreThan: entry.demand) == .yes
      }
      return (entry: entry, key: (entry.binds ? 0 : 1, above, place))
    }
    return ranked.sorted { $0.key < $1.key }.map(\.entry)
  }

  private static func conflicts(among entries: [Entry]) -> [Conflict] {
    entries.indices.flatMap { one in
      entries.indices.filter { $0 > one && entries[$0].demand.excludes(entries[one].demand) }
        .map { Conflict(one: entries[one], other: entries[$0]) }
    }
  }
}
