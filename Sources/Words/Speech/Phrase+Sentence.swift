import Law

extension Phrase {
  /// With a capital letter and a full stop.
  var sentence: Phrase { capitalised.map { $0.hasSuffix(".") ? $0 : $0 + "." } }

  /// With a capital letter.
  var capitalised: Phrase { map { $0.prefix(1).uppercased() + $0.dropFirst() } }

  /// A sentence as a part of another one: small letter, no full stop.
  ///
  /// A first word that is a code or an amount, such as `USD` or `C188`, keeps its capitals.
  var clause: Phrase {
    withoutStop.map { text in
      guard text.dropFirst().first?.isLowercase ?? false else { return text }
      return text.prefix(1).lowercased() + text.dropFirst()
    }
  }

  /// `a, b and c`.
  static func list(_ phrases: [Phrase]) -> Phrase {
    guard let last = phrases.last, phrases.count > 1 else { return phrases.first ?? Phrase("", "") }
    let first = phrases.dropLast()
    return joined(Array(first), by: ", ") + Phrase(" and ", " dan ") + last
  }

  /// A number with its noun: `1 fisher`, `14 fishers`; Indonesian has one form.
  static func count(
    _ number: some BinaryInteger, _ one: String, _ many: String, _ indonesian: String
  ) -> Phrase {
    Phrase("\(number) \(number == 1 ? one : many)", "\(number) \(indonesian)")
  }
}

extension Phrase {
  /// Without its full stop.
  var withoutStop: Phrase {
    map { $0.hasSuffix(".") ? String($0.dropLast()) : $0 }
  }

  static func joined(_ phrases: [Phrase], by mark: String) -> Phrase {
    Phrase(
      phrases.map(\.english).joined(separator: mark),
      phrases.map(\.indonesian).joined(separator: mark))
  }

  /// `7 days`.
  static func days(_ number: Int32) -> Phrase { .count(number, "day", "days", "hari") }

  static let hours = Phrase("hours", "jam")
}
