import Fishery
import Law
import Report

extension Command {
  private static let pack = Operand(
    .file, "a pack of figures as JSON, laid over the built-in book figure by figure")

  static let rulesCheck = Command(
    "rules check", in: .law, "Try a local pack of law on every case of every rule.",
    account: [
      "The pack is read strictly and refused by the path of what is wrong in it. Then every rule is "
        + "tried on its built-in cases, and each case that the pack decides otherwise is named: what "
        + "was meant to change, and what was not."
    ],
    operands: [pack], parameters: [Session.csv], speaksJSON: true,
    examples: [Example("muster rules check ministry.json", "before a registry is judged by it")],
    exits: [.clean, .somethingToLookAt, .badInput]
  ) { session in
    let builtIn = try LawBook.builtIn()
    let (name, book) = try session.laid(pack, over: builtIn)
    let trial = try CaseTrial(of: book)
    if !trial.changed.isEmpty { try session.print(trial.changed, as: .changedCases) }
    session.console.say(
      "\(name) replaces \(book.differences(from: builtIn.digests).sorted().listed); "
        + "\(trial.changed.count) of \(trial.tried) cases are decided otherwise")
    return trial.changed.isEmpty ? .clean : .somethingToLookAt
  }
}

extension Session {
  /// A pack by its name, and the book that it makes of another.
  func laid(
    _ pack: Operand<String>, over book: LawBook
  ) throws -> (name: String, book: LawBook) {
    guard let path = invocation[pack] else {
      throw UsageFault(
        .missingOperand(pack.value.placeholder, expected: pack.value.expected),
        in: invocation.command.words)
    }
    let pack = try self.pack(at: path)
    return (pack.name, try book.laying(pack))
  }
}

extension [String] {
  /// The texts in a row, or that there are none.
  var listed: String { isEmpty ? "nothing" : joined(separator: ", ") }
}
