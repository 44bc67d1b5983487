import Casework
import Fishery
import Law
import Registry
import Screening
import Words

extension Command {
  private static let day = Option("as-of", .day, "the day to judge for, instead of today")
  private static let anew = Flag(
    "anew",
    "where a clock that ran ahead had the registry judged and its log written for a later day: this "
      + "machine's clock is right")

  static let screen = Command(
    "screen", in: .law, "Judge what is due and count what was found.",
    account: [
      "A placement or vessel is judged again when one of its facts changed, or when the next day "
        + "of change of its own verdicts has come; when the law changed, everybody by the rules "
        + "that read what changed in it. A day before the judged day, a day that has not come, or "
        + "a local pack of law judges everything and keeps nothing: a what-if.",
      "A registry that was judged for a day which has not come is judged anew for today, unless its "
        + "log was written later than this machine's clock says: then either may be wrong, and "
        + "--anew says that the clock is right.",
    ],
    parameters: [day, anew], needs: .judge, speaksJSON: true,
    examples: [Example("muster screen", "bring the findings up to date")],
    heedsLaw: true,
    exits: [.clean, .somethingToLookAt, .breach, .badInput, .registryUnusable, .cancelled]
  ) { session in
    let registry = try session.registry()
    let screening = Screening(of: registry, under: try session.lawBook(of: registry))
    let port = session.invocation[Global.port].flatMap { Country(ofPort: $0) }
    let outcome = try screening.run(
      on: session.invocation[day] ?? session.today, today: session.today,
      clock: session.clock(isVouchedFor: session.invocation[anew]), portState: port,
      by: session.signature)
    if session.invocation.wantsJSON {
      try session.output.line(outcome.json.line)
    } else {
      try session.printLines(outcome.page)
    }
    if outcome.count(of: .breach) > 0 { return .breach }
    return outcome.count(of: .undetermined) > 0 ? .somethingToLookAt : .clean
  }
}

extension ScreeningOutcome {
  private var whatIfReason: String? {
    switch whatIf {
    case nil: nil
    case .beforeJudgedDay(let judged)?: "what-if: the registry is judged for \(judged)"
    case .afterToday(let today)?: "what-if: today is \(today)"
    case .otherBook([])?: "what-if: the built-in law, and the registry has a law of its own"
    case .otherBook(let packs)?: "what-if: local law \(packs.joined(separator: ", "))"
    }
  }

  fileprivate var json: JSON {
    .object([
      .init("day", .string(day.description)), .init("judged", .integer(Int64(judged))),
      .init("what_if", whatIfReason.map { .string($0) } ?? .null),
      .init(
        "verdicts",
        .object(
          Verdict.allCases.map { .init($0.rawValue, .integer(Int64(count(of: $0)))) })),
      .init(
        "breaches",
        .object(
          severities.map { .init($0.severity.rawValue, .integer(Int64($0.breaches))) })),
      .init(
        "rules",
        .object(
          rules.map { rule in
            .init(
              rule.rule,
              .object(
                Verdict.allCases.map {
                  .init($0.rawValue, .integer(Int64(rule.verdicts[$0] ?? 0)))
                }))
          })),
    ])
  }

  fileprivate var page: [String] {
    var lines = ["judged for \(day): \(judged) subjects were due"]
    if let whatIfReason { lines.append(whatIfReason + "; nothing was kept") }
    lines.append("")
    lines.append(Self.row("rule", Verdict.allCases.map(Self.heading)))
    for rule in rules {
      let mark = Catalogue.standard[rule.rule]?.mark.map { "  \($0.english)" } ?? ""
      lines.append(
        Self.row(rule.rule, Verdict.allCases.map { "\(rule.verdicts[$0] ?? 0)" }) + mark)
    }
    lines.append(Self.row("all", Verdict.allCases.map { "\(count(of: $0))" }))
    lines.append("")
    let grades = severities.map { "\($0.breaches) \($0.severity.rawValue)" }
    lines.append("breaches: " + (grades.isEmpty ? "none" : grades.joined(separator: ", ")))
    return lines
  }

  private static func heading(_ verdict: Verdict) -> String {
    switch verdict {
    case .met: "meets"
    case .breach: "breach"
    case .undetermined: "can't tell"
    case .notApplicable: "n/a"
    }
  }

  private static func row(_ first: String, _ cells: [String]) -> String {
    func padding(_ text: String, _ width: Int) -> String {
      String(repeating: " ", count: max(0, width - text.count))
    }
    return first + padding(first, 26) + cells.map { padding($0, 11) + $0 }.joined()
  }
}
