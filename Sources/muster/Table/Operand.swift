/// What a command takes by place.
struct Operand<Value: Sendable>: AnyOperand {
  let value: Spelling<Value>
  let count: OperandCount
  let help: String

  init(_ value: Spelling<Value>, _ help: String, _ count: OperandCount = .one) {
    self.value = value
    self.count = count
    self.help = help
  }

  var spelling: any AnySpelling { value }
}

/// How many arguments stand in one place.
enum OperandCount: Sendable {
  case one
  case optional
  case oneOrMore
  case any

  var isNeeded: Bool { self == .one || self == .oneOrMore }
  var mayRepeat: Bool { self == .oneOrMore || self == .any }
}

/// An operand without its value, for tables of several.
protocol AnyOperand: Sendable {
  var spelling: any AnySpelling { get }
  var count: OperandCount { get }
  var help: String { get }
}

extension AnyOperand {
  /// As a synopsis shows it: `FILE...`, `[FINDING]`.
  var synopsis: String {
    let repeated = spelling.placeholder + (count.mayRepeat ? "..." : "")
    return count.isNeeded ? repeated : "[\(repeated)]"
  }
}
