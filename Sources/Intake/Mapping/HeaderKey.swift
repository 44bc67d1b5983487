import Fishery

/// The key under which spellings of one header meet: letters and figures alone, folded, usual
/// short forms spelled one way.
struct HeaderKey: Sendable, Hashable {
  let text: String

  init(_ name: String) {
    let words = FoldedText(name).text.split { !$0.isLetter && !$0.isNumber }
    text = words.map { Self.forms[String($0)] ?? String($0) }.joined()
  }

  private static let forms = [
    "tgl": "tanggal", "nomor": "no", "number": "no", "num": "no", "nr": "no", "licence": "license",
    "nbr": "no",
  ]
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
