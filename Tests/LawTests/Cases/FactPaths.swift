import Fishery
import TestSupport

extension Fact {
  /// Where the fact stands in a document: one place, or one for each entry of its list; the
  /// particulars of an agreement each have a place of their own.
  func paths(in document: JSON) -> [String] {
    let parts = path.split(separator: "[]", maxSplits: 1).map(String.init)
    guard parts.count == 2 else { return [path] }
    let count = document.value(at: parts[0])?.elements?.count ?? 0
    return (0..<count).flatMap { index in
      let place = "\(parts[0])[\(index)]\(parts[1])"
      guard self == .agreementClauses || self == .agreementRegulatedOtherwise else {
        return [place]
      }
      return Particular.allCases.map { "\(place).\($0.letter)" }
    }
  }

  /// Every value that the document holds of the fact.
  func values(in document: JSON) -> [JSON] { paths(in: document).compactMap(document.value(at:)) }
}

extension JSON {
  static let notCollected: JSON = ["status": "not_collected"]
  static let confirmedAbsent: JSON = ["status": "confirmed_absent"]

  /// What stands at a path such as `agreements[0].clauses.k`.
  func value(at path: String) -> JSON? {
    var value: JSON? = self
    for step in path.split(whereSeparator: { $0 == "." || $0 == "[" }) {
      value =
        step.last == "]"
        ? value?.elements.flatMap { list in
          Int(step.dropLast()).flatMap { list.indices.contains($0) ? list[$0] : nil }
        }
        : value?[String(step)]
    }
    return value
  }

  /// The document with nothing collected of a fact, whatever entry says it.
  func without(_ fact: Fact) -> JSON {
    fact.paths(in: self).reduce(self) { $0.setting($1[...], to: .notCollected) }
  }

  /// The document with only what some facts say: the rest was not supplied.
  func keeping(only facts: [Fact]) -> JSON {
    Fact.allCases.filter { !facts.contains($0) && !$0.holds(any: facts) }.reduce(self) {
      $1.paths(in: $0).reduce($0) { document, path in
        document.value(at: path) == nil ? document : document.removing(path[...])
      }
    }
  }

  private func removing(_ path: Substring) -> JSON {
    setting(path, to: .null).pruned ?? .object([])
  }

  /// This value without members that are null.
  private var pruned: JSON? {
    switch self {
    case .null: nil
    case .object(let members):
      .object(members.compactMap { member in member.value.pruned.map { .init(member.key, $0) } })
    case .array(let elements): .array(elements.map { $0.pruned ?? .null })
    default: self
    }
  }
}

extension Fact {
  /// Whether it is the list whose entries have any of some facts.
  fileprivate func holds(any facts: [Fact]) -> Bool {
    facts.contains { $0.path.hasPrefix("\(path)[]") }
  }
}
