import Fishery

/// The key under which spellings of one header meet: letters and figures alone, folded.
struct HeaderKey: Sendable, Hashable {
  let text: String

  init(_ name: String) {
    text = FoldedText(name).text.filter { $0.isLetter || $0.isNumber }
  }

}

extension Table {
  /// Sixteen hex digits that files with the same headers share, whatever their order.
  ///
  /// FNV-1a over the folded headers: it names a saved mapping and guards nothing.
  public var shape: String {
    let keys = header.names.map { HeaderKey($0).text }.sorted()
    var hash: UInt64 = 0xCBF2_9CE4_8422_2325
    for byte in keys.joined(separator: "\n").utf8 {
      hash = (hash ^ UInt64(byte)) &* 0x100_0000_01B3
    }
    let hex = String(hash, radix: 16)
    return String(repeating: "0", count: 16 - hex.count) + hex
  }
}
