import Fishery
import Report

extension Command {
  private static let document = Operand(
    .word("DOCUMENT", of: ["dossier"]), "the kind of document")

  static let schema = Command(
    "schema", in: .law, "Print the JSON Schema of the documents that muster reads.",
    account: [
      "The schema of a dossier names every fact that a rule may look at. An absent key was not "
        + "supplied, an empty list is a confirmed none, and a fact may be an object that says why "
        + "there is no value. Every key says what it means and in which unit it stands."
    ],
    operands: [document], parameters: [Session.language], speaksJSON: true,
    examples: [Example("muster schema dossier > dossier.schema.json", "keep it for an editor")]
  ) { session in
    let schema = DossierSchema.json(in: session.tongue)
    try session.output.line(session.invocation.wantsJSON ? schema.line : schema.page)
    return .clean
  }
}
