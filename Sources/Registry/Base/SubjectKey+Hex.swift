extension SubjectKey {
  /// Reads the 16 hexadecimal digits that `hex` writes; nil for anything else.
  public init?(hex: some StringProtocol) {
    guard hex.utf8.count == 16, hex.allSatisfy(\.isHexDigit),
      let bits = UInt64(hex, radix: 16)
    else { return nil }
    self.init(Int64(bitPattern: bits))
  }
}
