/// The rules, in the order in which their verdicts are kept.
public struct Catalogue: Sendable {
  public let rules: [Rule]
  /// Changes whenever a rule is added, removed or moved.
  public let digest: String

  public init(_ rules: [Rule]) {
    self.rules = rules
    digest = Digest.of(rules.map(\.id))
  }

  /// The rule of an id.
  public subscript(id: some StringProtocol) -> Rule? { rules.first { $0.id == id } }

  /// The places of the rules that read a subject's dossier.
  public func places(for subject: Subject) -> [Int] {
    rules.indices.filter { rules[$0].subject == subject }
  }

  /// The rules that another book's changed figures or declarations touch.
  public func rules(reading changed: Set<String>) -> [Rule] {
    rules.filter { rule in
      rule.figures.contains { changed.contains($0.id) }
        || changed.contains { id in
          rule.profile.contains { id.hasPrefix("profiles.") && id.hasSuffix(".\($0.rawValue)") }
        }
    }
  }
}
