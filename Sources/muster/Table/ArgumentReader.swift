import Fishery

/// Takes arguments from the front, in the way of GNU: `--name value`, `--name=value`, `--`.
struct ArgumentReader {
  private var rest: ArraySlice<String>
  private(set) var values: [String: String] = [:]
  private(set) var flags: Set<String> = []
  /// The words of the command being read.
  var command: [String] = []

  init(_ arguments: [String]) { rest = arguments[...] }

  /// Reads the options at the front, up to the first argument that is none of them.
  mutating func readParameters(_ known: [any Parameter]) throws(UsageFault) {
    while let argument = rest.first, argument.isOption,
      known.contains(where: { "--\($0.name)" == Self.dashed(argument) })
    {
      try readParameter(known)
    }
  }

  /// The words at the front that a command begins with.
  mutating func words(of table: [Command]) -> [String] {
    var words: [String] = []
    while let word = rest.first, table.contains(where: { $0.words.starts(with: words + [word]) }) {
      words.append(word)
      rest.removeFirst()
    }
    return words
  }

  /// Reads everything left, and answers what is no option.
  mutating func readParametersAndOperands(
    _ known: [any Parameter]
  ) throws(UsageFault) -> [String] {
    var operands: [String] = []
    while let argument = rest.first {
      if argument == "--" { return operands + rest.dropFirst() }
      if argument.isOption {
        try readParameter(known)
      } else {
        operands.append(argument)
        rest.removeFirst()
      }
    }
    return operands
  }

  private mutating func readParameter(_ known: [any Parameter]) throws(UsageFault) {
    let argument = rest.removeFirst()
    let parts = argument.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
    let dashed = Self.dashed(argument)
    let name = String(dashed.drop { $0 == "-" })
    guard let parameter = known.first(where: { "--\($0.name)" == dashed }) else {
      throw fault(.unknownParameter(dashed, near: known.map(\.name).nearest(to: name)))
    }
    guard values[name] == nil, !flags.contains(name) else { throw fault(.repeated(name)) }
    guard let spelling = parameter.spelling else {
      if parts.count > 1 { throw fault(.needlessValue(name)) }
      flags.insert(name)
      return
    }
    guard let value = parts.count > 1 ? String(parts[1]) : rest.popFirst() else {
      throw fault(.missingValue(name, expected: spelling.expected))
    }
    guard spelling.accepts(value) else {
      throw fault(.badValue(value, at: "--\(name)", spelling))
    }
    values[name] = value
  }

  /// The name of an option with its dashes.
  private static func dashed(_ argument: String) -> String {
    let name = argument.prefix { $0 != "=" }
    return name == "-h" ? "--help" : String(name)
  }

  private func fault(_ kind: UsageFault.Kind) -> UsageFault { UsageFault(kind, in: command) }
}

extension String {
  /// Whether it is read as an option: a dash alone means standard input.
  fileprivate var isOption: Bool { hasPrefix("-") && self != "-" && self != "--" }
}
