public import Fishery

/// A book of law on one day: what is the same for every dossier of that day, found once for all.
public final class LawDay: Sendable {
  public let book: LawBook
  public let day: CivilDate
  /// When each figure has another value next, by its place among all names.
  private let figures: [CivilDate?]
  /// When States declare otherwise next; States and keys of which nothing is to come are left out.
  private let declarations: [Country: [ProfileKey: CivilDate]]

  public init(of book: LawBook, _ day: CivilDate) {
    self.book = book
    self.day = day
    figures = FigureName.allCases.map { book.nextChange(of: $0, after: day) }
    declarations = book.profiles.filter { $0.value.lastChange > day }.compactMapValues { profile in
      let changes = ProfileKey.allCases.compactMap { key in
        profile.nextChange(of: key, after: day).map { (key, $0) }
      }
      return changes.isEmpty ? nil : Dictionary(uniqueKeysWithValues: changes)
    }
  }

  /// When a State declares otherwise next, by key; nil where nothing is to come.
  func changes(declaredBy state: Country) -> [ProfileKey: CivilDate]? {
    declarations.isEmpty ? nil : declarations[state]
  }

  /// The first later day on which one of some figures is another one.
  func nextChange(of names: [FigureName]) -> CivilDate? {
    var next: CivilDate?
    for name in names {
      if let day = figures[Int(name.rawValue)], day < (next ?? .max) { next = day }
    }
    return next
  }
}
