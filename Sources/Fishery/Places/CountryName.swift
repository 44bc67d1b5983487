/// The key under which spellings of one country's name meet.
///
/// The words of the name, folded, spelt out and sorted: "Iran (Islamic Rep. of)" and "Islamic
/// Republic of Iran" have one key.
enum CountryName {
  static func key(_ name: some StringProtocol) -> String {
    let folded = FoldedText(String(name)).text.utf8.filter { $0 != 0x27 }
    let words = folded.split { !isPartOfWord($0) }.map { String(decoding: $0, as: UTF8.self) }
    return initialsJoined(words)
      .map { spelledOut[$0] ?? $0 }
      .filter { !ignored.contains($0) }
      .sorted()
      .joined(separator: " ")
  }

  /// ASCII letters and digits, and every byte of another script.
  private static func isPartOfWord(_ byte: UInt8) -> Bool {
    byte >= 0x80 || (0x61...0x7A).contains(byte) || (0x30...0x39).contains(byte)
  }

  /// "u s a" as "usa".
  private static func initialsJoined(_ words: [String]) -> [String] {
    var joined: [String] = []
    var inInitials = false
    for word in words {
      let isInitial = word.utf8.count == 1
      if isInitial, inInitials, let last = joined.popLast() {
        joined.append(last + word)
      } else {
        joined.append(word)
      }
      inInitials = isInitial
    }
    return joined
  }

  private static let spelledOut = [
    "rep": "republic", "dem": "democratic", "isl": "islands", "is": "islands", "island": "islands",
    "st": "saint", "sta": "saint", "ste": "saint",
  ]

  /// `eu` because registers of tuna fleets write "EU.Spain".
  private static let ignored: Set = ["the", "of", "and", "et", "eu"]
}
