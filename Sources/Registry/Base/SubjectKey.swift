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
    let digits = String(UInt64(bitPattern: raw), radix: 16)
    return String(repeating: "0", count: 16 - digits.count) + digits
  }

  /// The first 8 digits in two groups: what people read and say.
  public var code: String { "\(hex.prefix(4))-\(hex.dropFirst(4).prefix(4))" }
}

extension SubjectKey: Comparable {
  public static func < (left: SubjectKey, right: SubjectKey) -> Bool { left.raw < right.raw }
}
