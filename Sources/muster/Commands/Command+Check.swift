import Fishery
import Law
import Registry

extension Command {
  private static let files = Operand(.file, "dossiers as JSON; `-` is standard input", .oneOrMore)
  private static let day = Option("as-of", .day, "the day to judge for, over the dossier's own")
  private static let rule = Option(
    "rule", .text("RULE", "the id of a rule"), "judge by this rule alone")

  static let check = Command(
    "check", in: .law, "Judge dossiers that lie in files, without a registry.",
    account: [
      "A dossier holds all that is known of one placement and its vessel; `muster schema dossier` "
        + "prints its JSON Schema. An absent key was not collected, `[]` is a confirmed none."
    ],
    operands: [files], parameters: [day, rule], speaksJSON: true,
    examples: [Example("muster check dossier.json --json", "one object a rule")],
    exits: [.clean, .somethingToLookAt, .breach, .badInput]
  ) { session in
    let book = try session.lawBook()
    let rules = try session.invocation[rule].map { [try Catalogue.standard.rule(named: $0)] }
    var exit = Exit.clean
    for path in session.invocation[all: files] {
      let document = try session.dossier(at: path, asOf: session.invocation[day])
      for rule in rules ?? Catalogue.standard.rules {
        let judgement = rule.judgement(of: document.dossier, under: book)
        try session.tell(judgement, of: rule, on: document.name ?? path.lastPathPart)
        exit = max(exit, judgement.verdict.exit)
      }
    }
    return exit
  }
}

extension Verdict {
  fileprivate var exit: Exit {
    switch self {
    case .met, .notApplicable: .clean
    case .undetermined: .somethingToLookAt
    case .breach: .breach
    }
  }
}

extension Session {
  /// The dossier in a file; what is wrong with it is told by file and path.
  fileprivate func dossier(at path: String, asOf day: CivilDate?) throws -> DossierDocument {
    let bytes = try contents(of: path)
    do {
      return try DossierDocument(try JSON(parsing: bytes), asOf: day)
    } catch let fault as DossierFault {
      throw Refusal(.badInput, "\(path): \(fault)")
    } catch let fault as JSONFault {
      throw Refusal(.badInput, "\(path): \(fault)")
    }
  }

  fileprivate func tell(_ judgement: Law.Judgement, of rule: Rule, on dossier: String) throws {
    guard invocation.wantsJSON else {
      let needs = judgement.needs.map(\.path).joined(separator: ", ")
      let more = needs.isEmpty ? "" : "  needs \(needs)"
      try printLines(["\(judgement.verdict.letter)  \(rule.id)  \(rule.title.english)\(more)"])
      return
    }
    try output.line(judgement.json(of: rule, on: dossier).line)
  }
}

extension Law.Judgement {
  fileprivate func json(of rule: Rule, on dossier: String) -> JSON {
    func day(_ day: CivilDate?) -> JSON { day.map { .string($0.description) } ?? .null }
    let finding = FindingID(rule: rule.id, subject: dossier, anchor: anchor)
    return .object([
      .init("dossier", .string(dossier)), .init("rule", .string(rule.id)),
      .init("subject", .string(rule.subject.rawValue)),
      .init("verdict", .string(verdict.rawValue)), .init("severity", .string(severity.rawValue)),
      .init("force", .string(rule.provision.force.rawValue)),
      .init("verified", .string(rule.provision.verified.rawValue)),
      .init("enforceable", .bool(isEnforceable)), .init("from", day(from)), .init("to", day(to)),
      .init("ongoing", .bool(isOngoing)), .init("until", day(until)),
      .init(
        "reason",
        .array(
          reasons.map { reason in
            .object([
              .init("role", .string(reason.role.rawValue)),
              .init("fact", reason.fact.map { .string($0.path) } ?? .null),
              .init("kind", .string("\(reason.kind)")),
            ])
          })),
      .init("needs", .array(needs.map { .string($0.path) })),
      .init("remedy", remedy.map { .string("\($0)") } ?? .null),
      .init("finding", verdict.clears ? .null : .string(finding.hex)),
    ])
  }
}
