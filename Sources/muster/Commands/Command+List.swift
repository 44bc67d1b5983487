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

  private static let view = Option(
    "view", .text("NAME", "the name of a saved view"),
    "only what this saved view of the list shows, in its order; S keeps them in the dashboard")

  static let lists = Command(
    "list", in: .lists,
    "Print a list: vessels, placements, agreements, agencies, findings, cases and more.",
    account: [
      "Names stand as initials with a person's code unless --full is given with a --reason, which "
        + "is kept in the log. Worst first, as the desk shows them.",
      "A key that a list does not know is refused with those that it knows; cases and exceptions are "
        + "printed whole.",
      "Contacts are narrowed by port:, nationality: and the name of a language, the best fit first, "
        + "and it is said which of them nobody made sure of for \(ContactMatch.mostDays) days.",
    ],
    operands: [list], parameters: [filter, view, Session.csv, Session.full, Session.reason],
    speaksJSON: true,
    examples: [
      Example("muster list findings --filter severity:critical", "what cannot wait"),
      Example("muster list findings --view \"night shift\"", "what a kept filter shows now"),
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
    let view = try session.invocation[view].map { try registry.savedView($0, of: list.rawValue) }
    let typed = [view?.filter, session.invocation[filter]].compactMap(\.self)
    var narrowed = try FilterLine(typed.joined(separator: " "), of: list.filtered).filter
    let disclosure = try session.disclosure(of: list.rawValue, in: registry)
    switch list {
    case .vessels:
      try session.pages(.vessels, disclosure, as: view) {
        try registry.vessels(narrowed, by: view.sort() ?? .worst, at: $0, limit: 500)
      }
    case .placements:
      try session.pages(.placements, disclosure, as: view) {
        try registry.placements(narrowed, by: view.sort() ?? .worst, at: $0, limit: 500)
      }
    case .agreements:
      try session.pages(.agreements, disclosure, as: view) {
        try registry.agreements(narrowed, by: view.sort() ?? .name, at: $0, limit: 500)
      }
    case .agencies:
      try session.pages(.agencies, disclosure, as: view) {
        try registry.agencies(narrowed, by: view.sort() ?? .worst, at: $0, limit: 500)
      }
    case .findings:
      // The queue holds what is closed or sleeps only when asked for it.
      if view != nil, !narrowed.namesStanding { narrowed.standing = .open }
      try session.pages(.findings, disclosure, as: view) {
        try registry.findings(narrowed, by: view.sort() ?? .worst, at: $0, limit: 500)
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

  /// The list that `--filter` narrows.
  fileprivate var filtered: FilteredList {
    switch self {
    case .vessels: .vessels
    case .placements: .placements
    case .agreements: .agreements
    case .agencies: .agencies
    case .findings: .findings
    case .exceptions: .exceptions
    case .cases: .cases
    case .contacts: .contacts
    }
  }
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
        && !excluded.contains { $0.describes(match.contact) }
    }
  }

  /// Whether a contact is all that it says.
  private func describes(_ contact: ContactLine) -> Bool {
    words.allSatisfy { word in
      Language(matching: word).map { contact.languages.contains($0) }
        ?? FoldedText(contact.name).text.contains(FoldedText(word).text)
    } && (port.map { contact.port == $0 } ?? true)
      && (nationality.map { contact.country == $0 } ?? true)
  }
}

extension SavedView? {
  /// The order of the view among those of a list; nil without a view.
  fileprivate func sort<Sort: RawRepresentable<String>>() -> Sort? {
    self.flatMap { Sort(rawValue: $0.order) }
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
  ///
  /// - Parameter view: what may turn the list round.
  fileprivate func pages<Line>(
    _ form: LineForm<Line>, _ disclosure: Disclosure, as view: SavedView?,
    _ window: (WindowPlace) throws -> Window<Line>
  ) throws {
    let isReversed = view?.isReversed ?? false
    let printer = try printer(form, disclosure)
    var place: WindowPlace? = isReversed ? .end : .top
    while let here = place {
      let found = try window(here)
      try printer.print(isReversed ? found.lines.reversed() : found.lines)
      place = isReversed ? found.before.map { .before($0) } : found.after.map { .after($0) }
    }
    if let remark = printer.remark { console.say(remark) }
  }
}
