/// A choice made from what a file looks like, offered with its reason and never silent.
public struct Guess<Value: Sendable & Hashable, Reason: Sendable & Hashable>: Sendable, Hashable {
  public let value: Value
  public let confidence: Confidence
  public let reason: Reason

  public init(_ value: Value, _ confidence: Confidence, _ reason: Reason) {
    self.value = value
    self.confidence = confidence
    self.reason = reason
  }
}

/// How sure a guess is.
public enum Confidence: String, Sendable, Hashable {
  /// The file says so itself, it was asked for, or nothing else fits.
  case certain
  case likely
  /// A person should look.
  case doubtful
}
