import Fishery
import Law
import Report

extension Command {
  private static let rule = Operand(
    .text("RULE", "the id of a rule"), "the rule to tell about; none for the list of all",
    .optional)

  static let rules = Command(
    "rules", in: .law, "List the rules of law, or tell one with its figures and their sources.",
    account: [
      "A figure says from which day it holds, how far the law has come (enacted, announced, "
        + "expected or policy) and whether its source was seen or is only remembered."
    ],
    operands: [rule], parameters: [Session.csv], speaksJSON: true,
    examples: [
      Example("muster rules", "the catalogue"),
      Example("muster rules C188-9.1-min-age", "what one rule asks, and by which law"),
    ]
  ) { session in
    let catalogue = Catalogue.standard
    guard let id = session.invocation[rule] else {
      try session.print(catalogue.rules, as: .rules)
      return .clean
    }
    let page = RulePage(try catalogue.rule(named: id), under: try session.lawBook())
    if session.invocation.wantsJSON {
      try session.output.line(page.json.line)
    } else {
      try session.printLines(page.lines)
    }
    return .clean
  }
}

extension Catalogue {
  /// The rule of an id, or a refusal that names the nearest one.
  func rule(named id: String) throws(Refusal) -> Rule {
    if let rule = self[id] { return rule }
    let near = rules.map(\.id).nearest(to: id).map { "; did you mean \"\($0)\"?" }
    throw Refusal(.badInput, "no rule \"\(id)\"" + (near ?? "; `muster rules` lists them"))
  }
}
