import Law

/// What a rule is called by people.
enum RuleTitle {
  private static let titles = Dictionary(
    uniqueKeysWithValues: Catalogue.standard.rules.map { ($0.id, $0.title.english) })

  private static let unverified = Set(
    Catalogue.standard.rules.filter(\.isUnverified).map(\.id))

  /// The title of a rule; its id when the catalogue does not hold it any more.
  static func of(_ id: String) -> String { titles[id] ?? id }

  /// Says of a rule whose text nobody has read yet that it is unverified; nothing of others.
  static func mark(of id: String) -> String { unverified.contains(id) ? "unverified" : "" }

  /// The same in a column of one letter.
  static func letter(of id: String) -> String { unverified.contains(id) ? "u" : "" }
}
