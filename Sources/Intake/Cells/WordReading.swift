import Fishery

/// Words of closed lists, and yes or no.
enum WordReading {
  static func read(
    _ text: String, of words: [String], _ column: String, _ choices: ColumnChoices
  ) -> Reading {
    guard let word = word(text, of: words, column) else {
      return .refused(.noWord(nearest: words.nearest(to: key(text))))
    }
    return key(text) == word ? .known(word) : alias(word, choices)
  }

  static func readSeveral(
    _ text: String, of words: [String], _ column: String, _ choices: ColumnChoices
  ) -> Reading {
    var found: Set<String> = []
    var isAlias = false
    for part in FoldedSeparators.split(text) {
      guard let word = word(part, of: words, column) else {
        return .refused(.noWord(nearest: words.nearest(to: key(part))))
      }
      isAlias = isAlias || key(part) != word
      found.insert(word)
    }
    let all = words.filter(found.contains).joined(separator: " ")
    return isAlias ? alias(all, choices) : .known(all)
  }

  /// The word of a list that a text is or means.
  static func word(_ text: String, of words: [String], _ column: String) -> String? {
    let key = key(text)
    if words.contains(key) { return key }
    return WordNames.meanings(in: column)[key].flatMap { words.contains($0) ? $0 : nil }
  }

  /// A text as the lists write their words: folded, with one `_` for whatever parts its words.
  static func key(_ text: String) -> String {
    FoldedText(text.filter { $0 != "'" && $0 != "’" && $0 != "." }).text
      .split { !$0.isLetter && !$0.isNumber }.joined(separator: "_")
  }

  /// Yes or no; a cross is what a person says of its column.
  static func yesNo(_ text: String, _ choices: ColumnChoices) -> Reading {
    if let answer = yesNo(text) { return .known(answer) }
    guard crosses.contains(FoldedText(text).text) else { return .refused(.noYesNo) }
    let quirks = QuirkSet(.cross)
    return switch choices[.cross] {
    case .yes: .known("yes", quirks)
    case .no: .known("no", quirks)
    case .refuse: .refused(.decided(.cross), quirks)
    default: Reading(cell: .notCollected(.illegible), quirks: quirks)
    }
  }

  private static let crosses: Set = ["x", "×", "✕", "✖", "☒"]

  static func yesNo(_ text: String) -> String? {
    switch FoldedText(text).text {
    case "yes", "y", "true", "1", "ya", "iya", "ada", "v", "√", "✓", "✔", "☑", "ใช่", "có", "oo",
      "是":
      "yes"
    case "no", "n", "false", "0", "tidak", "tdk", "bukan", "✗", "✘", "☐", "ไม่", "không", "hindi",
      "否":
      "no"
    default: nil
    }
  }
}
