public import Fishery
public import Law
public import Registry
public import Words

import Casework

/// The card for the officer at the gate: whether a fisher who is about to leave has all that is owed.
///
/// It is judged anew for its day from what was known up to it, whatever was found before.
public struct DepartureCard: Sendable, Hashable {
  public let placement: PlacementLine
  /// The day it is judged for.
  public let day: CivilDate
  /// One for each item, in the order in which they are asked for.
  public let entries: [DepartureEntry]
  /// Whether a decision about the fisher is pending in an open case, until which nobody may deport or
  /// charge them; nil for somebody who may not see cases.
  public let isDecisionPending: Bool?

  /// - Parameters:
  ///   - portState: the State of the port in which one stands, where one does.
  ///   - role: of who has it made; not every role may see cases.
  /// - Returns: nil when there is no such placement.
  public init?(
    of placement: Int64, on day: CivilDate, in registry: Registry, under book: LawBook,
    portState: Country?, for role: StaffRole, in tongue: Tongue,
    cancellation: Cancellation? = nil
  ) throws(RegistryError) {
    var filter = ListFilter()
    filter.placement = placement
    let found = try registry.placements(filter, limit: 1, cancellation: cancellation)
    guard let line = found.lines.first else { return nil }
    self.placement = line
    self.day = day
    isDecisionPending =
      role.may(.workCases) ? try Cases.isDecisionPending(about: line.fisher, in: registry) : nil
    let block = try registry.block(
      of: .placement, [placement], asOf: day, portState: portState)
    guard !block.keys.isEmpty else {
      entries = DepartureItem.allCases.map { .unspoken($0, in: tongue) }
      return
    }
    let dossier = block.dossiers[0]
    let rivals = block.rivals(at: 0)
    var entries: [DepartureEntry] = []
    for item in DepartureItem.allCases {
      let answer = DepartureAnswer(item, of: dossier, orOneOf: rivals, under: book)
      let told = answer.counted.map { counted in
        Explanation(
          of: counted.judgement, by: counted.rule, about: dossier, orOneOf: rivals, under: book,
          in: tongue, upTo: 2)
      }
      let sources = try told.first.map { told throws(RegistryError) in
        try told.sayings(ofPlacement: placement, on: day, in: registry, cancellation)
      }
      entries.append(DepartureEntry(answer, told, sources ?? [], in: tongue))
    }
    self.entries = entries
  }

  /// As bad as the worst item.
  public var verdict: Verdict {
    [.breach, .undetermined, .met].first { verdict in entries.contains { $0.verdict == verdict } }
      ?? .notApplicable
  }

  public func count(of verdict: Verdict) -> Int { entries.count { $0.verdict == verdict } }
}

extension DepartureEntry {
  /// - Parameter told: the explanations of the rules that count, in their order.
  fileprivate init(
    _ answer: DepartureAnswer, _ told: [Explanation], _ sources: [Saying], in tongue: Tongue
  ) {
    let isOpen = answer.verdict == .undetermined || answer.isAdvice
    let wants = isOpen ? answer.open.map { QuestionList.Want($0.judgement.needs) } : []
    let tally = AskTally(wants)
    // Of what bears on the first rule of which nobody can tell, what settles the most.
    let first = Set(answer.open.first?.judgement.needs ?? [])
    let asks = tally.asks.filter { !first.isDisjoint(with: tally.facts(behind: $0)) }
    self.init(
      item: answer.item, verdict: answer.verdict, standing: answer.phrase[tongue],
      isAdvice: answer.isAdvice, words: told.first?.headline ?? "",
      // At a gate papers are at hand, and nobody can be asked alone.
      ask: (asks.first { $0.paper != nil } ?? asks.first)?.words[tongue],
      rules: zip(answer.counted, told).map { counted, told in
        Answer(
          rule: counted.rule.id, title: told.title, verdict: told.verdict,
          severity: told.severity, force: told.provision.force,
          isEnforceable: counted.judgement.isEnforceable, words: told.headline)
      }, sources: sources)
  }

  /// Nobody spoke of the fisher by the day: nothing of it can be told.
  fileprivate static func unspoken(_ item: DepartureItem, in tongue: Tongue) -> DepartureEntry {
    DepartureEntry(
      item: item, verdict: .undetermined, standing: Verdict.undetermined.phrase[tongue],
      isAdvice: false,
      words: Phrase(
        "Nothing that speaks of this fisher is as old as this day.",
        "Belum ada keterangan tentang awak ini pada hari tersebut.")[tongue],
      ask: nil, rules: [], sources: [])
  }
}
