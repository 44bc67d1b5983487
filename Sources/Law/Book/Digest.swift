import Fishery

/// A short hash by which two figures or two books are told apart.
///
/// FNV-1a over a canonical text. It tells change from no change; it is no seal.
enum Digest {
  static func of(_ figure: Figure) -> UInt64 {
    var hash = FNV()
    hash.add(figure.id)
    for entry in figure.entries {
      hash.add("\(entry.from)")
      hash.add(entry.value.map { "\($0.kind.rawValue) \($0)" } ?? "null")
      hash.add(entry.source)
      hash.add(entry.status.rawValue)
      hash.add(entry.verified.rawValue)
    }
    return hash.value
  }

  /// 16 hex digits.
  static func of(_ texts: [String]) -> String {
    var hash = FNV()
    for text in texts { hash.add(text) }
    let digits = String(hash.value, radix: 16)
    return String(repeating: "0", count: 16 - digits.count) + digits
  }

  private struct FNV {
    var value: UInt64 = 0xCBF2_9CE4_8422_2325

    mutating func add(_ text: String) {
      for byte in text.utf8 { add(byte) }
      // No text holds this byte, so two neighbours can never run together.
      add(0xFF)
    }

    private mutating func add(_ byte: UInt8) {
      value = (value ^ UInt64(byte)) &* 0x0000_0100_0000_01B3
    }
  }
}
