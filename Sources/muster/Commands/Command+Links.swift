import Casework
import Fishery
import Registry
import Report

extension Command {
  private static let link = Operand(
    .linkID, "the link, by its id or the first digits of it")
  private static let state = Option(
    "state", .word("STATE", of: ProposedLink.State.allCases.map(\.rawValue)),
    "which links: open, accepted or refused; open when none is named")

  static let links = Command(
    "links", in: .files, "List records that may be one person, vessel or agency.",
    account: [
      "Records that share something strong are proposed to be the same, and nobody but a person "
        + "says whether they are. Each column says whether the two agree. While a link is open, "
        + "rules that need it cannot tell. What is personal is masked unless --full is given with a "
        + "--reason, which is kept in the log."
    ],
    parameters: [state, Session.full, Session.reason], speaksJSON: true,
    examples: [
      Example("muster links", "what is still to be said"),
      Example("muster links --state refused", "what was said not to be the same, by whom and when"),
    ],
    exits: [.clean, .somethingToLookAt, .badInput, .registryUnusable]
  ) { session in
    let registry = try session.registry()
    let disclosure = try session.disclosure(of: "links", in: registry)
    let state = session.invocation[state].flatMap { ProposedLink.State(rawValue: $0) } ?? .open
    let links = try registry.links(state, limit: .max)
    for link in links { try session.print(link, disclosure, in: registry) }
    return state == .open && !links.isEmpty ? .somethingToLookAt : .clean
  }

  static let linksAccept = deciding(
    "accept", .accepted, from: [.open], "Say that two records are one.",
    account: "What is said of either holds of both from now on. `muster links undo` parts them.")
  static let linksRefuse = deciding(
    "refuse", .refused, from: [.open], "Say that two records are not the same.",
    account: "Nobody is asked about the two again, whatever comes in.")
  static let linksUndo = deciding(
    "undo", .open, from: [.accepted, .refused], "Take back what was said of two records.",
    account: "The link is open again for as long as the two share what it was proposed for.")

  /// A command by which a person brings a link from one of some states to another.
  private static func deciding(
    _ word: String, _ state: ProposedLink.State, from states: [ProposedLink.State],
    _ summary: String, account: String
  ) -> Command {
    Command(
      "links \(word)", in: .files, summary, account: [account], operands: [link],
      needs: .enterFacts, speaksJSON: true, exits: [.clean, .badInput, .registryUnusable]
    ) { session in
      let registry = try session.registry()
      let link = try registry.link(beginning: session.invocation.needed(link))
      guard states.contains(link.state) else {
        throw Refusal(.badInput, "link \(link.id) is \(link.state.rawValue) already")
      }
      try registry.decide(link, state, by: session.signature)
      let now = try registry.links(beginning: link.id).first
      if let now { try session.print(now, .masked, in: registry) }
      session.console.say("whom this concerns is judged again by `muster screen`")
      return .clean
    }
  }
}

extension Spelling<String> {
  /// Six to sixteen hexadecimal digits, with or without the dash in their middle.
  fileprivate static let linkID = Spelling(
    placeholder: "LINK", expected: "six or more digits of a link's id, such as 3fa91c02-77e1b0aa"
  ) { text in
    let digits = text.filter { $0 != "-" }
    let isID = digits.unicodeScalars.allSatisfy { $0.isASCII && $0.properties.isASCIIHexDigit }
    return isID && (6...16).contains(digits.count) ? text : nil
  }
}

extension Registry {
  /// The only link whose id begins with some digits.
  fileprivate func link(beginning digits: String) throws -> ProposedLink {
    try links(beginning: digits).only(
      beginning: digits, "link", listedBy: "muster links")
  }
}

extension Session {
  fileprivate func print(
    _ link: ProposedLink, _ disclosure: Disclosure, in registry: Registry
  ) throws {
    let form = LinkForm(link, try registry.comparison(of: link), disclosure)
    if invocation.wantsJSON {
      try output.line(form.json.line)
    } else {
      try printLines(form.lines)
    }
  }
}
