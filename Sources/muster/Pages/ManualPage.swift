/// The manual page muster(1), as roff with the man macros.
struct ManualPage {
  var text: String {
    var roff = Roff()
    roff.macro("TH", "MUSTER", "1", "", "muster \(Version.number)", "User Commands")
    roff.section("NAME")
    roff.paragraph(
      "muster - judge the placements of migrant fishers against the law that protects them")
    roff.section("SYNOPSIS")
    roff.paragraph("muster [COMMAND] [ARGUMENT...] [--OPTION...]")
    roff.section("DESCRIPTION")
    roff.paragraph(
      "muster takes in the sheets that port inspectors, agencies and registers keep, judges every "
        + "placement of a fisher aboard a vessel, and shows what breaks the law, why, and what is "
        + "not known. Without a command it opens the dashboard.")
    roff.paragraph(
      "Data go to standard output and everything else to standard error. With --json, data are one "
        + "JSON object a line, in which control and bidirectional characters are escaped.")
    roff.section("COMMANDS")
    for chapter in Command.Chapter.allCases {
      let commands = CommandTable.commands.filter { $0.chapter == chapter }
      for command in commands { Self.write(command, to: &roff) }
    }
    roff.section("OPTIONS")
    roff.paragraph("Every command takes:")
    for parameter in Global.parameters { roff.item(parameter.synopsis, parameter.help) }
    roff.section("EXIT STATUS")
    for exit in Exit.allCases { roff.item("\(exit.rawValue)", exit.meaning) }
    roff.section("ENVIRONMENT")
    for variable in Self.variables { roff.item(variable.name, variable.help) }
    roff.section("FILES")
    for file in Self.files { roff.item(file.name, file.help) }
    return roff.text
  }

  private static func write(_ command: Command, to roff: inout Roff) {
    roff.subsection(command.synopsis)
    roff.paragraph(command.summary)
    for paragraph in command.account { roff.paragraph(paragraph) }
    for operand in command.operands { roff.item(operand.spelling.placeholder, operand.help) }
    for parameter in command.parameters { roff.item(parameter.synopsis, parameter.help) }
    for example in command.examples { roff.example(example.line, example.purpose) }
  }

  private static let variables: [(name: String, help: String)] = [
    ("MUSTER_REGISTRY", "The registry to work on when --registry is not given."),
    ("XDG_DATA_HOME", "Where the registry lies when neither is given; else ~/.local/share."),
    ("XDG_STATE_HOME", "Where the story's registry lies; else ~/.local/state."),
    ("NO_COLOR", "When set, the dashboard uses no colour."),
  ]

  private static let files: [(name: String, help: String)] = [
    ("~/.local/share/muster/registry.db", "The registry: one SQLite database for its owner alone."),
    ("~/.local/state/muster/", "The registry of the story that `muster demo` opens."),
  ]
}
