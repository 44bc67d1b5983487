/// A command and what was given to it, every value already found readable.
struct Invocation: Sendable {
  let command: Command
  private let values: [String: String]
  private let flags: Set<String>
  private let operands: [String: [String]]

  /// - Parameter values: what was given by name.
  /// - Parameter operands: what was given by place, under the placeholder of the place.
  init(
    _ command: Command, values: [String: String] = [:], flags: Set<String> = [],
    operands: [String: [String]] = [:]
  ) {
    self.command = command
    self.values = values
    self.flags = flags
    self.operands = operands
  }

  /// What was given to an option.
  subscript<Value>(option: Option<Value>) -> Value? {
    values[option.name].flatMap(option.value.read)
  }

  /// Whether a flag was given.
  subscript(flag: Flag) -> Bool { flags.contains(flag.name) }

  /// The first argument in the place of an operand.
  subscript<Value>(operand: Operand<Value>) -> Value? { self[all: operand].first }

  /// Every argument in the place of an operand.
  subscript<Value>(all operand: Operand<Value>) -> [Value] {
    (operands[operand.value.placeholder] ?? []).compactMap(operand.value.read)
  }

  /// Whether data are wanted as JSON.
  var wantsJSON: Bool { self[Global.json] }
}
