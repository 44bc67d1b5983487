internal import CSodium

/// Words from which a key follows, slowly, so that they are hard to guess (Argon2id).
public struct Passphrase: ~Copyable {
  private let memory: UnsafeMutablePointer<UInt8>
  private let count: Int

  /// Bytes that a passphrase has at least.
  public static let leastBytes = 12
  public static let saltByteCount = 16

  /// Takes the bytes, and wipes the caller's copy.
  ///
  /// - Throws: `.notAKey` for fewer bytes than a passphrase has.
  public init(taking bytes: inout [UInt8]) throws(SealError) {
    defer { wipe(&bytes) }
    guard bytes.count >= Self.leastBytes else { throw .notAKey(bytes: bytes.count) }
    try Sodium.require()
    guard let start = sodium_malloc(bytes.count) else { throw .outOfMemory }
    memory = start.bindMemory(to: UInt8.self, capacity: bytes.count)
    count = bytes.count
    for index in bytes.indices { memory[index] = bytes[index] }
  }

  deinit {
    sodium_free(memory)
  }

  /// The key that follows from the words and a salt; it takes about a second and 256 MiB.
  public borrowing func key(salt: [UInt8]) throws(SealError) -> Key {
    guard salt.count == Self.saltByteCount else { throw .notAKey(bytes: salt.count) }
    var bytes = [UInt8](repeating: 0, count: Key.byteCount)
    defer { wipe(&bytes) }
    let made = withWords { words, count in
      crypto_pwhash(
        &bytes, UInt64(bytes.count), words, count, salt,
        UInt64(crypto_pwhash_opslimit_moderate()), crypto_pwhash_memlimit_moderate(),
        crypto_pwhash_alg_argon2id13())
    }
    guard made == 0 else { throw .outOfMemory }
    return try Key.stored(bytes)
  }

  borrowing func withWords(_ body: (UnsafePointer<CChar>, UInt64) -> Int32) -> Int32 {
    body(UnsafeRawPointer(memory).assumingMemoryBound(to: CChar.self), UInt64(count))
  }
}
