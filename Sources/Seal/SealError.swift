/// Why something could not be sealed or opened.
public enum SealError: Error, Equatable, Sendable {
  /// The library found no source of randomness.
  case unavailable
  /// No locked memory was left for a key.
  case outOfMemory
  /// Bytes that are no key: another length than 32.
  case notAKey(bytes: Int)
  /// Sealed bytes that were altered, cut short, or sealed under another key.
  case doesNotOpen
}

extension SealError: CustomStringConvertible {
  public var description: String {
    switch self {
    case .unavailable: "no source of random bytes"
    case .outOfMemory: "no memory for a key"
    case .notAKey(let bytes): "a key has 32 bytes, not \(bytes)"
    case .doesNotOpen: "altered, cut short, or sealed under another key"
    }
  }
}
