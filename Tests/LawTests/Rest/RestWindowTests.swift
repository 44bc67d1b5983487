import Fishery
import Law
import TestSupport
import Testing

@Suite struct RestWindowTests {
  /// Ten thousand logs in batches: most of a day or two, some of more than a week.
  @Test(arguments: 0..<20)
  func `rest windows are as one who counts every minute finds them`(batch: UInt64) throws {
    let book = try LawBook.builtIn()
    let day = try #require(Catalogue.standard["C188-14.1b-rest24"])
    let week = try #require(Catalogue.standard["C188-14.1b-rest7d"])
    let spotless = try DossierDocument(SheetCase.spotless.get()).dossier
    var random = SplitMix(seed: batch)
    var tally: [Verdict: Int] = [:]
    for index in 0..<500 {
      let isLong = index % 20 == 0
      let log = RestLogMaker(days: isLong ? 8 : 2).log(using: &random)
      let compensated: Bool? = [true, false, nil].randomElement(using: &random) ?? nil
      var facts = spotless.facts
      facts.placement.compensatoryRest = compensated.map { .known($0) } ?? .notSupplied
      facts.lists.rest = ListRange(.collected, 0..<log.count)
      facts.lists.voyages = ListRange(.confirmedNone)
      var lists = DossierColumns()
      lists.rest = log
      let dossier = Dossier(facts: facts, lists: lists)
      let oracle = RestOracle(log)
      let found = day.judgement(of: dossier, under: book, reasons: false).verdict
      let wanted = oracle.verdict(hours: 24, least: 600, compensated: compensated)
      #expect(found == wanted, "log \(index) of batch \(batch), 24 hours")
      tally[found, default: 0] += 1
      let inWeek = week.judgement(of: dossier, under: book, reasons: false).verdict
      #expect(
        inWeek == oracle.verdict(hours: 168, least: 4620, compensated: compensated),
        "log \(index) of batch \(batch), seven days")
    }
    for verdict in [Verdict.met, .breach, .undetermined] { #expect(tally[verdict, default: 0] > 9) }
  }
}

/// Makes logs such as tired people keep: nights of about ten hours, torn pages, two hands at once.
struct RestLogMaker {
  let days: Int64

  private static let start: Instant = "2025-03-01T00:00Z"

  func log(using random: inout SplitMix) -> [RestSpan] {
    let offset = Int16([0, 60, 480, 525, -210].randomElement(using: &random) ?? 0)
    let length = days * 1440
    var spans: [RestSpan] = []
    func add(_ kind: RestKind, _ from: Int64, _ to: Int64) {
      let start = Self.start.minutes + from
      guard let first = Instant(minutes: start, offset: offset),
        let last = Instant(minutes: Self.start.minutes + to, offset: offset)
      else { return }
      var span = RestSpan()
      span.kind = .known(kind)
      span.from = .known(first)
      span.to = .known(last)
      spans.append(span)
    }
    let isGenerous = Bool.random(using: &random)
    var minute = Int64.random(in: 0..<600, using: &random)
    while minute < length {
      let rest = Int64.random(in: isGenerous ? 610..<760 : 300..<700, using: &random)
      add(.rest, minute, min(minute + rest, length))
      let work = Int64.random(in: isGenerous ? 500..<780 : 400..<1100, using: &random)
      if Int.random(in: 0..<4, using: &random) == 0 {
        add(.work, minute + rest, min(minute + rest + work, length))
      }
      minute += rest + work
    }
    if Int.random(in: 0..<6, using: &random) > 0 { add(.recorded, 0, length) }
    let marks: [RestKind] = [.gap, .work, .emergency, .authorityException, .rest]
    for _ in 0..<Int.random(in: 0..<3, using: &random) {
      let from = Int64.random(in: 0..<length - 300, using: &random)
      add(
        marks.randomElement(using: &random) ?? .gap, from,
        from + Int64.random(in: 1..<300, using: &random))
    }
    spans.shuffle(using: &random)
    return spans
  }
}
