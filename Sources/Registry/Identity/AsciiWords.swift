/// The words of a text in ASCII alone, parted by spaces: byte by byte, for every row of a file has names.
struct AsciiWords {
  private let words: [ArraySlice<UInt8>]

  /// Nil for any other text.
  init?(_ text: String) {
    let bytes = Array(text.utf8)
    guard bytes.allSatisfy({ $0 < 0x80 }) else { return nil }
    words = bytes.split(separator: 0x20)
  }

  var isEmpty: Bool { words.isEmpty }

  /// What is made of each word, in one order with a space between them.
  func sorted(_ made: (ArraySlice<UInt8>) -> ArraySlice<UInt8>) -> String {
    let made = words.map(made).sorted { $0.lexicographicallyPrecedes($1) }
    return String(decoding: Array(made.joined(separator: [0x20])), as: UTF8.self)
  }
}
