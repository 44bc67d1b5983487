internal import Fishery
internal import Law
internal import Registry

/// Judges subjects by the rules of their kind: what a screening does to every dossier.
struct Bench: Sendable {
  let catalogue: Catalogue
  let book: LawBook
  private let placementRules: [Int]
  private let vesselRules: [Int]

  init(catalogue: Catalogue, book: LawBook) {
    self.catalogue = catalogue
    self.book = book
    placementRules = catalogue.places(for: .placement)
    vesselRules = catalogue.places(for: .vessel)
  }

  /// The rules that read the dossiers of a kind of subject, as places of the catalogue.
  func places(for kind: Judged.Kind) -> [Int] {
    switch kind {
    case .placement: placementRules
    case .vessel: vesselRules
    }
  }

  /// What every rule makes of one dossier.
  ///
  /// A finding is kept for a breach, and for a doubt that no queue may hide; every other doubt is
  /// counted as a need and explained when somebody looks.
  func record(of dossier: Dossier, subject: Judged, key: String) -> VerdictRecord {
    var vector = VerdictVector(rules: catalogue.rules.count)
    var summary = Summary()
    for place in places(for: subject.kind) {
      let rule = catalogue.rules[place]
      let judgement = rule.judgement(of: dossier, under: book, reasons: false)
      vector[place] = judgement.verdict
      summary.add(judgement, of: rule, key: key)
    }
    return VerdictRecord(
      subject: subject, vector: vector.bytes, until: summary.until, worst: summary.worst,
      breaches: summary.breaches, undetermined: summary.undetermined,
      needs: summary.needs.map(\.path).sorted(),
      findings: summary.findings)
  }

  private struct Summary {
    var until: CivilDate?
    var worst: Rank?
    var breaches = 0
    var undetermined = 0
    var needs: Set<Fact> = []
    var findings: [FindingRecord] = []

    mutating func add(_ judgement: Law.Judgement, of rule: Rule, key: String) {
      if let day = judgement.until { until = min(day, until ?? day) }
      switch judgement.verdict {
      case .met, .notApplicable: return
      case .breach:
        breaches += 1
        let rank = Rank(judgement.severity)
        worst = max(rank, worst ?? rank)
        findings.append(FindingRecord(judgement, of: rule, key: key))
      case .undetermined:
        undetermined += 1
        needs.formUnion(judgement.needs)
        if judgement.isRedLine {
          findings.append(FindingRecord(judgement, of: rule, key: key))
        }
      }
    }
  }
}

extension FindingRecord {
  init(_ judgement: Law.Judgement, of rule: Rule, key: String) {
    self.init(
      id: FindingID(rule: rule.id, subject: key, anchor: judgement.anchor).hex, rule: rule.id,
      verdict: judgement.verdict.rawValue, rank: Rank(judgement.severity),
      isRedLine: judgement.isRedLine, from: judgement.from, to: judgement.to,
      isOngoing: judgement.isOngoing, reasons: judgement.reasonsDigest)
  }
}
