/// The facts that one part of a dossier document may hold, and where each goes.
struct Shape<Record>: Sendable {
  let fields: [Field<Record>]

  init(_ fields: [Field<Record>]) { self.fields = fields }
}

/// One fact: its name, how to read it, its schema.
struct Field<Record>: Sendable {
  let fact: Fact
  let schema: JSON
  /// Puts a document's value into the record; false when the value is not one of its kind.
  let read: @Sendable (JSON, inout Record) -> Bool

  /// The last key of the fact's path.
  var key: String {
    let path = fact.path
    guard let dot = path.lastIndex(of: ".") else { return path }
    return String(path[path.index(after: dot)...])
  }
}

extension Field {
  init<Value: DossierValue>(
    _ fact: Fact, _ place: any WritableKeyPath<Record, Value> & Sendable
  ) {
    self.init(fact: fact, schema: Value.schema) { document, record in
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
        throw DossierFault(path: place, kind: .unknownKey(near: nearest(member.key)))
      }
      guard field.read(member.value, &record) else {
        throw DossierFault(path: place, kind: .badValue(member.value.kind))
      }
    }
  }

  /// The key that a misspelt one most likely means.
  private func nearest(_ key: String) -> String? {
    let ranked = fields.map { (key: $0.key, distance: editDistance(key, $0.key)) }
    guard let best = ranked.min(by: { $0.distance < $1.distance }), best.distance <= 3 else {
      return nil
    }
    return best.key
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

/// How many letters must be put in, taken out or changed to make one text of another.
func editDistance(_ one: String, _ other: String) -> Int {
  let source = Array(one.utf8)
  let target = Array(other.utf8)
  var row = Array(0...target.count)
  for (index, byte) in source.enumerated() {
    var diagonal = row[0]
    row[0] = index + 1
    for column in target.indices {
      let changed = diagonal + (byte == target[column] ? 0 : 1)
      diagonal = row[column + 1]
      row[column + 1] = min(changed, row[column] + 1, diagonal + 1)
    }
  }
  return row[target.count]
}
