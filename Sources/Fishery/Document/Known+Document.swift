extension Known: DossierValue where Value: DossierValue {
  /// A plain value is known; an object with a `status` says why there is none.
  init?(document: JSON) {
    if let value = Value(document: document) {
      self = .known(value)
      return
    }
    guard let members = document.members, let status = document["status"]?.text else { return nil }
    let keys = members.map(\.key)
    switch status {
    case "confirmed_absent":
      guard keys == ["status"] else { return nil }
      self = .confirmedAbsent
    case "not_collected":
      guard keys == ["status"] || Set(keys) == ["status", "why"] else { return nil }
      guard let why = document["why"] else {
        self = .notSupplied
        return
      }
      guard let gap = why.text.flatMap({ Gap(word: $0) }) else { return nil }
      self = .notCollected(gap)
    default: return nil
    }
  }

  static var schema: JSON { ["anyOf": [Value.schema, ["$ref": "#/$defs/unknown"]]] }
}

/// The schema of a fact that is not known, shared by all of them.
let unknownSchema: JSON = [
  "type": "object", "required": ["status"], "additionalProperties": false,
  "properties": [
    "status": ["type": "string", "enum": ["confirmed_absent", "not_collected"]],
    "why": ["type": "string", "enum": .array(Gap.allCases.map { .string($0.word) })],
  ],
]
