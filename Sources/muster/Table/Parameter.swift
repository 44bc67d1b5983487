/// What a command takes by name.
protocol Parameter: Sendable {
  /// Without its dashes.
  var name: String { get }
  var help: String { get }
  /// How its value is written; nil for one without value.
  var spelling: (any AnySpelling)? { get }
}

extension Parameter {
  /// As it is typed: `--today DATE`.
  var synopsis: String {
    guard let spelling else { return "--\(name)" }
    return "--\(name) \(spelling.placeholder)"
  }
}

/// A parameter with a value.
struct Option<Value: Sendable>: Parameter {
  let name: String
  let value: Spelling<Value>
  let help: String

  init(_ name: String, _ value: Spelling<Value>, _ help: String) {
    self.name = name
    self.value = value
    self.help = help
  }

  var spelling: (any AnySpelling)? { value }
}

/// A parameter that is there or not.
struct Flag: Parameter {
  let name: String
  let help: String

  init(_ name: String, _ help: String) {
    self.name = name
    self.help = help
  }

  var spelling: (any AnySpelling)? { nil }
}
