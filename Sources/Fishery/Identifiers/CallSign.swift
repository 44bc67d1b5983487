/// A radio call sign: letters and digits whose first two or three belong to a State's series.
public struct CallSign: Identifier {
  /// Capital letters and digits without spaces.
  public let text: String

  /// Nil when nothing is left but spaces and marks.
  public init?(_ text: String) {
    let kept = CallSign.kept(of: text)
    guard !kept.isEmpty else { return nil }
    self.text = kept
  }

  public var description: String { text }

  /// The State whose series the sign is from.
  public var country: Country? { CallSignTable.country(of: text) }

  public var lints: [Lint] {
    var lints: [Lint] = []
    let length = text.count
    if !(3...7).contains(length) { lints.append(.length(found: length, expected: 3...7)) }
    guard text.utf8.allSatisfy(CallSign.isUsed) else { return lints + [.characters] }
    guard country == nil else { return lints }
    let exchanged = CallSign.exchanged(text)
    let isSlip = exchanged.contains { CallSignTable.country(of: $0) != nil }
    return lints + (isSlip ? [.unallocated, .confusable] : [.unallocated])
  }

  public static func lints(of text: String) -> [Lint] {
    CallSign(text)?.lints ?? [.length(found: 0, expected: 3...7)]
  }

  /// What the series says against a flag: nothing when it is the flag's, or that of the State which
  /// administers it. Vessels of Taiwan and Hong Kong too have signs of the Chinese series.
  public func lints(under flag: Country) -> [Lint] {
    guard let country, !country.isTied(to: flag),
      country != "CN" || !["HK", "MO", "TW"].contains(flag)
    else { return [] }
    return [.otherState(country)]
  }

  private static func kept(of text: String) -> String {
    FoldedText(text).text.filter { !" -./".contains($0) }.uppercased()
  }

  private static func isUsed(_ byte: UInt8) -> Bool {
    (0x30...0x39).contains(byte) || (0x41...0x5A).contains(byte)
  }

  /// The sign with a look-alike exchanged in its first, second or both places.
  private static func exchanged(_ text: String) -> [String] {
    let twins: [Character: Character] = ["O": "0", "0": "O", "I": "1", "1": "I"]
    let letters = Array(text)
    return [[0], [1], [0, 1]].compactMap { places in
      var letters = letters
      for place in places {
        guard place < letters.count, let twin = twins[letters[place]] else { return nil }
        letters[place] = twin
      }
      return String(letters)
    }
  }
}
