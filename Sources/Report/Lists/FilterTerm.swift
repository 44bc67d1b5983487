import Fishery
import Law
import Registry

/// One `key:value` pair that a filter may hold.
struct FilterTerm: Sendable {
  let key: String
  /// The lists that it narrows.
  let lists: Set<FilteredList>
  /// What is wanted, to follow the word "expects".
  let expected: String
  /// The signs that may stand between key and value.
  var comparisons: [Comparison] = [.equal]
  /// Every value there is, where they are few; for completion.
  var values: [String] = []
  /// Narrows the filter; false when the value is not understood.
  let read: @Sendable (Comparison, String, inout ListFilter) -> Bool
  /// Whether it may stand in a line again with another value.
  var mayRepeat: @Sendable (String) -> Bool = { _ in false }

  /// How a value is asked for.
  enum Comparison: String, Sendable, CaseIterable {
    case equal = ":"
    case atLeast = ">="
    case over = ">"
    case under = "<"
  }

  /// What of a filter it fills, where that holds one value alone: an age has a least and a most.
  func slot(_ comparison: Comparison, _ text: String) -> String? {
    mayRepeat(text) ? nil : key + (comparison == .under ? comparison.rawValue : "")
  }

  static let all: [FilterTerm] = [
    term("flag", of: .ofVessels + [.agencies], "the two-letter code of a State", \.flag) {
      Country($0.uppercased())
    },
    term(
      "nationality", of: .ofPeople + [.contacts], "the two-letter code of a State", \.nationality
    ) {
      Country($0.uppercased())
    },
    term(
      "rule", of: .ofFindings + [.doubts, .rules, .crisis],
      "the id of a rule, or a beginning that no other has", \.rule,
      Catalogue.standard.rules.map(\.id)
    ) { text in
      let ids = Catalogue.standard.rules.map(\.id)
      let begun = ids.filter { $0.lowercased().hasPrefix(text.lowercased()) }
      return begun.first { $0.count == text.count } ?? (begun.count == 1 ? begun[0] : nil)
    },
    severity,
    term(
      "verdict", of: .ofFindings + [.crisis], "breach or B, undetermined or ?", \.verdict,
      Verdict.allCases.map(\.rawValue)
    ) { text in
      Verdict.allCases.first { $0.means(text) }?.rawValue
    },
    // Of what cannot be told, nothing else can be said.
    term(
      "verdict", of: [.doubts], "undetermined or ?", \.verdict, [Verdict.undetermined.rawValue]
    ) { text in
      Verdict.undetermined.means(text) ? Verdict.undetermined.rawValue : nil
    },
    states,
    term(
      "decision", of: .ofFindings,
      "open, undecided, closed, any, or \(Standing.allCases.map(\.word).listed)",
      \.standing, ["open", "undecided", "closed"] + Standing.allCases.map(\.word)
    ) { StandingChoice($0.lowercased()) },
    term("for", of: .ofFindings, "the name of a colleague", \.assigned) { $0.isEmpty ? nil : $0 },
    age,
    term("vessel", of: .ofRecords, "the key of a vessel", \.vessel) { SubjectKey(hex: $0)?.raw },
    term("placement", of: .ofPeople + [.needs], "the key of a placement", \.placement) {
      SubjectKey(hex: $0)?.raw
    },
    FilterTerm(
      key: "agency", lists: .ofRecords, expected: "the key or the name of an agency"
    ) { _, text, filter in
      if let key = SubjectKey(hex: text)?.raw {
        filter.agency = key
      } else {
        filter.agencyWords += text.split(separator: " ").map(String.init)
      }
      return !text.isEmpty
    } mayRepeat: {
      SubjectKey(hex: $0) == nil
    },
    term(
      "template", of: [.placements, .agreements, .findings, .doubts],
      "the name of a template of agreements", \.template
    ) { $0.isEmpty ? nil : $0 },
    term("port", of: .ofVessels + [.contacts], "a UN/LOCODE", \.port) {
      $0.isEmpty ? nil : $0.uppercased()
    },
    mark("aboard", of: [.placements, .doubts, .crisis], \.aboardOnly),
    mark("gone", of: [.vessels, .placements, .doubts, .crisis], \.goneFromList),
    mark("red", of: .ofFindings, \.redLineOnly),
    term(
      "zone", of: [.crisis], "a zone as positions name it, such as \"FAO 71\"", \.zone
    ) { $0.isEmpty ? nil : $0 },
  ]

