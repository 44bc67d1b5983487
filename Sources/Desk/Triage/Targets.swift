import Registry

/// What a decision is about: the finding under the cursor, or all that are marked.
enum Targets: Sendable, Hashable {
  case one(FindingLine)
  case marked([String])

  /// Whether they were picked out together, be it a single one.
  var isBulk: Bool { if case .marked = self { true } else { false } }

  /// How many, in words.
  var words: String {
    switch self {
    case .one: "this finding"
    case .marked(let ids): ids.count.of("finding", "findings")
    }
  }
}
