internal import CSodium

/// A secret of 32 bytes in locked memory, wiped when it is dropped.
public struct Key: ~Copyable {
  let memory: UnsafeMutablePointer<UInt8>

  public static let byteCount = 32

  private init(locked memory: UnsafeMutablePointer<UInt8>) {
    self.memory = memory
  }

  deinit {
    sodium_free(memory)
  }

  /// A new key that nobody has had.
  public static func random() throws(SealError) -> Key {
    let key = Key(locked: try lockedMemory())
    randombytes_buf(key.memory, byteCount)
    return key
  }

  /// A key that was stored. The caller wipes its own copy.
  public static func stored(_ bytes: [UInt8]) throws(SealError) -> Key {
    guard bytes.count == byteCount else { throw .notAKey(bytes: bytes.count) }
    let key = Key(locked: try lockedMemory())
    for index in bytes.indices { key.memory[index] = bytes[index] }
    return key
  }

  /// The bytes to store; wipe them with `wipe` when that is done.
  public var bytes: [UInt8] {
    borrowing get { [UInt8](UnsafeBufferPointer(start: memory, count: Key.byteCount)) }
  }

  /// What only this key opens again: a new nonce, then the sealed and authenticated bytes.
  public borrowing func seal(_ plain: [UInt8]) -> [UInt8] {
    let nonce = randomBytes(Int(crypto_secretbox_NONCEBYTES))
    var box = [UInt8](repeating: 0, count: plain.count + Int(crypto_secretbox_MACBYTES))
    crypto_secretbox_easy(&box, plain, UInt64(plain.count), nonce, memory)
    return nonce + box
  }

  public borrowing func open(_ sealed: [UInt8]) throws(SealError) -> [UInt8] {
    let nonceCount = Int(crypto_secretbox_NONCEBYTES)
    let macCount = Int(crypto_secretbox_MACBYTES)
    guard sealed.count >= nonceCount + macCount else { throw .doesNotOpen }
    let nonce = Array(sealed[..<nonceCount])
    let box = Array(sealed[nonceCount...])
    var plain = [UInt8](repeating: 0, count: box.count - macCount)
    guard
      crypto_secretbox_open_easy(&plain, box, UInt64(box.count), nonce, memory) == 0
    else { throw .doesNotOpen }
    return plain
  }

  private static func lockedMemory() throws(SealError) -> UnsafeMutablePointer<UInt8> {
    try Sodium.require()
    guard let start = sodium_malloc(byteCount) else { throw .outOfMemory }
    return start.bindMemory(to: UInt8.self, capacity: byteCount)
  }
}
