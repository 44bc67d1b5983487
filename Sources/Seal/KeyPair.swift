internal import CSodium

/// Two keys that belong together: what is sealed to the public one, only the secret one opens.
public struct KeyPair: ~Copyable {
  private let secret: Key
  public let publicKey: PublicKey

  private init(secret: consuming Key, publicKey: PublicKey) {
    self.secret = secret
    self.publicKey = publicKey
  }

  /// A new pair that nobody has had.
  public static func random() throws(SealError) -> KeyPair {
    var bytes = try Key.random().bytes
    defer { wipe(&bytes) }
    return try stored(bytes)
  }

  /// The pair of a secret key that was stored. The caller wipes its own copy.
  public static func stored(_ secret: [UInt8]) throws(SealError) -> KeyPair {
    let key = try Key.stored(secret)
    var bytes = [UInt8](repeating: 0, count: Key.byteCount)
    crypto_scalarmult_base(&bytes, key.memory)
    guard let publicKey = PublicKey(bytes) else { throw .notAKey(bytes: bytes.count) }
    return KeyPair(secret: key, publicKey: publicKey)
  }

  /// The pair of a secret key as `secretHex` writes it.
  public static func stored(hex: String) throws(SealError) -> KeyPair {
    guard var bytes = Digest(hex: hex.lowercased())?.bytes else { throw .notAKey(bytes: 0) }
    defer { wipe(&bytes) }
    return try stored(bytes)
  }

  /// The secret key to store, as 64 hexadecimal digits.
  public var secretHex: String {
    borrowing get {
      var bytes = secret.bytes
      defer { wipe(&bytes) }
      return Digest(bytes: bytes)?.hex ?? ""
    }
  }

  /// Opens what was sealed to the public key.
  public borrowing func open(_ sealed: [UInt8]) throws(SealError) -> [UInt8] {
    let overhead = crypto_box_sealbytes()
    guard sealed.count >= overhead else { throw .doesNotOpen }
    var plain = [UInt8](repeating: 0, count: sealed.count - overhead)
    guard
      crypto_box_seal_open(
        &plain, sealed, UInt64(sealed.count), publicKey.bytes, secret.memory) == 0
    else { throw .doesNotOpen }
    return plain
  }
}

/// A key that anybody may have, to seal what its owner alone can open (X25519).
public struct PublicKey: Sendable, Hashable {
  public let bytes: [UInt8]

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

  /// Seals what the owner of the key opens; not even who sealed it can open it again.
  ///
  /// - Throws: `.doesNotOpen` for a key that nobody can have the secret one of.
  public func seal(_ plain: [UInt8]) throws(SealError) -> [UInt8] {
    try Sodium.require()
    var sealed = [UInt8](repeating: 0, count: plain.count + crypto_box_sealbytes())
    guard crypto_box_seal(&sealed, plain, UInt64(plain.count), bytes) == 0 else {
      throw .doesNotOpen
    }
    return sealed
  }
}
