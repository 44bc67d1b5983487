extension Command {
  static let manual = Command(
    "manual", in: .program, "Print the manual page as roff.",
    examples: [Example("muster manual | man -l -", "read it")]
  ) { session in
    try session.output.add(ManualPage().text)
    return .clean
  }
}
