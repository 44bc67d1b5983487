internal import CSodium

/// A key with which its holder alone signs (Ed25519); what is stored of it is its seed.
public struct SigningKey: ~Copyable {
  private let seed: Key
  public let verifyingKey: VerifyingKey

  /// A new key that nobody has had.
  public static func random() throws(SealError) -> SigningKey {
    var bytes = try Key.random().bytes
    defer { wipe(&bytes) }
    return try stored(bytes)
  }

  /// The key of a seed that was stored. The caller wipes its own copy.
  public static func stored(_ seed: [UInt8]) throws(SealError) -> SigningKey {
    let key = try Key.stored(seed)
    let publicBytes = withSecret(of: key) { publicBytes, _ in publicBytes }
    guard let verifyingKey = VerifyingKey(publicBytes) else { throw .notAKey(bytes: 0) }
    return SigningKey(seed: key, verifyingKey: verifyingKey)
  }

  /// The key of a seed as `seedHex` writes it.
  public static func stored(hex: String) throws(SealError) -> SigningKey {
    guard var bytes = Digest(hex: hex.lowercased())?.bytes else { throw .notAKey(bytes: 0) }
    defer { wipe(&bytes) }
    return try stored(bytes)
  }

  /// The seed to store, as 64 hexadecimal digits.
  public var seedHex: String {
    borrowing get {
      var bytes = seed.bytes
      defer { wipe(&bytes) }
      return Digest(bytes: bytes)?.hex ?? ""
    }
  }

  /// The signature of a message, 64 bytes.
  public borrowing func sign(_ message: [UInt8]) -> [UInt8] {
    Self.withSecret(of: seed) { _, secret in
      var signature = [UInt8](repeating: 0, count: VerifyingKey.signatureByteCount)
      crypto_sign_detached(&signature, nil, message, UInt64(message.count), secret)
      return signature
    }
  }

  /// Both halves that follow from a seed, the secret one no longer than `body` needs it.
  private static func withSecret(
    of seed: borrowing Key, _ body: (_ publicBytes: [UInt8], _ secret: [UInt8]) -> [UInt8]
  ) -> [UInt8] {
    var publicBytes = [UInt8](repeating: 0, count: Int(crypto_sign_PUBLICKEYBYTES))
    var secret = [UInt8](repeating: 0, count: Int(crypto_sign_SECRETKEYBYTES))
    defer { wipe(&secret) }
    crypto_sign_seed_keypair(&publicBytes, &secret, seed.memory)
    return body(publicBytes, secret)
  }
}

/// The half of a signing key that anybody may have, to tell that its holder signed.
public struct VerifyingKey: Sendable, Hashable {
  public let bytes: [UInt8]

  public static let signatureByteCount = 64

  /// Nil for any other number of bytes than 32.
  public init?(_ bytes: [UInt8]) {
    guard bytes.count == Key.byteCount else { return nil }
    self.bytes = bytes
  }

  /// Nil for anything but 64 hexadecimal digits.
  public init?(hex: String) {
    guard let digest = Digest(hex: hex.lowercased()) else { return nil }
    self.init(digest.bytes)
  }

  /// 64 hexadecimal digits.
  public var hex: String { Digest(bytes: bytes)?.hex ?? "" }

  /// Whether the holder of the other half signed just this message.
  public func verifies(_ signature: [UInt8], of message: [UInt8]) -> Bool {
    guard signature.count == Self.signatureByteCount else { return false }
    return crypto_sign_verify_detached(signature, message, UInt64(message.count), bytes) == 0
  }
}
