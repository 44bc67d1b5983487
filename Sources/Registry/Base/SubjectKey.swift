/// The key of a fisher, vessel, agency or placement: 64 bits of a hash over its identity.
///
/// It follows from what was claimed and not from when, so two registries with the same rows have
/// the same keys.
public struct SubjectKey: Sendable, Hashable, BitwiseCopyable {
  public let raw: Int64

  public init(_ raw: Int64) {
    self.raw = raw
  }

  /// 16 hexadecimal digits.
  public var hex: String {
    let bits = UInt64(bitPattern: raw)
    let digits = stride(from: 60, through: 0, by: -4).map { shift -> UInt8 in
      let digit = UInt8(truncatingIfNeeded: bits >> UInt64(shift)) & 15
      return digit + (digit < 10 ? UInt8(ascii: "0") : UInt8(ascii: "a") - 10)
    }
    return String(decoding: digits, as: UTF8.self)
  }

  /// The first 8 digits in two groups: what people read and say.
  public var code: String { "\(hex.prefix(4))-\(hex.dropFirst(4).prefix(4))" }
}

extension SubjectKey: Comparable {
  public static func < (left: SubjectKey, right: SubjectKey) -> Bool { left.raw < right.raw }
}
