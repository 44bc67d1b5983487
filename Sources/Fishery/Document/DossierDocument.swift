/// A dossier as a JSON document: the form in which people and programs hand one over.
///
/// An absent key was not supplied, `[]` is a confirmed none, a fact is a plain value or
/// `{"status": "confirmed_absent"}` or `{"status": "not_collected", "why": "refused"}`.
public struct DossierDocument: Sendable {
  /// The document's own name for itself, for messages.
  public let name: String?
  public let dossier: Dossier

  /// Reads a document.
  ///
  /// - Parameter asOf: the day to judge on, over the document's own `as_of`.
  public init(_ document: JSON, asOf: CivilDate? = nil) throws(DossierFault) {
    guard let members = document.members else {
      throw DossierFault(path: "$", kind: .expected("an object"))
    }
    var facts = DossierFacts(asOf: asOf ?? .max)
    var columns = DossierColumns()
    var day = asOf
    var name: String?
    for member in members {
      switch member.key {
      case "dossier": name = member.value.text
      case "as_of":
        guard let own = CivilDate(document: member.value) else {
          throw DossierFault(path: "as_of", kind: .badValue(member.value.kind))
        }
        day = day ?? own
      default: try Self.read(member, into: &facts, &columns)
      }
    }
    guard let day else { throw DossierFault(path: "as_of", kind: .missing) }
    facts.asOf = day
    self.name = name
    dossier = Dossier(facts: facts, lists: columns)
  }

  private static func read(
    _ member: JSON.Member, into facts: inout DossierFacts, _ columns: inout DossierColumns
  ) throws(DossierFault) {
    if let section = DossierShape.sections.first(where: { $0.key == member.key }) {
      try section.read(member.value, &facts, &columns)
    } else if let list = DossierShape.lists.first(where: { $0.path == member.key }) {
      try list.read(member.value, &facts, &columns)
    } else if member.key == Fact.portState.path {
      guard let state = Known<Country>(document: member.value) else {
        throw DossierFault(path: member.key, kind: .badValue(member.value.kind))
      }
      facts.portState = state
    } else {
      throw DossierFault(
        path: member.key, kind: .unknownKey(near: keys.nearest(to: member.key)))
    }
  }

  /// The keys of the document itself.
  private static var keys: [String] {
    ["dossier", "as_of", Fact.portState.path] + DossierShape.sections.map(\.key)
      + DossierShape.lists.map(\.path).filter { !$0.contains(".") }
  }

  /// The JSON Schema of the document, draft 2020-12.
  public static var schema: JSON {
    var properties: [JSON.Member] = [
      .init("dossier", ["type": "string"]), .init("as_of", CivilDate.schema),
      .init(Fact.portState.path, Known<Country>.schema),
    ]
    properties += DossierShape.sections.map { .init($0.key, $0.schema) }
    properties += DossierShape.lists.filter { !$0.path.contains(".") }.map {
      .init($0.path, $0.schema)
    }
    return .object([
      .init("$schema", "https://json-schema.org/draft/2020-12/schema"),
      .init("title", "muster dossier"), .init("type", "object"),
      .init("additionalProperties", false), .init("properties", .object(properties)),
      .init("$defs", ["unknown": unknownSchema]),
    ])
  }
}
