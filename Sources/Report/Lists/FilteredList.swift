/// A list that a line of words and `key:value` pairs may narrow.
public enum FilteredList: String, Sendable, Hashable, CaseIterable {
  case vessels, placements, agreements, agencies, findings, needs, rules, figures, imports, contacts
  /// Verdicts that cannot be told yet, each of a rule and whom it was applied to.
  case doubts
  /// Everybody who may be aboard.
  case crisis
  /// Shown whole, always.
  case cases, exceptions

  /// Whether anything narrows it.
  var takesFilter: Bool { ![.cases, .exceptions].contains(self) }

  /// The keys that it knows.
  var keys: [String] { terms.map(\.key) }

  var terms: [FilterTerm] { FilterTerm.all.filter { $0.lists.contains(self) } }

  /// Its lines, to stand before "have no filter".
  var words: String {
    switch self {
    case .doubts: "verdicts that cannot be told"
    case .crisis: "people in a crisis"
    default: rawValue
    }
  }
}
