import Law

/// What a rule is called by people.
enum RuleTitle {
  private static let titles = Dictionary(
    uniqueKeysWithValues: Catalogue.standard.rules.map { ($0.id, $0.title.english) })

  /// The title of a rule; its id when the catalogue does not hold it any more.
  static func of(_ id: String) -> String { titles[id] ?? id }
}
