/// The verdicts of all rules about one subject: a code of three bits a place, 0 for never judged.
///
/// What the codes and the places mean is the law's; here they are only kept and counted.
public struct VerdictVector: Sendable, Equatable {
  public private(set) var bytes: [UInt8]

  /// Nothing judged yet.
  public init(places: Int) { bytes = Array(repeating: 0, count: (places * 3 + 7) / 8) }

  /// A vector as it was kept; one of another length was made for other rules and is not read.
  public init?(bytes: [UInt8], places: Int) {
    guard bytes.count == (places * 3 + 7) / 8 else { return nil }
    self.bytes = bytes
  }

  /// A vector of any length.
  init(bytes: [UInt8]) { self.bytes = bytes }

  /// At least as many places as it was made with; those beyond hold 0.
  public var places: Range<Int> { 0..<bytes.count * 8 / 3 }

  /// The code at a place, from 0 to 7.
  public subscript(code place: Int) -> UInt8 {
    get {
      let (byte, bit) = (place * 3).quotientAndRemainder(dividingBy: 8)
      var word = UInt16(bytes[byte])
      if byte + 1 < bytes.count { word |= UInt16(bytes[byte + 1]) << 8 }
      return UInt8((word >> bit) & 0b111)
    }
    set {
      let (byte, bit) = (place * 3).quotientAndRemainder(dividingBy: 8)
      let mask = UInt16(0b111) << bit
      let value = UInt16(newValue) << bit
      bytes[byte] =
        bytes[byte] & ~UInt8(truncatingIfNeeded: mask) | UInt8(truncatingIfNeeded: value)
      if mask > 0xFF {
        bytes[byte + 1] =
          bytes[byte + 1] & ~UInt8(truncatingIfNeeded: mask >> 8)
          | UInt8(truncatingIfNeeded: value >> 8)
      }
    }
  }
}
