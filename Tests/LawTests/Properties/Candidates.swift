import Fishery
import Law
import TestSupport

/// Values that a fact may turn out to have: every word of a closed list, both answers, and what the
/// case sheets and some limits say of the rest.
struct Candidates: Sendable {
  private let values: [Fact: [JSON]]

  init() throws {
    var found: [Fact: [JSON]] = [:]
    let spotless = try SheetCase.spotless.get()
    for fact in Fact.allCases {
      found[fact] =
        try [.confirmedAbsent] + Self.kinds(of: fact).flatMap(Self.plain)
        + fact.values(in: spotless).filter(\.isKnown)
    }
    for sheet in try Catalogue.standard.rules.flatMap({ try SheetCase.all(of: $0) }) {
      let changed = Set(sheet.change.map { $0.key.prefix { $0 != "[" } })
      for fact in Fact.allCases where changed.contains(where: { fact.path.hasPrefix($0) }) {
        for value in fact.values(in: sheet.document) where value.isKnown {
          if found[fact]?.contains(value) != true { found[fact, default: []].append(value) }
        }
      }
    }
    values = found
  }

  static let shared = Result { try Candidates() }

  /// Values of a fact, at most so many of them, spread over all that are known.
  func values(of fact: Fact, atMost count: Int = 12) -> [JSON] {
    let all = values[fact] ?? []
    guard all.count > count else { return all }
    return (0..<count).map { all[$0 * all.count / count] }
  }

  /// The schemas of a fact's value.
  private static func kinds(of fact: Fact) throws -> [JSON] {
    var schema = DossierDocument.schema
    for step in fact.path.split(separator: ".") {
      let key = step.hasSuffix("[]") ? step.dropLast(2) : step
      guard let inner = schema["properties"]?[String(key)] else { return [] }
      schema = inner
      if step.hasSuffix("[]"), let list = schema["anyOf"]?.elements?.first?["items"] {
        schema = list
      }
    }
    return schema["anyOf"]?.elements ?? [schema]
  }

  private static func plain(_ schema: JSON) -> [JSON] {
    if let words = schema["enum"]?.elements { return words }
    switch schema["type"]?.text {
    case "boolean": return [true, false]
    case "integer": return [0, 1, 72, 73, 2000]
    case "number": return [0, .decimal("23.99"), 24, .decimal("26.5"), 46, 201]
    case "array": return schema["items"]?["type"] == "object" ? [[]] : []
    case "string":
      return schema["format"] == "date" ? ["2015-01-01", "2024-12-31", "2026-03-01"] : []
    default: return []
    }
  }
}

extension JSON {
  /// Whether it is a value and not a word about why there is none.
  fileprivate var isKnown: Bool {
    switch self {
    case .object(let members): !members.isEmpty && self["status"] == nil
    default: true
    }
  }
}
