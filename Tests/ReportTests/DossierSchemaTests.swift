import Fishery
import Report
import Testing
import Words

@Suite struct DossierSchemaTests {
  /// Every key of the schema, by its path, with what is said of it.
  private func keys(_ schema: JSON, at path: String = "") -> [(path: String, schema: JSON)] {
    (schema.members ?? []).flatMap { member -> [(path: String, schema: JSON)] in
      switch member.key {
      case "properties":
        (member.value.members ?? []).flatMap { key in
          [(path: "\(path).\(key.key)", schema: key.value)]
            + keys(key.value, at: "\(path).\(key.key)")
        }
      case "anyOf": (member.value.elements ?? []).flatMap { keys($0, at: path) }
      case "items": keys(member.value, at: path + "[]")
      case "$defs": (member.value.members ?? []).flatMap { keys($0.value, at: $0.key) }
      default: []
      }
    }
  }

  @Test(arguments: Tongue.allCases)
  func `every key says what it means`(_ tongue: Tongue) {
    let keys = keys(DossierSchema.json(in: tongue))
    #expect(keys.count > Fact.allCases.count)
    for (path, schema) in keys {
      #expect((schema["description"]?.text ?? "").count > 6, "\(path)")
    }
  }

  @Test func `every number says in which unit it stands`() {
    for (path, schema) in keys(DossierSchema.json(in: .english)) {
      let kinds = [schema] + (schema["anyOf"]?.elements ?? [])
      guard kinds.contains(where: { ["integer", "number"].contains($0["type"]?.text) }),
        !path.hasSuffix(".minor")
      else { continue }
      #expect(schema["description"]?.text?.contains(" Unit: ") == true, "\(path)")
    }
  }

  @Test func `a described schema asks for the same as the plain one`() {
    func plain(_ schema: JSON) -> JSON {
      switch schema {
      case .object(let members):
        .object(members.filter { $0.key != "description" }.map { .init($0.key, plain($0.value)) })
      case .array(let elements): .array(elements.map(plain))
      default: schema
      }
    }
    #expect(plain(DossierSchema.json(in: .english)) == plain(DossierDocument.schema))
  }
}
