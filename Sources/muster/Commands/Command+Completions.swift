extension Command {
  private static let shell = Operand(.word("SHELL", of: ["bash"]), "the shell to complete in")

  static let completions = Command(
    "completions", in: .program, "Print a script that completes commands and options in a shell.",
    operands: [shell],
    examples: [
      Example("source <(muster completions bash)", "complete in this shell"),
      Example(
        "muster completions bash > ~/.local/share/bash-completion/completions/muster",
        "complete in every shell to come"),
    ]
  ) { session in
    try session.output.add(BashCompletion(commands: CommandTable.commands).text)
    return .clean
  }
}
