/// A name or number reduced to a key, so that dossiers can compare them without text.
///
/// Two spellings that fold alike (case, marks, width) have one key. 64 bits of FNV-1a over the
/// folded text: for comparing within one dossier, never for identity across a registry.
public struct NameKey: Sendable, Hashable, BitwiseCopyable {
  public let bits: UInt64

  public init(bits: UInt64) { self.bits = bits }

  public init(folding text: String) {
    var hash: UInt64 = 0xcbf2_9ce4_8422_2325
    for byte in FoldedText(text).text.utf8 where byte != 0x20 {
      hash = (hash ^ UInt64(byte)) &* 0x100_0000_01b3
    }
    bits = hash
  }
}
