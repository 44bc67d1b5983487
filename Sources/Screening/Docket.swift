internal import Fishery
internal import Law
internal import Registry

/// What the rules make of one subject, rule by rule, so that one can be judged again alone.
///
/// A finding is kept for a breach, and for a doubt that no queue may hide; every other doubt is
/// counted as a need and explained when somebody looks.
struct Docket: Sendable {
  private var vector: VerdictVector
  private var days = RuleDays()
  private var needs: RuleNeeds
  private var findings: [FindingRecord] = []

  /// Nothing judged yet.
  init(rules: Int) {
    vector = VerdictVector(places: rules)
    needs = RuleNeeds(rules: rules)
  }

  /// As it was kept, but for some rules of a catalogue that are to be judged again.
  ///
  /// Nil when what was kept was made for other rules.
  init?(_ record: VerdictRecord, without places: [Int], of catalogue: Catalogue) {
    let count = catalogue.rules.count
    guard let kept = VerdictVector(bytes: record.vector, places: count),
      let wanted = RuleNeeds(record.needs, rules: count)
    else { return nil }
    vector = kept
    days = RuleDays(bytes: record.days)
    needs = wanted
    findings = record.findings
    days.drop(places)
    needs.drop(places)
    for place in places {
      vector[place] = nil
      findings.removeAll { $0.rule == catalogue.rules[place].id }
    }
  }

  /// - Parameters:
  ///   - key: the content key of the subject.
  ///   - reasons: tells whether a finding rests on the same reasons as before.
  mutating func add(
    _ judgement: Law.Judgement, of rule: Rule, at place: Int, key: String, reasons: ReasonsDigest
  ) {
    vector[place] = judgement.verdict
    if let day = judgement.until { days.add(day, at: place) }
    for fact in judgement.needs { needs.add(fact, at: place) }
    let isKept =
      switch judgement.verdict {
      case .met, .notApplicable: false
      case .breach: true
      case .undetermined: judgement.isRedLine
      }
    guard isKept else { return }
    findings.append(
      FindingRecord(judgement, of: rule, key: key, reasons: reasons.of(judgement.reasons)))
  }

  /// All of it, as the registry keeps it; due again on the first day of any rule, or on one beside.
  func record(of subject: Judged, until day: CivilDate?) -> VerdictRecord {
    let breaches = findings.filter { $0.verdict == Verdict.breach.rawValue }
    return VerdictRecord(
      subject: subject, vector: vector.bytes, days: days.bytes,
      until: [days.first, day].compactMap(\.self).min(),
      worst: breaches.map(\.rank).max(), breaches: breaches.count { $0.rank > .advisory },
      undetermined: vector.count(of: .undetermined), needs: needs.records, findings: findings)
  }
}

extension FindingRecord {
  fileprivate init(_ judgement: Law.Judgement, of rule: Rule, key: String, reasons: String) {
    self.init(
      id: FindingID(rule: rule.id, subject: key, anchor: judgement.anchor).hex, rule: rule.id,
      verdict: judgement.verdict.rawValue, rank: Rank(judgement.severity),
      isRedLine: judgement.isRedLine, from: judgement.from, to: judgement.to,
      isOngoing: judgement.isOngoing, reasons: reasons,
      stake: judgement.stake)
  }
}
