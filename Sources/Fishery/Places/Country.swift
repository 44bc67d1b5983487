/// A country or territory by its ISO 3166-1 alpha-2 code.
public struct Country: Sendable, Hashable, BitwiseCopyable, CustomStringConvertible {
  public let packed: UInt16

  /// Nil unless the text is two capital letters.
  public init?(_ code: some StringProtocol) {
    guard let packed = LetterCode.packed(code, from: "A", length: 2) else { return nil }
    self.packed = packed
  }

  public var code: String { LetterCode.text(packed, from: "A", length: 2) }
  public var description: String { code }
}
