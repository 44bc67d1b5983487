import Fishery
import Registry
import Report
import Words

extension Command {
  private static let placement = Operand(
    .subjectKey, "the placement, by the key that `muster list placements` prints")
  private static let on = Option("on", .day, "the day of departure, instead of today")

  static let card = Command(
    "card", in: .law, "Print the departure card of a fisher, for the officer at the gate.",
    account: [
      "Age, agreement, licence, fee, insurance, medical, social security and orientation, each "
        + "Meets, Breach, Can't tell yet or Not owed, as bad as the worst rule that reaches the "
        + "fisher; what to ask where nobody can tell; the rules it rests on, the file, row and "
        + "column or the person and time that the facts are from, and the day they speak of. All "
        + "is judged anew for the day from what was known up to it, and nothing is kept.",
      "With --json one object, its items in `items`, each with `item`, `verdict`, `advice` (only "
        + "advice decides), `words`, `ask`, `rules`, `sources`, `facts_of` and `on_file_since`.",
    ],
    operands: [placement], parameters: [on, Session.language, Session.full, Session.reason],
    speaksJSON: true,
    examples: [
      Example("muster card 47ae58b04562f903", "may this fisher leave today?"),
      Example("muster card 47ae58b04562f903 --on 2026-12-01 --language id", "on another day"),
    ],
    heedsLaw: true, exits: [.clean, .somethingToLookAt, .breach, .badInput, .registryUnusable]
  ) { session in
    guard let placement = session.invocation[placement] else {
      throw UsageFault(
        .missingOperand("KEY", expected: "the key of a placement"), in: ["card"])
    }
    let registry = try session.registry()
    let portState =
      try session.invocation[Global.port].map { Country(ofPort: $0) }
      ?? registry.lawMark()?.port.flatMap { Country($0) }
    let card = try DepartureCard(
      of: placement, on: session.invocation[on] ?? session.today, in: registry,
      under: try session.lawBook(of: registry), portState: portState,
      for: session.role, in: session.tongue)
    guard let card else {
      throw Refusal(
        .badInput, "no placement has this key; `muster list placements` lists them")
    }
    let disclosure = try session.disclosure(
      of: "card \(SubjectKey(placement).code)", in: registry)
    let form = DepartureForm(card, today: session.today, in: session.tongue)
    if session.invocation.wantsJSON {
      try session.output.line(form.json(disclosure).line)
    } else {
      for line in form.lines(disclosure) { try session.printLine(line, hangingAt: form.margin) }
    }
    return card.verdict.exit
  }
}
