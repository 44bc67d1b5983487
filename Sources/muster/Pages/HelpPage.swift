/// What `--help` says about a command, about a family of them, or about all.
struct HelpPage {
  private let words: [String]
  private let columns: Int

  init(words: [String], columns: Int = 80) {
    self.words = words
    self.columns = min(max(columns, 40), 100)
  }

  /// The page; nil when no command begins with these words.
  var text: String? {
    if words.isEmpty { return overview }
    if let command = CommandTable[words] { return page(of: command) }
    let family = CommandTable.commands(beginning: words)
    guard !family.isEmpty else { return nil }
    return lines(["usage"] + family.map { "  \($0.synopsis)" } + [""] + list(of: family))
  }

  /// The two lines that follow a wrong usage.
  var hint: [String] {
    let name = words.map { " \($0)" }.joined()
    guard let command = CommandTable[words], !words.isEmpty else {
      return ["`muster\(name) --help` lists the commands"]
    }
    return ["usage: \(command.synopsis)", "`muster\(name) --help` says more"]
  }

  private var overview: String {
    var out = [
      "muster tracks migrant fishers, vessels and agreements, and judges every placement against",
      "the law that protects fishers.", "",
      "usage: muster [COMMAND] [ARGUMENT...] [--OPTION...]",
    ]
    for chapter in Command.Chapter.allCases {
      let commands = CommandTable.commands.filter { $0.chapter == chapter }
      if !commands.isEmpty { out += ["", chapter.rawValue] + list(of: commands) }
    }
    out += ["", "Every command takes"] + parameters(Global.parameters)
    out += ["", "Exit codes"] + exits(Exit.allCases)
    out += [
      "", "`muster COMMAND --help` says more about one; `muster manual` is the whole manual.",
    ]
    return lines(out)
  }

  private func page(of command: Command) -> String {
    var out = usage(of: command) + ["", command.summary]
    for paragraph in command.account { out += [""] + paragraph.wrapped(at: columns) }
    if !command.operands.isEmpty {
      out += ["", "Arguments"] + rows(command.operands.map { ($0.spelling.placeholder, $0.help) })
    }
    if !command.parameters.isEmpty { out += ["", "Options"] + parameters(command.parameters) }
    out += ["", "Every command takes"] + parameters(command.globals)
    if !command.examples.isEmpty {
      out +=
        ["", "Examples"] + command.examples.flatMap { ["  \($0.line)", "      \($0.purpose)"] }
    }
    out += ["", "Exit codes"] + exits(command.exits)
    let family = CommandTable.commands(beginning: words).filter { $0.words != words }
    if !family.isEmpty { out += ["", "See also"] + list(of: family) }
    return lines(out)
  }

  private func usage(of command: Command) -> [String] {
    let parts = command.synopsis.wrapped(at: columns - 7)
    return parts.enumerated().map { ($0 == 0 ? "usage: " : "         ") + $1 }
  }

  private func list(of commands: [Command]) -> [String] {
    rows(commands.map { ($0.name.isEmpty ? "(none)" : $0.name, $0.summary) })
  }

  private func parameters(_ parameters: [any Parameter]) -> [String] {
    rows(parameters.map { ($0.synopsis, $0.help) })
  }

  private func exits(_ exits: [Exit]) -> [String] {
    rows(exits.map { ("\($0.rawValue)", $0.meaning) }, width: 5)
  }

  /// Names in a column with their texts beside them; a long name has its text below it.
  private func rows(_ rows: [(name: String, text: String)], width: Int = 20) -> [String] {
    rows.flatMap { row in
      let texts = row.text.wrapped(at: columns - width - 2)
      let margin = String(repeating: " ", count: width + 2)
      let isLong = row.name.count >= width
      let first = "  " + row.name.padded(to: width) + (isLong ? "" : texts.first ?? "")
      return [first] + texts.dropFirst(isLong ? 0 : 1).map { margin + $0 }
    }
  }

  private func lines(_ lines: [String]) -> String {
    lines.map { $0 + "\n" }.joined()
  }
}
