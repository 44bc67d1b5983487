import Casework
import Fishery
import Registry
import Report

extension Command {
  private static let list = Operand(
    Spelling(
      placeholder: "LIST", expected: ListName.allCases.map(\.rawValue).joined(separator: ", ")
    ) { ListName(rawValue: $0) }, "which list")
  private static let filter = Option(
    "filter", .text("TEXT", "a filter"),
    "only lines with these words and `key:value` pairs, such as `flag:TW severity:high`")

  static let lists = Command(
    "list", in: .lists,
    "Print a list: vessels, placements, agreements, agencies, findings, cases and more.",
    account: [
      "Names stand as initials with a person's code unless --full is given with a --reason, which "
        + "is kept in the log. Worst first, as the desk shows them.",
      "Contacts are narrowed by port:, nationality: and the name of a language, the best fit first, "
        + "and it is said which of them nobody made sure of for \(ContactMatch.mostDays) days.",
    ],
    operands: [list], parameters: [filter, Session.csv, Session.full, Session.reason],
    speaksJSON: true,
    examples: [
      Example("muster list findings --filter severity:critical", "what cannot wait"),
      Example("muster list vessels --json", "every vessel, one object a line"),
      Example(
        "muster list contacts --filter \"port:IDBOA nationality:MM burmese\"", "whom to call"),
    ],
    exits: [.clean, .badInput, .registryUnusable]
  ) { session in
    guard let list = session.invocation[list] else {
      throw UsageFault(.missingOperand("LIST", expected: "a list"), in: ["list"])
    }
    if list == .cases { try session.require(.workCases) }
    let registry = try session.registry()
    let narrowed = try FilterLine(session.invocation[filter] ?? "").filter
    let disclosure = try session.disclosure(of: list.rawValue, in: registry)
    switch list {
    case .vessels:
      try session.pages(.vessels, disclosure) { try registry.vessels(narrowed, at: $0, limit: 500) }
    case .placements:
      try session.pages(.placements, disclosure) {
        try registry.placements(narrowed, at: $0, limit: 500)
      }
    case .agreements:
      try session.pages(.agreements, disclosure) {
        try registry.agreements(narrowed, at: $0, limit: 500)
      }
    case .agencies:
      try session.pages(.agencies, disclosure) {
        try registry.agencies(narrowed, at: $0, limit: 500)
      }
    case .findings:
      try session.pages(.findings, disclosure) {
        try registry.findings(narrowed, at: $0, limit: 500)
      }
    case .exceptions:
      let all = try registry.exceptions()
      try session.printer(.exceptions, disclosure).print(
        all.map { ExceptionOnDay($0, phase: $0.phase(on: session.today)) })
      session.console.say(try ExceptionHealth(in: registry, on: session.today).words)
    case .cases:
      let all = try Cases(registry, at: session.clock).all()
      try session.printer(.cases, disclosure).print(all.map { CaseOnDay($0, at: session.clock) })
    case .contacts: try session.print(narrowed.contacts(among: registry, on: session.today))
    }
    return .clean
  }
}

/// The lists that a script can have.
enum ListName: String, CaseIterable, Sendable {
  case vessels, placements, agreements, agencies, findings, exceptions, cases, contacts
}

extension ListFilter {
  /// Whom to call for who is meant: words that name a language are what they speak, others must be
  /// in the name.
  fileprivate func contacts(
    among registry: Registry, on day: CivilDate
  ) throws(RegistryError) -> [ContactMatch] {
    let languages = words.compactMap { Language(matching: $0) }
    let names = words.filter { Language(matching: $0) == nil }.map { FoldedText($0).text }
    let wish = ContactWish(port: port, nationality: nationality, languages: languages)
    return wish.matches(among: try registry.contacts(), on: day).filter { match in
      names.allSatisfy { FoldedText(match.contact.name).text.contains($0) }
    }
  }
}

extension Session {
  fileprivate func print(_ matches: [ContactMatch]) throws {
    try printer(.contacts, .masked).print(matches)
    let stale = matches.count(where: \.isStale)
    if stale > 0 {
      console.say(
        "\(stale) of \(matches.count) not verified for \(ContactMatch.mostDays) days: make sure first"
      )
    }
  }

  /// Prints a list window by window, so that its length costs no memory.
  fileprivate func pages<Line>(
    _ form: LineForm<Line>, _ disclosure: Disclosure,
    _ window: (WindowPlace) throws -> Window<Line>
  ) throws {
    let printer = try printer(form, disclosure)
    var place: WindowPlace? = .top
    while let here = place {
      let found = try window(here)
      try printer.print(found.lines)
      place = found.after.map { .after($0) }
    }
    if let remark = printer.remark { console.say(remark) }
  }
}
