/// How one word is spelt in sets of needs: the characters of its fact and of the rules that want it.
struct NeedLetters: Comparable {
  let fact: UInt32
  let rules: UInt32

  init(fact: UInt32, rules: UInt32) {
    self.fact = fact
    self.rules = rules
  }

  /// Nil for anything but two characters.
  init?(_ text: String) {
    let letters = text.unicodeScalars.map(\.value)
    guard letters.count == 2 else { return nil }
    self.init(fact: letters[0], rules: letters[1])
  }

  /// Whether a character is one of those that stand for facts.
  static func isOfFact(_ letter: UInt32) -> Bool { letter >= 0x80 && letter < 0x1_0000 }

  static func < (one: NeedLetters, other: NeedLetters) -> Bool {
    (one.fact, one.rules) < (other.fact, other.rules)
  }

  /// Words as they are spelt together, in one order.
  static func bytes(_ words: [NeedLetters]) -> [UInt8] {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(words.count * 3)
    for word in words.sorted() {
      for case let letter? in [Unicode.Scalar(word.fact), Unicode.Scalar(word.rules)] {
        bytes.append(contentsOf: UTF8.encode(letter) ?? UTF8.encodedReplacementCharacter)
      }
    }
    return bytes
  }
}
