import Law

@testable import Words

/// What is wrong with words that people are to read.
enum Wording {
  /// Traces of code, placeholders and slips.
  private static func traces(_ text: String) -> [String] {
    [
      text.contains(/known\(|Optional|\bnil\b|RowID|Phrase\(/) ? "debug text" : nil,
      text.contains(/\\\(|%@|[{}]|TODO/) ? "a placeholder" : nil,
      text.contains(/[a-z][A-Z]|_/) ? "a name of the code" : nil,
      text.contains(#/  |\.\.| \.| ,|;;|!| $|^ /#) ? "a slip" : nil,
    ].compactMap(\.self)
  }

  /// What is wrong with a text, none when nothing is.
  static func faults(_ text: String) -> [String] {
    text.isEmpty ? ["empty"] : traces(text).map { "\($0): \(text)" }
  }

  /// What is wrong with words in both languages; they differ but for a few loans.
  static func faults(_ phrase: Phrase) -> [String] {
    let same = phrase.english == phrase.indonesian && !loans.contains(phrase.english)
    return faults(phrase.english) + faults(phrase.indonesian)
      + (same ? ["not translated: \(phrase.english)"] : [])
  }

  /// What is wrong with a whole sentence.
  static func faults(sentence phrase: Phrase) -> [String] {
    let ends = [phrase.english, phrase.indonesian].filter {
      !($0.hasSuffix(".") || $0.hasSuffix("?")) || $0.first?.isLowercase ?? true
    }
    return faults(phrase) + ends.map { "no sentence: \($0)" }
  }

  private static let loans: Set = ["visa"]
}
