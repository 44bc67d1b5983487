internal import CSodium

/// A digest taken piece by piece, so that a file need never be whole in memory.
///
/// `append` runs pieces together. `add` frames each with its length, so that ("ab", "c") and
/// ("a", "bc") differ.
public struct DigestStream: ~Copyable {
  private let memory: UnsafeMutableRawPointer
  /// The state within the memory, where libsodium wants it to begin.
  private let state: OpaquePointer

  public init() {
    self.init(key: nil)
  }

  /// Only who holds the key can make or check this digest.
  public init(key: borrowing Key) {
    self.init(key: UnsafePointer(key.memory))
  }

  private init(key: UnsafePointer<UInt8>?) {
    // Not ready, libsodium hashes without what the processor has for it.
    _ = Sodium.ready
    // Memory of any alignment is at hand at once, and a few are wanted for every row of a file.
    memory = .allocate(byteCount: crypto_generichash_statebytes() + 64, alignment: 16)
    state = OpaquePointer(memory.alignedUp(toMultipleOf: 64))
    crypto_generichash_init(state, key, key == nil ? 0 : Key.byteCount, Digest.byteCount)
  }

  deinit {
    memory.deallocate()
  }

  public mutating func append(_ bytes: Span<UInt8>) {
    bytes.withUnsafeBufferPointer { piece in
      _ = crypto_generichash_update(state, piece.baseAddress, UInt64(piece.count))
    }
  }

  public mutating func add(_ bytes: Span<UInt8>) {
    add(Int64(bytes.count))
    append(bytes)
  }

  public mutating func add(_ bytes: [UInt8]) {
    add(bytes.span)
  }

  public mutating func add(_ text: String) {
    add(text.utf8Span.span)
  }

  public mutating func add(_ digest: Digest) {
    add(digest.bytes.span)
  }

  public mutating func add(_ integer: Int64) {
    withUnsafeBytes(of: integer.littleEndian) { raw in
      raw.withMemoryRebound(to: UInt8.self) { append($0.span) }
    }
  }

  public consuming func digest() -> Digest {
    var words: (UInt64, UInt64, UInt64, UInt64) = (0, 0, 0, 0)
    withUnsafeMutableBytes(of: &words) { bytes in
      guard let start = bytes.bindMemory(to: UInt8.self).baseAddress else { return }
      crypto_generichash_final(state, start, Digest.byteCount)
    }
    return Digest(
      words: (words.0.bigEndian, words.1.bigEndian, words.2.bigEndian, words.3.bigEndian))
  }
}

extension Digest {
  public init(of bytes: [UInt8]) {
    var stream = DigestStream()
    stream.append(bytes.span)
    self = stream.digest()
  }

  public init(of text: String) {
    var stream = DigestStream()
    stream.append(text.utf8Span.span)
    self = stream.digest()
  }

  /// The hash of a telephone or account number, which without the key cannot be guessed back.
  public init(of text: String, key: borrowing Key) {
    var stream = DigestStream(key: key)
    stream.append(text.utf8Span.span)
    self = stream.digest()
  }
}
