import Fishery

/// Why a command line was not understood.
struct UsageFault: Error, Sendable, Equatable {
  let kind: Kind
  /// The words of the command that was being read.
  let command: [String]

  enum Kind: Sendable, Equatable {
    case unknownCommand(String, near: String?)
    case unfinishedCommand([String], next: [String])
    case unknownParameter(String, near: String?)
    case missingValue(String, expected: String)
    case needlessValue(String)
    case badValue(String, place: String, expected: String, near: String?)
    case missingOperand(String, expected: String)
    case needlessOperand(String)
    case repeated(String)
    /// Two parameters that cannot both be.
    case apart(String, String)
    case noJSON
    case noLaw
  }

  init(_ kind: Kind, in command: [String]) {
    self.kind = kind
    self.command = command
  }
}

extension UsageFault.Kind {
  /// A text that the spelling of its place does not read.
  static func badValue(
    _ text: String, at place: String, _ spelling: any AnySpelling
  ) -> UsageFault.Kind {
    let near: String? =
      if case .words(let words) = spelling.completion { words.nearest(to: text) } else { nil }
    return .badValue(text, place: place, expected: spelling.expected, near: near)
  }
}

extension UsageFault: CustomStringConvertible {
  var description: String {
    switch kind {
    case .unknownCommand(let word, let near?): "no command \"\(word)\"; did you mean \"\(near)\"?"
    case .unknownCommand(let word, nil):
      "no command \"\(word)\"; `muster help` lists them"
    case .unfinishedCommand(let words, let next):
      "\"\(words.joined(separator: " "))\" expects one of \(next.joined(separator: ", "))"
    case .unknownParameter(let text, let near?):
      "no option \(text); did you mean --\(near)?"
    case .unknownParameter(let text, nil): "no option \(text)"
    case .missingValue(let name, let expected): "--\(name) expects \(expected)"
    case .needlessValue(let name): "--\(name) takes no value"
    case .badValue(let text, let place, let expected, let near):
      "\(place) expects \(expected), not \"\(text)\""
        + (near.map { "; did you mean \"\($0)\"?" } ?? "")
    case .missingOperand(let place, let expected): "\(place) is missing: expected \(expected)"
    case .needlessOperand(let text): "\"\(text)\" is one argument too many"
    case .repeated(let name): "--\(name) is given twice"
    case .apart(let one, let other): "--\(one) and --\(other) cannot be given together"
    case .noLaw: "this command judges nothing, so it takes no --law"
    case .noJSON: "this command prints no data, so it takes no --json"
    }
  }
}
