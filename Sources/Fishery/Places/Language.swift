/// A language by its ISO 639 code of two or three letters.
public struct Language: Sendable, Hashable, BitwiseCopyable, CustomStringConvertible {
  private let bytes: UInt32

  /// Nil unless the text is two or three small letters.
  public init?(_ code: some StringProtocol) {
    guard (2...3).contains(code.utf8.count), code.utf8.allSatisfy({ (0x61...0x7A).contains($0) })
    else { return nil }
    bytes = code.utf8.reduce(0) { $0 << 8 | UInt32($1) }
  }

  public var code: String {
    var letters: [UInt8] = []
    var rest = bytes
    while rest > 0 {
      letters.insert(UInt8(truncatingIfNeeded: rest), at: 0)
      rest >>= 8
    }
    return String(decoding: letters, as: UTF8.self)
  }
  public var description: String { code }
}
