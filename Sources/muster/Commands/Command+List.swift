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
    "list", in: .lists, "Print a list: vessels, placements, agreements, agencies or findings.",
    account: [
      "Names stand as initials with a person's code unless --full is given with a --reason, which "
        + "is kept in the log. Worst first, as the desk shows them."
    ],
    operands: [list], parameters: [filter, Session.csv, Session.full, Session.reason],
    speaksJSON: true,
    examples: [
      Example("muster list findings --filter severity:critical", "what cannot wait"),
      Example("muster list vessels --json", "every vessel, one object a line"),
    ],
    exits: [.clean, .badInput, .registryUnusable]
  ) { session in
    guard let list = session.invocation[list] else {
      throw UsageFault(.missingOperand("LIST", expected: "a list"), in: ["list"])
    }
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
    }
    return .clean
  }
}

/// The lists that a script can have.
enum ListName: String, CaseIterable, Sendable {
  case vessels, placements, agreements, agencies, findings
}

extension Session {
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