  private static let severity = FilterTerm(
    key: "severity", lists: .ofVessels + [.agencies, .rules],
    expected: "critical, high, medium, low or advisory, and what is worse",
    comparisons: [.equal, .atLeast], values: Severity.allCases.map(\.rawValue)
  ) { _, text, filter in
    let severity = Severity.allCases.first {
      $0.rawValue == text.lowercased() || String($0.letter) == text
    }
    filter.severityAtLeast = severity?.level
    return severity != nil
  }

  private static let states = FilterTerm(
    key: "state", lists: .ofFindings + [.crisis],
    expected: "new, unchanged, changed, gone or back, with commas between",
    values: FindingLine.State.allCases.map(\.rawValue)
  ) { _, text, filter in
    let words = text.lowercased().split(separator: ",", omittingEmptySubsequences: false)
    let states = words.compactMap { FindingLine.State(rawValue: String($0)) }
    filter.states += states
    return states.count == words.count
  } mayRepeat: { _ in
    true
  }

  /// Since a finding was first seen: `age>30d`, `age<2w`.
  private static let age = FilterTerm(
    key: "age", lists: .ofFindings, expected: "days or weeks, such as age>30d or age<2w",
    comparisons: [.over, .under]
  ) { comparison, text, filter in
    let unit = text.last.flatMap { ["d": 1, "w": 7][$0] }
    guard let number = Int(unit == nil ? text : String(text.dropLast())), number >= 0,
      number <= 100_000
    else { return false }
    let days = number * (unit ?? 1)
    if comparison == .over { filter.olderThan = days } else { filter.youngerThan = days }
    return true
  }

  private static func term<Value>(
    _ key: String, of lists: Set<FilteredList>, _ expected: String,
    _ place: any WritableKeyPath<ListFilter, Value?> & Sendable, _ values: [String] = [],
    _ value: @escaping @Sendable (String) -> Value?
  ) -> FilterTerm {
    FilterTerm(key: key, lists: lists, expected: expected, values: values) { _, text, filter in
      guard let value = value(text) else { return false }
      filter[keyPath: place] = value
      return true
    }
  }

  private static func mark(
    _ key: String, of lists: Set<FilteredList>,
    _ place: any WritableKeyPath<ListFilter, Bool> & Sendable
  ) -> FilterTerm {
    FilterTerm(key: key, lists: lists, expected: "yes or no", values: ["yes", "no"]) {
      _, text, filter in
      guard ["yes", "no"].contains(text.lowercased()) else { return false }
      var marked = ListFilter()
      marked[keyPath: place] = true
      if text.lowercased() == "yes" {
        filter[keyPath: place] = true
      } else {
        filter.excluded.append(marked)
      }
      return true
    }
  }
}

extension StandingChoice {
  /// The choice that a word of a filter names.
  init?(_ word: String) {
    switch word {
    case "open": self = .open
    case "undecided": self = .undecided
    case "closed": self = .closed
    case "any": self = .any
    default:
      guard let standing = Standing.allCases.first(where: { $0.word == word }) else { return nil }
      self = .one(standing)
    }
  }
}

extension Verdict {
  /// Whether a word or a letter of a filter names it.
  fileprivate func means(_ text: String) -> Bool {
    rawValue == text.lowercased() || String(letter) == text
  }
}

extension Set<FilteredList> {
  /// Lists whose lines, or whose lines' people and vessels, have findings.
  fileprivate static let ofFindings: Set = [.vessels, .placements, .agencies, .findings]
  /// Lists of vessels, or of what is known of people aboard them.
  fileprivate static let ofVessels: Set = [
    .vessels, .placements, .agreements, .findings, .doubts, .crisis,
  ]
  /// Lists of people, or of what is known of them.
  fileprivate static let ofPeople: Set = ofVessels.subtracting([.vessels])
  /// Lists of what hangs together with vessels and agencies.
  fileprivate static let ofRecords: Set = ofVessels.union([.agencies, .needs])

  fileprivate static func + (one: Set, other: Set) -> Set { one.union(other) }
}

extension [String] {
  fileprivate var listed: String { joined(separator: ", ") }
}
