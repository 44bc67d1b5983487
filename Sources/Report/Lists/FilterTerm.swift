import Fishery
import Law
import Registry

/// One `key:value` pair that a filter may hold.
struct FilterTerm: Sendable {
  let key: String
  /// What is wanted, to follow the word "expects".
  let expected: String
  /// Narrows the filter; false when the value is not understood.
  let read: @Sendable (String, inout ListFilter) -> Bool

  static let all: [FilterTerm] = [
    term("flag", "the two-letter code of a State", \.flag) { Country($0.uppercased()) },
    term("nationality", "the two-letter code of a State", \.nationality) {
      Country($0.uppercased())
    },
    term("rule", "the id of a rule", \.rule) { $0.isEmpty ? nil : $0 },
    term("severity", "critical, high, medium, low or advisory", \.severityAtLeast) { text in
      Severity.allCases.first { $0.rawValue == text.lowercased() || String($0.letter) == text }?
        .level
    },
    term("verdict", "breach or B, undetermined or ?", \.verdict) { text in
      Verdict.allCases.first { $0.rawValue == text.lowercased() || String($0.letter) == text }?
        .rawValue
    },
    term("state", "new, unchanged, changed, gone or back", \.state) {
      FindingLine.State(rawValue: $0.lowercased())
    },
    term("vessel", "the key of a vessel", \.vessel) { SubjectKey(hex: $0)?.raw },
    term("placement", "the key of a placement", \.placement) { SubjectKey(hex: $0)?.raw },
    term("agency", "the key of an agency", \.agency) { SubjectKey(hex: $0)?.raw },
    term("port", "a UN/LOCODE", \.port) { $0.isEmpty ? nil : $0.uppercased() },
    mark("aboard", \.aboardOnly),
    mark("gone", \.goneFromList),
  ]

  private static func term<Value>(
    _ key: String, _ expected: String,
    _ place: any WritableKeyPath<ListFilter, Value?> & Sendable,
    _ value: @escaping @Sendable (String) -> Value?
  ) -> FilterTerm {
    FilterTerm(key: key, expected: expected) { text, filter in
      guard let value = value(text) else { return false }
      filter[keyPath: place] = value
      return true
    }
  }

  private static func mark(
    _ key: String, _ place: any WritableKeyPath<ListFilter, Bool> & Sendable
  ) -> FilterTerm {
    FilterTerm(key: key, expected: "yes or no") { text, filter in
      guard ["yes", "no"].contains(text.lowercased()) else { return false }
      filter[keyPath: place] = text.lowercased() == "yes"
      return true
    }
  }
}
