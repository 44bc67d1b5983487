/// Digits with or without a point among them, few enough for a number: `1200`, `23.95`.
struct PlainDecimal {
  /// All digits together.
  let digits: Int64
  /// How many of them stand after the point.
  let decimals: Int

  /// Nil for anything else, also for a sign and for a point with no digit at either side of it.
  init?(_ utf8: Span<UInt8>) {
    guard (1...18).contains(utf8.count) else { return nil }
    var digits: Int64 = 0
    var point: Int?
    for place in utf8.indices {
      let byte = utf8[place]
      if (0x30...0x39).contains(byte) {
        digits = digits * 10 + Int64(byte - 0x30)
      } else if byte == 0x2e, point == nil, place > 0, place < utf8.count - 1 {
        point = place
      } else {
        return nil
      }
    }
    self.digits = digits
    decimals = point.map { utf8.count - 1 - $0 } ?? 0
  }
}
