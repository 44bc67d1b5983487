/// A ship number as somebody wrote it: up to eight letters or digits, right or wrong.
///
/// Kept as claimed, since a wrong number is a finding and not a reason to forget it.
public struct IMOClaim: Sendable, Hashable, BitwiseCopyable, CustomStringConvertible {
  private let bytes: UInt64

  /// Nil when longer than eight ASCII letters or digits, or empty.
  public init?(_ text: some StringProtocol) {
    let utf8 = text.utf8
    guard (1...8).contains(utf8.count),
      text.allSatisfy({ $0.isASCII && ($0.isLetter || $0.isNumber) })
    else { return nil }
    bytes = utf8.reduce(0) { $0 << 8 | UInt64($1) }
  }

  public var description: String {
    var rest = bytes
    var letters: [UInt8] = []
    while rest > 0 {
      letters.append(UInt8(truncatingIfNeeded: rest))
      rest >>= 8
    }
    return String(decoding: letters.reversed(), as: UTF8.self)
  }
}
