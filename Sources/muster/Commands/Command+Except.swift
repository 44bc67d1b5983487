import Casework
import Fishery
import Registry
import Report

extension Command {
  private static let finding = Operand(
    .findingID, "a finding of the rule, by its id or the first digits of it")
  private static let scope = Option(
    "scope", .word("SCOPE", of: ExceptionScope.Kind.allCases.map(\.rawValue)),
    "whose findings of the rule: all of the finding's vessel, agency or person, or its placement's")
  private static let until = Option("until", .day, "its last day, at most a year ahead")
  private static let because = Option(
    "because", .file, "a file with the words why; - for standard input")

  static let except = Command(
    "except", in: .lists,
    "Ask for an exception of a rule, for a vessel, agency, person or placement.",
    account: [
      "It holds when a second person agrees (`muster exception`), and not a day after its last one. "
        + "Then its findings leave the queue and are counted everywhere all the same. No red line "
        + "can be excepted, nothing without a last day."
    ],
    operands: [finding], parameters: [scope, until, because], needs: .decide, speaksJSON: true,
    examples: [
      Example(
        "muster except 3fa91c --scope vessel --until 2027-01-31 --because why.txt",
        "while the rooms are rebuilt")
    ],
    heedsLaw: true, exits: [.clean, .badInput, .registryUnusable]
  ) { session in
    let registry = try session.registryToDecideIn()
    let line = try registry.line(beginning: session.invocation.needed(finding))
    guard
      let kind = session.invocation[scope].flatMap({ ExceptionScope.Kind(rawValue: $0) }),
      let ends = session.invocation[until], let file = session.invocation[because]
    else { throw Refusal(.badInput, "except needs --scope, --until and --because") }
    let request = Exceptions.Request(
      for: line, within: kind, until: ends, because: try session.words(in: file))
    let asked = try Exceptions(registry, today: session.today).ask(
      request, by: session.signature)
    switch asked {
    case .failure(let hindrance): throw Refusal(.badInput, "not asked for: \(hindrance)")
    case .success(let number): try session.print(exception: number, in: registry)
    }
    return .clean
  }

  private static let number = Operand(
    Spelling.number("NUMBER", in: 1...Int(Int32.max)), "the exception, by its number")
  private static let answer = Operand(
    Spelling.word("WORD", of: Exceptions.Answer.allCases.map(\.rawValue)), "what is said to it")

  static let exception = Command(
    "exception", in: .lists, "Agree to an exception that somebody asked for, refuse or close it.",
    account: [
      "Who asked for it cannot answer. `close` ends an active one, and says of one that is over "
        + "that somebody looked at it again. `muster list exceptions` lists them all."
    ],
    operands: [number, answer], parameters: [Session.passphrase], needs: .answerExceptions,
    speaksJSON: true,
    examples: [Example("muster exception 4 approve --actor Budi", "the second person agrees")],
    heedsLaw: true, exits: [.clean, .badInput, .registryUnusable]
  ) { session in
    let registry = try session.registryToDecideIn()
    guard let number = session.invocation[number],
      let exception = try registry.exceptions().first(where: { $0.id == number }),
      let answer = session.invocation[answer].flatMap({ Exceptions.Answer(rawValue: $0) })
    else { throw Refusal(.badInput, "no exception has this number; `muster list exceptions`") }
    let exceptions = Exceptions(registry, today: session.today)
    var hindrance = exceptions.hindrance(to: answer, on: exception, by: session.actor)
    if hindrance == nil {
      let signature =
        answer == .approve
        ? try session.secondSignature(for: "exception", needing: .answerExceptions, in: registry)
        : session.signature
      hindrance = try exceptions.say(answer, to: exception, by: signature)
    }
    if let hindrance { throw Refusal(.badInput, "not \(answer.past): \(hindrance)") }
    try session.print(exception: number, in: registry)
    return .clean
  }
}

extension Exceptions.Answer {
  fileprivate var past: String {
    switch self {
    case .approve: "approved"
    case .refuse: "refused"
    case .close: "closed"
    }
  }
}

extension Session {
  /// The registry, unless it is looked at by a law that is not its own.
  func registryToDecideIn() throws -> Registry {
    guard invocation[Global.law] == nil else {
      throw Refusal(.badInput, "nothing is decided by a law that is not the registry's own")
    }
    return try registry()
  }

  fileprivate func print(exception number: Int, in registry: Registry) throws {
    let kept = try registry.exceptions().filter { $0.id == number }
    try printer(.exceptions, .masked).print(
      kept.map { ExceptionOnDay($0, phase: $0.phase(on: today)) })
  }
}
