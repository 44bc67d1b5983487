import Casework
import Fishery
import Registry
import Report

extension Command {
  private static let finding = Operand(
    .findingID, "the finding, by its id or the first digits of it")
  private static let word = Operand(Spelling<Word>.word("WORD"), "what is said of it")
  fileprivate static let ground = Option(
    "ground", .word("GROUND", of: Ground.allCases.map(\.rawValue)), "why it is dismissed")
  fileprivate static let because = Option(
    "because", .file,
    "a file with the words why it is dismissed, or what was told; - for standard input")
  static let over = Option(
    "over", .text("NAME", "the name of a colleague"),
    "decide although this colleague's decision stands")
  fileprivate static let colleague = Option(
    "to", .text("NAME", "the name of a colleague"), "to whom it is assigned")
  fileprivate static let until = Option("until", .day, "the day on which it wakes")
  fileprivate static let fact = Option(
    "until-fact", .text("FACT", "a dossier path"), "the fact with which it wakes")

  /// What can be said of a finding.
  fileprivate enum Word: String, CaseIterable {
    case confirm, dismiss, snooze, ask, assign, refer, agree, undo

    /// What a role must be allowed for it.
    var needs: Capability {
      switch self {
      case .confirm, .dismiss, .snooze, .ask, .assign: .decide
      case .refer: .workCases
      case .agree: .signSecond
      case .undo: .takeBack
      }
    }
  }

  static let decide = Command(
    "decide", in: .lists, "Say what a person makes of a finding.",
    account: [
      "The machine's verdict is not touched: the decision stands beside it, for as long as the "
        + "finding has the same reasons. What was dismissed comes back when they change.",
      "`dismiss` asks for --ground and for --because, whose words are sealed beside the log; they "
        + "are read from a file so that no list of processes shows them. A red line is dismissed "
        + "when a second person says `agree`, and never sleeps. `assign` hands it on --to a "
        + "colleague, with words of --because if there are any. `refer` goes to the person's open case, "
        + "and notes the words of --because there if there are any; without one it opens it with "
        + "them. `undo` takes back what you said last.",
      "Where a colleague's decision stands, nothing is said over it unless --over names them.",
      "By role: \(Capability.decide.whoMay), \(Capability.signSecond.whoMay).",
    ],
    operands: [finding, word],
    parameters: [ground, because, until, fact, colleague, over, Session.passphrase],
    speaksJSON: true,
    examples: [
      Example("muster decide 3fa91c confirm", "it is so"),
      Example(
        "muster decide 3fa91c dismiss --ground data_error --because why.txt",
        "the payslip was keyed wrong"),
      Example("muster decide 3fa91c snooze --until 2026-12-24", "not before Christmas Eve"),
    ],
    heedsLaw: true, exits: [.clean, .badInput, .registryUnusable]
  ) { session in
    let word = try session.invocation.needed(word)
    try session.require(word.needs)
    let registry = try session.registryToDecideIn()
    let line = try registry.line(beginning: session.invocation.needed(finding))
    switch word {
    case .undo: try session.undo(on: line, in: registry)
    case .refer: return try session.refer(line, in: registry)
    case .confirm: try session.decide(.confirm, on: line, in: registry)
    case .dismiss: try session.decide(session.closing(), on: line, in: registry)
    case .snooze: try session.decide(.snooze(session.sleep()), on: line, in: registry)
    case .ask: try session.decide(.ask, on: line, in: registry)
    case .assign: try session.decide(session.assignment(), on: line, in: registry)
    case .agree: try session.decide(.agree, on: line, in: registry)
    }
    let printer = try session.printer(.findings, .masked)
    try printer.print(try registry.findings([line.id]))
    return .clean
  }
}

extension Ruling {
  /// Whether it takes the place of the decision that stands.
  fileprivate var replacesDecision: Bool {
    switch self {
    case .confirm, .close, .snooze, .ask: true
    case .assign, .refer, .agree: false
    }
  }
}

extension Session {
  fileprivate func decide(
    _ ruling: Ruling, on line: FindingLine, in registry: Registry
  ) throws {
    let triage = Triage(registry, today: today)
    let plan = try triage.plan(ruling, on: [line], by: actor)
    if let refused = plan.refused.first {
      throw Refusal(.badInput, "not decided: \(refused.hindrance)")
    }
    let replaced =
      ruling.replacesDecision ? try colleaguesDecision(on: line, in: registry) : nil
    let signature =
      ruling == .agree
      ? try secondSignature(for: "closing", needing: .signSecond, in: registry) : signature
    try triage.carryOut(plan, by: signature)
    if let replaced { console.say("in place of \(replaced)") }
  }

  fileprivate func closing() throws -> Ruling {
    guard let ground = invocation[Command.ground].flatMap({ Ground(rawValue: $0) }) else {
      throw Refusal(
        .badInput,
        "dismiss needs --ground, one of \(Ground.allCases.map(\.rawValue).joined(separator: ", "))"
      )
    }
    guard let file = invocation[Command.because] else {
      throw Refusal(.badInput, "dismiss needs --because FILE, with the words why")
    }
    return .close(ground, because: try words(in: file))
  }

  fileprivate func sleep() throws -> Ruling.Sleep {
    switch (invocation[Command.until], invocation[Command.fact]) {
    case (let day?, nil): return .day(day)
    case (nil, let fact?): return .fact(fact)
    default: throw Refusal(.badInput, "snooze needs either --until DATE or --until-fact FACT")
    }
  }

  fileprivate func assignment() throws -> Ruling {
    guard let colleague = invocation[Command.colleague] else {
      throw Refusal(.badInput, "assign needs --to NAME, a colleague as they sign")
    }
    let note = try invocation[Command.because].map { try words(in: $0) }
    return .assign(to: colleague, saying: note ?? "")
  }

  /// Goes to the case of the person whom a finding is about, or opens one.
  fileprivate func refer(_ line: FindingLine, in registry: Registry) throws -> Exit {
    let told = try invocation[Command.because].map { try words(in: $0) }
    let replaced =
      line.standing == .referred ? nil : try colleaguesDecision(on: line, in: registry)
    let cases = Cases(registry, at: clock)
    if let file = try cases.open(about: .finding(line)) {
      console.say("\(file.name) is open; `muster case enter \(file.id) refer` names a recipient")
      if let told {
        try print(cases.enter(.note(told), in: file, by: signature))
      } else {
        try print(.success(file))
      }
      try Triage(registry, today: today).refer(line, by: signature)
      if let replaced { console.say("in place of \(replaced)") }
      return .clean
    }
    guard let told else {
      throw Refusal(.badInput, "there is no case yet: refer needs --because FILE, what was told")
    }
    try print(cases.open(from: .finding(line), saying: told, by: signature))
    if let replaced { console.say("in place of \(replaced)") }
    return .clean
  }
}

extension Registry {
  /// The only finding whose id begins with some digits, as the queue has it.
  func line(beginning digits: String) throws -> FindingLine {
    let kept = try findings(beginning: digits, limit: 6).only(
      beginning: digits, "finding", listedBy: "muster list findings")
    guard let line = try findings([kept.id]).first else {
      throw Refusal(.badInput, "finding \(kept.id) is gone")
    }
    return line
  }
}
