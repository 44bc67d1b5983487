internal import Seal

/// The digests of all rows of a file, sixteen bytes each, however many they are.
struct RowDigests {
  private var digests: [Half] = []

  /// Sixteen bytes as two numbers in big-endian order.
  private struct Half: Comparable, BitwiseCopyable {
    let first: UInt64
    let second: UInt64

    static func < (left: Half, right: Half) -> Bool {
      (left.first, left.second) < (right.first, right.second)
    }

    var bytes: [UInt8] {
      [first, second].flatMap { word in
        (0..<8).map { UInt8(truncatingIfNeeded: word >> (56 - 8 * $0)) }
      }
    }
  }

  /// - Parameter digest: as `RowDigest` makes it.
  mutating func add(_ digest: [UInt8]) {
    func word(_ bytes: ArraySlice<UInt8>) -> UInt64 { bytes.reduce(0) { $0 << 8 | UInt64($1) } }
    digests.append(Half(first: word(digest.prefix(8)), second: word(digest.dropFirst(8))))
  }

  /// The same for the same rows in whatever order.
  var digest: Digest {
    var stream = DigestStream()
    for digest in digests.sorted() { stream.add(digest.bytes) }
    return stream.digest()
  }
}
