import Fishery
import Law
import Registry
import Report
import Words

extension Command {
  private static let files = Operand(.file, "dossiers as JSON; `-` is standard input", .oneOrMore)
  private static let day = Option("as-of", .day, "the day to judge for, over the dossier's own")
  private static let rule = Option(
    "rule", .text("RULE", "the id of a rule"), "judge by this rule alone")
  private static let depth = Option(
    "explain", .number("LEVEL", in: 1...Explanation.deepest),
    "explain each verdict: 1 the headline, 2 what failed, 3 the law, 4 everything looked at")

  static let check = Command(
    "check", in: .law, "Judge dossiers that lie in files, without a registry.",
    account: [
      "A dossier holds all that is known of one placement and its vessel; `muster schema dossier` "
        + "prints its JSON Schema. An absent key was not collected, `[]` is a confirmed none.",
      "A file holds one dossier, or one a line: these are judged as they are read, and a line that "
        + "is none is told by its number while the others are judged all the same.",
    ],
    operands: [files], parameters: [day, rule, depth, Session.language], speaksJSON: true,
    examples: [
      Example("muster check dossier.json --json", "one object a rule"),
      Example("muster check dossier.json --explain 2", "why, and what would meet it"),
      Example("muster check fleet.jsonl --json > verdicts.jsonl", "a fleet, one dossier a line"),
    ],
    heedsLaw: true, exits: [.clean, .somethingToLookAt, .breach, .badInput]
  ) { session in
    let book = try session.lawBook()
    let rules = try session.invocation[rule].map { [try Catalogue.standard.rule(named: $0)] }
    var exit = Exit.clean
    for path in session.invocation[all: files] {
      let areAllRead = try session.dossiers(at: path, asOf: session.invocation[day]) { document in
        for rule in rules ?? Catalogue.standard.rules {
          let judgement = rule.judgement(of: document.dossier, under: book)
          let level = session.invocation[depth]
          let told = level.map { level in
            Explanation(
              of: judgement, by: rule, about: document.dossier, under: book, in: session.tongue,
              upTo: level)
          }
          try session.tell(
            judgement, of: rule, on: document.name ?? path.lastPathPart,
            asOf: document.dossier.asOf, told, at: level ?? 1)
          exit = max(exit, judgement.verdict.exit)
        }
      }
      if !areAllRead { exit = .badInput }
    }
    return exit
  }
}

extension Verdict {
  /// How a command ends that found it.
  var exit: Exit {
    switch self {
    case .met, .notApplicable: .clean
    case .undetermined: .somethingToLookAt
    case .breach: .breach
    }
  }
}

extension Session {
  fileprivate func tell(
    _ judgement: Law.Judgement, of rule: Rule, on dossier: String, asOf day: CivilDate,
    _ told: Explanation?, at level: Int
  ) throws {
    guard invocation.wantsJSON else {
      let needs = told == nil ? judgement.needs.map(\.path).joined(separator: ", ") : ""
      let more = needs.isEmpty ? "" : "  needs \(needs)"
      let title = rule.title[tongue] + (rule.mark.map { " (\($0[tongue]))" } ?? "")
      let ahead = told == nil ? judgement.preview(on: day, in: tongue).map { "  \($0)" } ?? "" : ""
      try printLines(["\(judgement.verdict.letter)  \(rule.id)  \(title)\(more)\(ahead)"])
      if let told { try printExplanation(told, at: level, indent: 3) }
      return
    }
    var members = judgement.members(of: rule, on: dossier, asOf: day, in: tongue)
    if let told { members.append(.init("explanation", ExplanationForm(told, at: level).json)) }
    try output.line(JSON.object(members).line)
  }
}

extension Law.Judgement {
  /// Everything about one verdict, every key present.
  fileprivate func members(
    of rule: Rule, on dossier: String, asOf: CivilDate, in tongue: Tongue
  ) -> [JSON.Member] {
    let finding = FindingID(rule: rule.id, subject: dossier, anchor: anchor)
    let sentences = sentences(on: asOf, in: tongue)
    return [
      .init("dossier", .string(dossier)), .init("rule", .string(rule.id)),
      .init("subject", .string(rule.subject.rawValue)),
      .init("verdict", .string(verdict.rawValue)), .init("severity", .string(severity.rawValue)),
      .init("force", .string(rule.provision.force.rawValue)),
      .init("verified", .string(rule.provision.verified.rawValue)),
      .init("enforceable", .bool(isEnforceable)), .init("from", .day(from)),
      .init("to", .day(to)), .init("ongoing", .bool(isOngoing)), .init("until", .day(until)),
      .init("reason", .array(zip(reasons, sentences).map { $0.json($1) })),
      .init("needs", .array(needs.map { .string($0.path) })),
      .init("remedy", wish(on: asOf, in: tongue).map { .string($0) } ?? .null),
      .init("finding", verdict.clears ? .null : .string(finding.hex)),
    ]
  }
}

extension Reason {
  fileprivate func json(_ sentence: String) -> JSON {
    [
      "role": .string(role.rawValue), "fact": fact.map { .string($0.path) } ?? .null,
      "text": .string(sentence),
    ]
  }
}

extension JSON {
  /// A day, or null.
  static func day(_ day: CivilDate?) -> JSON { day.map { .string($0.description) } ?? .null }
}
