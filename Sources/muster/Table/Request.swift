import Fishery

/// What a command line asks for.
enum Request: Sendable {
  case run(Invocation)
  /// Help about the commands that begin with these words.
  case help([String])
  case version
}

extension Request {
  /// Understands the arguments after the program's own name.
  ///
  /// Global options may stand anywhere, a command's own after its words; `--` ends options.
  init(_ arguments: [String], table: [Command] = CommandTable.commands) throws(UsageFault) {
    var reader = ArgumentReader(arguments)
    try reader.readParameters(Global.parameters)
    let words = reader.words(of: table)
    let command = table.first { $0.words == words }
    reader.command = words
    let parameters = (command?.parameters ?? []) + Global.parameters
    let operands = try reader.readParametersAndOperands(parameters)
    if reader.flags.contains(Global.help.name) {
      self = .help(words)
    } else if reader.flags.contains(Global.version.name) {
      self = .version
    } else {
      let next = table.compactMap {
        $0.words.starts(with: words) ? $0.words.dropFirst(words.count).first : nil
      }
      guard let command, command.takes(operands) || next.isEmpty else {
        throw UsageFault(unknown: operands.first, after: words, next: next)
      }
      if reader.flags.contains(Global.json.name), !command.speaksJSON {
        throw UsageFault(.noJSON, in: words)
      }
      if reader.values[Global.law.name] != nil, !command.heedsLaw {
        throw UsageFault(.noLaw, in: words)
      }
      self = .run(
        Invocation(
          command, values: reader.values, flags: reader.flags,
          operands: try command.places(of: operands)))
    }
  }
}

extension UsageFault {
  /// The fault of a word that continues no command, or of a command that ends too early.
  fileprivate init(unknown word: String?, after words: [String], next: [String]) {
    guard let word else {
      self.init(.unfinishedCommand(words, next: next), in: words)
      return
    }
    let name = (words + [word]).joined(separator: " ")
    self.init(.unknownCommand(name, near: next.nearest(to: word)), in: words)
  }
}

extension Command {
  /// Whether it has a place for arguments, when there are any.
  fileprivate func takes(_ arguments: [String]) -> Bool { arguments.isEmpty || !operands.isEmpty }

  /// The arguments under the placeholders of their places.
  fileprivate func places(of arguments: [String]) throws(UsageFault) -> [String: [String]] {
    var rest = arguments[...]
    var places: [String: [String]] = [:]
    for operand in operands {
      let place = operand.spelling.placeholder
      let taken = operand.count.mayRepeat ? rest : rest.prefix(1)
      rest = rest.dropFirst(taken.count)
      if taken.isEmpty, operand.count.isNeeded {
        throw UsageFault(.missingOperand(place, expected: operand.spelling.expected), in: words)
      }
      for text in taken where !operand.spelling.accepts(text) {
        throw UsageFault(.badValue(text, at: place, operand.spelling), in: words)
      }
      places[place] = Array(taken)
    }
    if let text = rest.first { throw UsageFault(.needlessOperand(text), in: words) }
    return places
  }
}
