/// The script that lets bash complete commands, options and their values.
struct BashCompletion {
  let commands: [Command]

  var text: String {
    """
    # Completion of muster for bash: source this, or put it where bash looks for completions.
    _muster() {
      local current=${COMP_WORDS[COMP_CWORD]} command= option= word at words= kind=words
      for ((at = 1; at < COMP_CWORD; at++)); do
        word=${COMP_WORDS[at]}
        if [[ -n $option ]]; then option=; continue; fi
        case $word in
          \(valued.joined(separator: "|"))) option=$word ;;
          -*) ;;
          *) case $command${command:+ }$word in
            \(beginnings.map(Self.quoted).joined(separator: "|"))) command+=${command:+ }$word ;;
          esac ;;
        esac
      done
      if [[ -n $option ]]; then
        case "$command $option" in
    \(optionCases.joined(separator: "\n"))
        esac
      else
        case $command in
    \(commandCases.joined(separator: "\n"))
        esac
        words+=' \(Self.names(of: Global.parameters))'
        if [[ $current == -* ]]; then kind=words; fi
      fi
      mapfile -t COMPREPLY < <(
        compgen -W "$words" -- "$current"
        case $kind in
          files) compgen -f -- "$current" ;;
          folders) compgen -d -- "$current" ;;
        esac)
      if [[ $kind != words ]]; then compopt -o filenames 2>/dev/null; fi
    }
    complete -F _muster muster

    """
  }

  /// Every option that takes a value.
  private var valued: [String] {
    let all = commands.flatMap(\.parameters) + Global.parameters
    return Set(all.filter { $0.spelling != nil }.map { "--\($0.name)" }).sorted()
  }

  /// The words of every command and of every family of commands.
  private var beginnings: [String] {
    let all = commands.flatMap { command in
      command.words.indices.map { command.words[...$0].joined(separator: " ") }
    }
    return Set(all).sorted()
  }

  private var optionCases: [String] {
    let own = commands.flatMap { command in
      command.parameters.map { (pattern: Self.quoted("\(command.name) --\($0.name)"), $0.spelling) }
    }
    let shared = Global.parameters.map {
      (pattern: "*" + Self.quoted(" --\($0.name)"), $0.spelling)
    }
    return (own + shared).compactMap { pattern, spelling in
      spelling.map { "      \(pattern)) \(Self.offer($0.completion)) ;;" }
    }
  }

  private var commandCases: [String] {
    ([""] + beginnings).map { name in
      let words = name.split(separator: " ").map(String.init)
      let command = commands.first { $0.words == words }
      let next = commands.compactMap { command in
        command.words.starts(with: words) ? command.words.dropFirst(words.count).first : nil
      }
      let completion = command?.operands.first?.spelling.completion ?? .nothing
      let offered = Set(next).sorted().joined(separator: " ")
      let options = Self.names(of: command?.parameters ?? [])
      return
        "      \(Self.quoted(name))) \(Self.offer(completion)); words+=' \(offered) \(options)' ;;"
    }
  }

  private static func names(of parameters: [any Parameter]) -> String {
    parameters.map { "--\($0.name)" }.joined(separator: " ")
  }

  private static func offer(_ completion: Completion) -> String {
    switch completion {
    case .nothing: "kind=words"
    case .files: "kind=files"
    case .folders: "kind=folders"
    case .words(let words): "words=\(quoted(words.joined(separator: " ")))"
    }
  }

  private static func quoted(_ text: String) -> String { "'\(text)'" }
}
