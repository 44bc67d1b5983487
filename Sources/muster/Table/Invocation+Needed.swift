extension Invocation {
  /// The argument in the place of an operand without which nothing can be done.
  ///
  /// - Throws: `Refusal` when there is none: what is kept and signed is never guessed.
  func needed<Value>(_ operand: Operand<Value>) throws(Refusal) -> Value {
    guard let value = self[operand] else {
      throw Refusal(
        .badInput, "\(operand.value.placeholder) is missing: \(operand.value.expected)")
    }
    return value
  }
}
