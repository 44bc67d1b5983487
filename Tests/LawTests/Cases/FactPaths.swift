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
    keeping(facts.map(\.path) + ["dossier", "as_of"], at: "")
  }

  private func keeping(_ paths: [String], at place: String) -> JSON {
    if let elements { return .array(elements.map { $0.keeping(paths, at: "\(place)[]") }) }
    guard let members, !paths.contains(place), self["status"] == nil else { return self }
    return .object(
      members.compactMap { member in
        let path = place.isEmpty ? member.key : "\(place).\(member.key)"
        guard paths.contains(where: { $0.hasPrefix(path) && $0.continues(path) }) else {
          return nil
        }
        return JSON.Member(member.key, member.value.keeping(paths, at: path))
      })
  }
}

extension String {
  /// Whether this path is another one or leads on from it.
  fileprivate func continues(_ path: String) -> Bool {
    let next = dropFirst(path.count).first
    return next == nil || next == "." || next == "["
  }
}
