import Fishery
import Law
import Registry
import Report
import Screening
import Words

extension Command {
  private static let finding = Operand(
    .findingID, "the finding to explain, by its id or the first digits of it")
  private static let level = Option(
    "level", .number("LEVEL", in: 1...Explanation.deepest),
    "how deep: 1 the headline, 2 what failed, 3 the law (when none is named), 4 everything")

  static let explain = Command(
    "explain", in: .law, "Tell why a finding stands, down to the file, row and column.",
    account: [
      "The subject is judged anew for the day and by the law under which the registry was last "
        + "judged. Each value names the file, row and column that it came from, or the person who "
        + "entered it and when. Names stand as initials with a person's code.",
      "A finding that is gone says since when, and what the rule makes of it now.",
    ],
    operands: [finding], parameters: [level, Session.language], speaksJSON: true,
    examples: [
      Example("muster explain 3fa91c", "why, by which law, and from which file"),
      Example("muster explain 3fa91c --level 4 --language id", "everything, in Indonesian"),
    ],
    heedsLaw: true, exits: [.clean, .somethingToLookAt, .breach, .badInput, .registryUnusable]
  ) { session in
    let registry = try session.registry()
    let kept = try registry.finding(beginning: session.invocation.needed(finding))
    let told = try session.explanation(
      of: kept, in: registry, at: session.invocation[level] ?? 3)
    if session.invocation.wantsJSON {
      try session.output.line(told.json.line)
    } else {
      try session.print(told)
    }
    return told.explanation?.verdict.exit ?? .clean
  }
}

extension Spelling<String> {
  /// Six to sixteen hexadecimal digits.
  static let findingID = Spelling(
    placeholder: "FINDING", expected: "six or more digits of a finding's id, such as 3fa91c"
  ) { text in
    let digits = text.lowercased()
    let isID = digits.allSatisfy { ("0"..."9").contains($0) || ("a"..."f").contains($0) }
    return isID && (6...16).contains(digits.count) ? digits : nil
  }
}

extension Registry {
  /// The only finding whose id begins with some digits.
  fileprivate func finding(beginning digits: String) throws -> KeptFinding {
    try findings(beginning: digits, limit: 6).only(
      beginning: digits, "finding", listedBy: "muster list findings")
  }
}
