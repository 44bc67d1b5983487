internal import Fishery

/// The words of a closed list by their bytes.
struct WordTable<Word: CaseIterable & RawRepresentable<String> & Sendable>: Sendable {
  private let words: [(key: Key, word: Word)]

  /// The bytes of a word in place, and how many they are.
  private struct Key: Equatable, Sendable {
    private var bytes: (UInt64, UInt64, UInt64) = (0, 0, 0)
    private let count: Int

    /// Nil for more bytes than any word has.
    init?(_ utf8: Span<UInt8>) {
      count = utf8.count
      guard count <= 24 else { return nil }
      for place in 0..<count {
        let byte = UInt64(utf8[place]) << UInt64((place & 7) * 8)
        switch place >> 3 {
        case 0: bytes.0 |= byte
        case 1: bytes.1 |= byte
        default: bytes.2 |= byte
        }
      }
    }

    static func == (one: Key, other: Key) -> Bool {
      one.bytes == other.bytes && one.count == other.count
    }
  }

  init() {
    words = Word.allCases.compactMap { word in
      Key(word.rawValue.utf8.span).map { ($0, word) }
    }
  }

  /// Nil for what is no word of the list.
  subscript(utf8: Span<UInt8>) -> Word? {
    guard let key = Key(utf8) else { return Word(rawValue: String(utf8: utf8)) }
    for index in words.indices where words[index].key == key { return words[index].word }
    return nil
  }
}
