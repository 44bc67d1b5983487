public import Law

extension Phrase {
  /// The words in one language.
  public subscript(tongue: Tongue) -> String {
    switch tongue {
    case .english: english
    case .indonesian: indonesian
    }
  }

  /// What is written alike in every language: a day, a code, a citation.
  init(_ same: some CustomStringConvertible) { self.init(same.description, same.description) }

  /// The same change made to the words of every language.
  func map(_ change: (String) -> String) -> Phrase { Phrase(change(english), change(indonesian)) }

  static func + (left: Phrase, right: Phrase) -> Phrase {
    Phrase(left.english + right.english, left.indonesian + right.indonesian)
  }

  static func + (left: Phrase, right: String) -> Phrase { left + Phrase(right) }
  static func + (left: String, right: Phrase) -> Phrase { Phrase(left) + right }
}
