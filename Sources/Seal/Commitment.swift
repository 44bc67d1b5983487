/// A promise about bytes that tells nothing of them until salt and bytes are shown.
///
/// The salt is kept with the bytes and destroyed with them; the digest stays in the log.
public struct Commitment: Equatable, Sendable {
  public let salt: [UInt8]
  public let digest: Digest

  public static let saltByteCount = 32

  public init(to bytes: [UInt8]) {
    self.init(to: bytes, salt: randomBytes(Commitment.saltByteCount))
  }

  public init(to bytes: [UInt8], salt: [UInt8]) {
    var stream = DigestStream()
    stream.add(salt)
    stream.add(bytes)
    self.salt = salt
    digest = stream.digest()
  }
}
