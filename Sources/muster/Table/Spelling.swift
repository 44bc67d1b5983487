import Fishery

/// How an argument is written: what a person is told, what a shell may offer and what it means.
struct Spelling<Value: Sendable>: Sendable {
  let placeholder: String
  /// What is wanted, to follow the word "expected".
  let expected: String
  var completion = Completion.nothing
  let read: @Sendable (String) -> Value?
}

/// What a shell may offer in the place of an argument.
enum Completion: Sendable, Equatable {
  case nothing
  case files
  case folders
  case words([String])
}

/// A spelling without its value, for tables of several.
protocol AnySpelling: Sendable {
  var placeholder: String { get }
  var expected: String { get }
  var completion: Completion { get }
  func accepts(_ text: String) -> Bool
}

extension Spelling: AnySpelling {
  func accepts(_ text: String) -> Bool { read(text) != nil }
}

extension Spelling<String> {
  static let file = Spelling(
    placeholder: "FILE", expected: "the path of a file", completion: .files, read: nonEmpty)
  static let folder = Spelling(
    placeholder: "DIR", expected: "the path of a folder", completion: .folders, read: nonEmpty)

  static func text(_ placeholder: String, _ expected: String) -> Spelling {
    Spelling(placeholder: placeholder, expected: expected, read: nonEmpty)
  }

  /// One word of a closed list.
  static func word(_ placeholder: String, of words: [String]) -> Spelling {
    Spelling(
      placeholder: placeholder, expected: "one of \(words.joined(separator: ", "))",
      completion: .words(words)
    ) { words.contains($0) ? $0 : nil }
  }

  private static let nonEmpty: @Sendable (String) -> String? = { $0.isEmpty ? nil : $0 }
}

extension Spelling where Value: CaseIterable & RawRepresentable<String> {
  /// One word of a closed list, as what it means.
  static func word(_ placeholder: String) -> Spelling {
    let words = Value.allCases.map(\.rawValue)
    return Spelling(
      placeholder: placeholder, expected: "one of \(words.joined(separator: ", "))",
      completion: .words(words)
    ) { Value(rawValue: $0) }
  }
}

extension Spelling<CivilDate> {
  static let day = Spelling(placeholder: "DATE", expected: "a day written YYYY-MM-DD") {
    CivilDate($0)
  }
}

extension Spelling<Int> {
  static func number(_ placeholder: String, in range: ClosedRange<Int>) -> Spelling {
    let expected = "a whole number from \(range.lowerBound) to \(range.upperBound)"
    return Spelling(placeholder: placeholder, expected: expected) { text in
      guard text.utf8.allSatisfy({ (0x30...0x39).contains($0) }), let number = Int(text) else {
        return nil
      }
      return range.contains(number) ? number : nil
    }
  }
}
