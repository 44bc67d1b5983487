/// A BLAKE2b hash of 32 bytes, kept as four words in big-endian order.
public struct Digest: Hashable, Sendable, BitwiseCopyable {
  let first: UInt64
  let second: UInt64
  let third: UInt64
  let fourth: UInt64

  public static let byteCount = 32

  init(words: (UInt64, UInt64, UInt64, UInt64)) {
    (first, second, third, fourth) = words
  }

  /// Nil for any other number of bytes than 32.
  public init?(bytes: [UInt8]) {
    guard bytes.count == Digest.byteCount else { return nil }
    self.init(words: Digest.words { bytes[$0] })
  }

  /// Nil for anything but 64 hexadecimal digits.
  public init?(hex: String) {
    let nibbles = hex.utf8.compactMap(Digest.nibble)
    guard nibbles.count == 64, hex.utf8.count == 64 else { return nil }
    self.init(words: Digest.words { nibbles[2 * $0] << 4 | nibbles[2 * $0 + 1] })
  }

  public var bytes: [UInt8] {
    withUnsafeBytes(
      of: (first.bigEndian, second.bigEndian, third.bigEndian, fourth.bigEndian)
    ) { Array($0) }
  }

  /// The first 16 bytes.
  public var half: [UInt8] {
    withUnsafeBytes(of: (first.bigEndian, second.bigEndian)) { Array($0) }
  }

  /// The first 8 bytes.
  public var quarter: [UInt8] { withUnsafeBytes(of: first.bigEndian) { Array($0) } }

  /// The first 8 bytes as a number, for keys that need not resist forgery.
  public var short: UInt64 { first }

  /// All 32 bytes as 64 lower-case hexadecimal digits.
  public var hex: String {
    [first, second, third, fourth].map(Digest.hex).joined()
  }

  /// The first 8 bytes as 16 lower-case hexadecimal digits.
  public var shortHex: String { Digest.hex(first) }

  static func words(_ byte: (Int) -> UInt8) -> (UInt64, UInt64, UInt64, UInt64) {
    func word(_ index: Int) -> UInt64 {
      (0..<8).reduce(0) { $0 << 8 | UInt64(byte(8 * index + $1)) }
    }
    return (word(0), word(1), word(2), word(3))
  }

  private static func hex(_ word: UInt64) -> String {
    let digits = String(word, radix: 16)
    return String(repeating: "0", count: 16 - digits.count) + digits
  }

  private static func nibble(_ digit: UInt8) -> UInt8? {
    switch digit {
    case 0x30...0x39: digit - 0x30
    case 0x61...0x66: digit - 0x61 + 10
    case 0x41...0x46: digit - 0x41 + 10
    default: nil
    }
  }
}

extension Digest: Comparable {
  /// In the order of the hexadecimal text.
  public static func < (left: Digest, right: Digest) -> Bool {
    (left.first, left.second, left.third, left.fourth)
      < (right.first, right.second, right.third, right.fourth)
  }
}

extension Digest: CustomStringConvertible {
  public var description: String { hex }
}
