/// The facts that one part of a dossier document may hold, and where each goes.
struct Shape<Record>: Sendable {
  let fields: [Field<Record>]

  init(_ fields: [Field<Record>]) { self.fields = fields }
}

/// One fact: its name, how to read it, its schema.
struct Field<Record>: Sendable {
  let fact: Fact
  /// The last key of the fact's path.
  let key: String
  let schema: JSON
  /// The key of its column in the sheets of conditions and of rooms.
  let cellKey: String
  /// How a cell that says it reads; nil for what no single cell says.
  let cellKind: Sheet.Kind?
  /// Puts a document's value into the record; false when the value is not one of its kind.
  let read: @Sendable (JSON, inout Record) -> Bool
}

extension Field {
  init<Value: DossierValue>(
    _ fact: Fact, _ place: any WritableKeyPath<Record, Value> & Sendable
  ) {
    self.fact = fact
    key = fact.path.split(separator: ".").last.map(String.init) ?? fact.path
    schema = Value.schema
    cellKey = fact.cellKey
    cellKind = (Value.self as? any CellReadable.Type)?.cellKind
    read = { document, record in
      guard let value = Value(document: document) else { return false }
      record[keyPath: place] = value
      return true
    }
  }
}

extension Shape {
  /// Fills `record` from an object at `path`; every key must be known and every value of its kind.
  func read(
    _ document: JSON, into record: inout Record, at path: String
  ) throws(DossierFault) {
    guard let members = document.members else {
      throw DossierFault(path: path, kind: .expected("an object"))
    }
    for member in members {
      let place = path.isEmpty ? member.key : "\(path).\(member.key)"
      guard let field = fields.first(where: { $0.key == member.key }) else {
        throw DossierFault(
          path: place, kind: .unknownKey(near: fields.map(\.key).nearest(to: member.key)))
      }
      guard field.read(member.value, &record) else {
        throw DossierFault(path: place, kind: .badValue(member.value.kind))
      }
    }
  }

  /// The JSON Schema of each key.
  var properties: [JSON.Member] { fields.map { .init($0.key, $0.schema) } }

  /// The JSON Schema of the object.
  var schema: JSON {
    .object([
      .init("type", "object"), .init("additionalProperties", false),
      .init("properties", .object(properties)),
    ])
  }
}
