/// The first sixteen bytes of a digest, as two numbers in big-endian order: compared as its bytes
/// are.
struct HalfDigest: Comparable, Hashable, BitwiseCopyable, Sendable {
  private let first: UInt64
  private let second: UInt64

  /// Fewer bytes are followed by zeros; more are left out.
  init(_ bytes: Span<UInt8>) {
    var words: (first: UInt64, second: UInt64) = (0, 0)
    for place in 0..<16 {
      let byte = place < bytes.count ? UInt64(bytes[place]) : 0
      if place < 8 {
        words.first = words.first << 8 | byte
      } else {
        words.second = words.second << 8 | byte
      }
    }
    (first, second) = words
  }

  /// What comes after all digests that begin with a lower number.
  init(_ first: UInt64) {
    self.first = first
    second = 0
  }

  static func < (left: HalfDigest, right: HalfDigest) -> Bool {
    (left.first, left.second) < (right.first, right.second)
  }

  var bytes: [UInt8] {
    [first, second].flatMap { word in
      (0..<8).map { UInt8(truncatingIfNeeded: word >> (56 - 8 * $0)) }
    }
  }
}
