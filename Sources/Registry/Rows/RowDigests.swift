internal import Seal

/// The digests of all rows of a file, sixteen bytes each, however many they are.
struct RowDigests {
  private var digests: [HalfDigest] = []

  /// - Parameter digest: as `RowDigest` makes it.
  mutating func add(_ digest: [UInt8]) { digests.append(HalfDigest(digest.span)) }

  /// The same for the same rows in whatever order.
  var digest: Digest {
    var stream = DigestStream()
    for digest in digests.sorted() { stream.add(digest.bytes) }
    return stream.digest()
  }
}
