import Fishery
import Law
import Report

extension Command {
  private static let rule = Operand(
    .text("RULE", "the id of a rule"), "the rule to tell about; none for the list of all",
    .optional)

  static let rules = Command(
    "rules", in: .law, "List the rules of law, or tell one with its figures and its cases.",
    account: [
      "A figure says from which day it holds, how far the law has come (enacted, announced, "
        + "expected or policy) and whether its source was seen or is only remembered. The cases are "
        + "dossiers on which the rule is tried, told by what they change in one without fault."
    ],
    operands: [rule], parameters: [Session.csv], speaksJSON: true,
    examples: [
      Example("muster rules", "the catalogue"),
      Example("muster rules C188-9.1-min-age", "what one rule asks, and by which law"),
    ], heedsLaw: true
  ) { session in
    let catalogue = Catalogue.standard
    guard let id = session.invocation[rule] else {
      try session.print(catalogue.rules, as: .rules)
      return .clean
    }
    let rule = try catalogue.rule(named: id)
    let page = RulePage(
      rule, under: try session.lawBook(), tried: try CaseSheet.builtIn(of: rule))
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
