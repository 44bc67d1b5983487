import Fishery

/// Marks and words that people write where there is nothing to write.
enum BlankWords {
  /// What a trimmed cell is instead of a value; nil when it is one.
  static func quirk(of text: String) -> Quirk? {
    let count = text.utf8.count
    guard count <= longest, let first = text.utf8.first,
      mayBe[Int(first) * (longest + 1) + count]
    else { return nil }
    if text.utf8.allSatisfy({ marks.contains($0) }) { return .placeholder }
    return words[FoldedText(text).text]
  }

  /// Bytes of the longest word, with room for what folding takes away.
  private static let longest = 32

  private static let marks = Set("-.?_*/~#".utf8)

  private static let words: [String: Quirk] = {
    let placeholders = [
      "na", "n/a", "n.a.", "n.a", "n a", "#n/a", "#na", "#ref!", "#value!", "#name?", "#div/0!",
      "#null!", "#num!", "<na>", "unknown", "unkown", "unk", "unspecified", "not specified",
      "not known", "not available", "not supplied", "not stated", "tidak diketahui",
      "tdk diketahui", "belum diketahui", "belum ada", "tba", "tbd", "tbc", "to be advised",
      "0000-00-00", "00/00/0000", "00.00.0000", "00-00-0000", "(blank)", "blank", "–", "—", "―",
      "ไม่ทราบ", "ไม่ระบุ", "不明", "không rõ",
    ]
    let none = [
      "none", "nil", "null", "(null)", "tidak ada", "tdk ada", "nihil", "kosong", "no", "nothing",
      "not applicable", "tiada", "ไม่มี", "無", "无", "không có", "wala",
    ]
    var words: [String: Quirk] = [:]
    for word in placeholders { words[FoldedText(word).text] = .placeholder }
    for word in none { words[FoldedText(word).text] = .noneWord }
    return words
  }()

  /// Whether a blank word may begin with a byte and be so long: most cells need no look at words.
  private static let mayBe: [Bool] = {
    var mayBe = [Bool](repeating: false, count: 256 * (longest + 1))
    func allow(_ byte: UInt8, _ lengths: some Sequence<Int>) {
      for length in lengths { mayBe[Int(byte) * (longest + 1) + length] = true }
    }
    for word in words.keys {
      for byte in [word.utf8.first, word.uppercased().utf8.first].compactMap(\.self) {
        allow(byte, [word.utf8.count])
      }
    }
    for byte in marks { allow(byte, 0...longest) }
    for byte: UInt8 in 0xC2...0xEF { allow(byte, 0...longest) }
    return mayBe
  }()
}
