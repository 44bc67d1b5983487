public import Fishery
public import Law
public import Registry

/// Keeps findings true as facts, days and the law change.
///
/// A subject is judged again when one of its facts changed, or when the next day of change of its
/// own verdicts has come; and when the book changed, by the rules that read what changed in it.
public struct Screening: Sendable {
  let registry: Registry
  let book: LawBook
  let catalogue: Catalogue
  /// How many subjects are read, judged and kept together.
  var blockSize = 4_096

  public init(of registry: Registry, under book: LawBook, catalogue: Catalogue = .standard) {
    self.registry = registry
    self.book = book
    self.catalogue = catalogue
  }

  /// What stands for book and rules together.
  public var law: String { "\(book.digest)-\(catalogue.digest)" }

  /// Judges what is due on a day and keeps what it found; or judges everything and keeps nothing,
  /// when the day lies before the judged day, has not come, or the book is not the registry's own.
  ///
  /// A registry that was judged for a day which by the clock has not come is judged anew for today.
  ///
  /// - Parameters:
  ///   - day: the day to judge for.
  ///   - today: the day that it is to be taken for; nil where the day is that of today.
  ///   - clock: what this machine says; nil where days are told as in a story.
  ///   - portState: the State in whose port vessels are looked at.
  ///   - progress: told after every block how many subjects of how many are done.
  /// - Throws: `RegistryError`; `.cancelled` leaves what earlier blocks kept, which is whole.
  public func run(
    on day: CivilDate, today: CivilDate? = nil, clock: MachineClock? = nil,
    portState: Country? = nil, by signature: Signature,
    cancellation: Cancellation? = nil, progress: (Int, Int) -> Void = { _, _ in }
  ) throws(RegistryError) -> ScreeningOutcome {
    try restoringIndexes { () throws(RegistryError) in
      while true {
        let judged = try registry.judgement()?.day
        let turnsBack = try turnsBack(to: day, from: judged, by: clock, now: signature.at)
        let reason = try whatIf(day, turnsBack ? nil : judged, today: today, clock)
        if let reason { return try judgeAll(on: day, portState, reason, cancellation, progress) }
        if turnsBack { try registry.turnBack(to: day, by: signature) }
        let outcome = try pass(
          on: day, portState: portState, by: signature, cancellation: cancellation,
          progress: progress)
        if let outcome { return outcome }
      }
    }
  }

  /// Judges what is due and keeps what it found, whatever day and book were there before.
  func keep(
    on day: CivilDate, portState: Country?, by signature: Signature,
    cancellation: Cancellation?, progress: (Int, Int) -> Void
  ) throws(RegistryError) -> ScreeningOutcome {
    try restoringIndexes { () throws(RegistryError) in
      while true {
        let outcome = try pass(
          on: day, portState: portState, by: signature, cancellation: cancellation,
          progress: progress)
        if let outcome { return outcome }
      }
    }
  }

  /// Makes the indexes again that were left out, however a screening ends; where both fail, what is
  /// thrown is why the screening did.
  private func restoringIndexes(
    _ screen: () throws(RegistryError) -> ScreeningOutcome
  ) throws(RegistryError) -> ScreeningOutcome {
    let outcome: ScreeningOutcome
    do throws(RegistryError) {
      outcome = try screen()
    } catch {
      try? registry.restoreIndexes()
      throw error
    }
    try registry.restoreIndexes()
    return outcome
  }

  /// So many are judged that lists are filled first and indexed afterwards, where few were judged
  /// before, and that the numbers of the whole registry may be counted anew.
  private static let manyJudged = 1_000

  /// One pass over what is due; nil when facts, the law or the judged day changed on the way, so
  /// that what is due is another by now. What was kept until then is whole.
  private func pass(
    on day: CivilDate, portState: Country?, by signature: Signature,
    cancellation: Cancellation?, progress: (Int, Int) -> Void
  ) throws(RegistryError) -> ScreeningOutcome? {
    let before = try registry.judgement()
    try registry.age(findingsOn: day, since: before?.day)
    let mark = mark(portState)
    if let rejudging = rejudging(since: try registry.lawMark(), by: mark) {
      try registry.adopt(mark, rejudging)
    }
    let due = try registry.due(on: day)
    if due.count >= Self.manyJudged { try registry.spareIndexes(beforeJudging: due.count) }
    let bench = Bench(catalogue: catalogue, book: book, on: day, asking: due.rules)
    var done = 0
    let isDone = try judge(
      blocks(of: due.whole) + blocks(of: due.partly, isWhole: false), on: day, portState, bench,
      cancellation
    ) { block, records throws(RegistryError) in
      let isKept = try registry.keep(
        records, judgedBy: block.isWhole ? nil : due.rules, on: day, asOf: due.moment,
        cancellation: cancellation)
      guard isKept else { return false }
      done += block.subjects.count
      progress(done, due.count)
      return true
    }
    guard isDone else { return nil }
    if due.count > 0 || due.isUnfinished || before?.day != day || before?.law != law {
      let judgement = KeptJudgement(day: day, law: law)
      guard try registry.conclude(judgement, asOf: due.moment, by: signature) else { return nil }
    }
    if due.count >= Self.manyJudged, try registry.isWorthCounting(after: due.count) {
      try registry.keepOverview(cancellation: cancellation)
    }
    let tally = VerdictTally(try registry.verdictCounts(), rules: catalogue.rules.count)
    return ScreeningOutcome(
      day: day, judged: due.count, whatIf: nil, catalogue: catalogue, tally: tally,
      severities: try registry.breachesByRank())
  }

  private func judgeAll(
    on day: CivilDate, _ portState: Country?, _ reason: ScreeningOutcome.WhatIf,
    _ cancellation: Cancellation?, _ progress: (Int, Int) -> Void
  ) throws(RegistryError) -> ScreeningOutcome {
    let bench = Bench(catalogue: catalogue, book: book, on: day)
    let subjects = try registry.subjects()
    var tally = VerdictTally(rules: catalogue.rules.count)
    var severities: [Rank: Int] = [:]
    var done = 0
    _ = try judge(blocks(of: subjects), on: day, portState, bench, cancellation) { block, records in
      for record in records {
        tally.add(record.vector)
        for finding in record.findings where finding.verdict == Verdict.breach.rawValue {
          severities[finding.rank, default: 0] += 1
        }
      }
      done += block.subjects.count
      progress(done, subjects.count)
      return true
    }
    return ScreeningOutcome(
      day: day, judged: subjects.count, whatIf: reason, catalogue: catalogue, tally: tally,
      severities: severities)
  }
}
