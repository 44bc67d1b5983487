public import Fishery
public import Words

import Law

/// The JSON Schema of a dossier with what every key means and in which unit it stands.
public enum DossierSchema {
  /// The schema, its descriptions in a language.
  public static func json(in tongue: Tongue) -> JSON {
    described(DossierDocument.schema, at: "", in: tongue)
  }

  /// A schema with every key below it described.
  private static func described(_ schema: JSON, at path: String, in tongue: Tongue) -> JSON {
    guard let members = schema.members else { return schema }
    return .object(
      members.map { member in
        switch member.key {
        case "properties":
          let keys = (member.value.members ?? []).map { key in
            let place = path.isEmpty ? key.key : "\(path).\(key.key)"
            let inner = described(key.value, at: place, in: tongue)
            return JSON.Member(key.key, inner.saying(meaning(of: place, inner)[tongue]))
          }
          return JSON.Member(member.key, .object(keys))
        case "anyOf":
          let choices = (member.value.elements ?? []).map { described($0, at: path, in: tongue) }
          return JSON.Member(member.key, .array(choices))
        case "items":
          return JSON.Member(member.key, described(member.value, at: path + "[]", in: tongue))
        case "$defs":
          let kinds = (member.value.members ?? []).map { kind in
            JSON.Member(kind.key, described(kind.value, at: "", in: tongue))
          }
          return JSON.Member(member.key, .object(kinds))
        default: return member
        }
      })
  }

  /// What stands at a path, and in which unit.
  private static func meaning(of path: String, _ schema: JSON) -> Phrase {
    if let fact = Fact(rawValue: path) {
      let words = fact.words
      let unit = DossierUnit(of: fact, schema).map {
        Phrase(" Unit: \($0.phrase.english).", " Satuan: \($0.phrase.indonesian).")
      }
      let question = Phrase(
        "\(words.name.english.firstCapital). \(words.question.english)",
        "\(words.name.indonesian.firstCapital). \(words.question.indonesian)")
      return unit.map {
        Phrase(question.english + $0.english, question.indonesian + $0.indonesian)
      } ?? question
    }
    let key = String(path.split(separator: ".").last ?? "")
    if let particular = Particular.allCases.first(where: { String($0.letter) == key }) {
      let name = particular.phrase
      return Phrase(
        "C188 Annex II (\(key)): \(name.english).", "C188 Lampiran II (\(key)): \(name.indonesian)."
      )
    }
    return DossierParts.phrases[key] ?? Phrase("", "")
  }
}

extension JSON {
  /// The schema with a description before its other members; what it said of itself follows.
  fileprivate func saying(_ text: String) -> JSON {
    let own = self["description"]?.text.map { " (\($0))" } ?? ""
    let rest = (members ?? []).filter { $0.key != "description" }
    return .object([Member("description", .string(text + own))] + rest)
  }
}

extension String {
  fileprivate var firstCapital: String { prefix(1).uppercased() + dropFirst() }
}
