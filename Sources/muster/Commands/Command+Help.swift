extension Command {
  private static let topic = Operand(
    .text("COMMAND", "the words of a command"), "the command; none for the list of all", .any)

  static let help = Command(
    "help", in: .program, "Say how muster, or one command, is used.",
    operands: [topic],
    examples: [Example("muster help import", "the same as muster import --help")]
  ) { session in
    let words = session.invocation[all: topic]
    let page = HelpPage(words: words, columns: Stream.output.columns)
    guard let text = page.text else {
      let name = words.joined(separator: " ")
      throw Refusal(.badInput, "no command \"\(name)\"; `muster help` lists them")
    }
    try session.output.add(text)
    return .clean
  }
}
