import Fishery
import Law
import Registry
import Report
import Screening
import Words

extension RegistryQueries {
  /// The rules of the catalogue as lines.
  var ruleLines: [RuleLine] { catalogue.rules.map(RuleLine.init) }

  /// The figures of the book as lines, with what decides on a day.
  func figureLines(on day: CivilDate) -> [FigureLine] {
    book.figures.map { FigureLine($0, on: day) }
  }

  func figure(_ id: String) -> Figure? { book.figures.first { $0.id == id } }

  /// A rule with its figures and whom it touches now; nil when there is none of that id.
  func rulePage(_ id: String) throws(RegistryError) -> RulePage? {
    guard let rule = catalogue[id] else { return nil }
    var filter = ListFilter()
    filter.rule = id
    filter.verdict = Verdict.breach.rawValue
    return RulePage(
      line: RuleLine(rule), requirement: rule.requirement.english, remedy: rule.remedy.english,
      evidence: rule.evidence.map(\.phrase.english), source: rule.provision.source,
      indicators: rule.indicators.map { "\($0.rawValue) \($0.phrase.english)" },
      figures: rule.figures.compactMap(book.figure),
      breaches: try registry.count(of: .findings(.worst), filter),
      undetermined: try count(of: .undetermined, by: id))
  }

  /// How many subjects got a verdict, by one rule or by all together.
  func count(of verdict: Verdict, by rule: String? = nil) throws(RegistryError) -> Int {
    let place = rule.flatMap { id in catalogue.rules.firstIndex { $0.id == id } }
    return try registry.verdictCounts().filter {
      $0.code == verdict.code && (rule == nil || $0.place == place)
    }.reduce(0) { $0 + $1.subjects }
  }
}

extension RuleLine {
  init(_ rule: Rule) {
    self.init(
      id: rule.id, instrument: rule.provision.instrument, article: rule.provision.article,
      title: rule.title.english, severity: rule.severity, force: rule.provision.force,
      verified: rule.provision.verified, subject: rule.subject.rawValue)
  }
}

extension FigureLine {
  init(_ figure: Figure, on day: CivilDate) {
    let now = figure.entry(on: day)
    let unit = figure.unit.map { " \($0.rawValue.spaced)" } ?? ""
    self.init(
      id: figure.id, title: figure.title,
      value: now?.value.map { "\($0)\(unit)" } ?? "not in force",
      from: now?.since ?? "", source: now?.source ?? "",
      status: now?.status.rawValue ?? "", isLocal: figure.overlay != nil)
  }
}
