internal import Law

/// The verdicts of all rules about one subject, three bits a rule, in the order of the catalogue.
struct VerdictVector: Sendable, Equatable {
  private(set) var bytes: [UInt8]

  /// Nothing judged yet.
  init(rules: Int) { bytes = Array(repeating: 0, count: (rules * 3 + 7) / 8) }

  /// A vector as it was kept; one of another length was made for other rules and is not read.
  init?(bytes: [UInt8], rules: Int) {
    guard bytes.count == (rules * 3 + 7) / 8 else { return nil }
    self.bytes = bytes
  }

  /// The verdict of the rule at a place of the catalogue; nil when it was never judged.
  subscript(place: Int) -> Verdict? {
    get { Verdict(code: code(at: place)) }
    set { set(newValue?.code ?? 0, at: place) }
  }

  /// The code of the verdict at a place; 0 for never judged.
  func code(at place: Int) -> UInt8 {
    let (byte, bit) = (place * 3).quotientAndRemainder(dividingBy: 8)
    var word = UInt16(bytes[byte])
    if byte + 1 < bytes.count { word |= UInt16(bytes[byte + 1]) << 8 }
    return UInt8((word >> bit) & 0b111)
  }

  /// How many rules gave a verdict.
  func count(of verdict: Verdict) -> Int {
    (0..<bytes.count * 8 / 3).count { code(at: $0) == verdict.code }
  }

  private mutating func set(_ code: UInt8, at place: Int) {
    let (byte, bit) = (place * 3).quotientAndRemainder(dividingBy: 8)
    let mask = UInt16(0b111) << bit
    let value = UInt16(code) << bit
    bytes[byte] = bytes[byte] & ~UInt8(truncatingIfNeeded: mask) | UInt8(truncatingIfNeeded: value)
    if mask > 0xFF {
      bytes[byte + 1] =
        bytes[byte + 1] & ~UInt8(truncatingIfNeeded: mask >> 8)
        | UInt8(truncatingIfNeeded: value >> 8)
    }
  }
}
