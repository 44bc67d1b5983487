import Fishery
import Law

/// In which unit a fact of a dossier stands.
enum DossierUnit: CaseIterable {
  case metres, centimetres, squareMetres, nauticalMiles, hours, days, grossTons, percent, count
  case minorUnits

  /// Nil for what is neither measured nor counted.
  init?(of fact: Fact, _ schema: JSON) {
    let key = String(fact.path.split(separator: ".").last ?? "")
    let endings: [(String, DossierUnit)] = [
      ("_cm", .centimetres), ("_m2", .squareMetres), ("_m2_gross", .squareMetres), ("_m", .metres),
      ("_hours", .hours), ("_days", .days), ("_percent", .percent),
    ]
    if Self.holds(schema, "minor") {
      self = .minorUnits
    } else if !Self.isNumber(schema) {
      return nil
    } else if key == "gt" {
      self = .grossTons
    } else if key.contains("_nm") {
      self = .nauticalMiles
    } else {
      self = endings.first { key.hasSuffix($0.0) }?.1 ?? .count
    }
  }

  var phrase: Phrase {
    switch self {
    case .metres: Phrase("metres", "meter")
    case .centimetres: Phrase("centimetres", "sentimeter")
    case .squareMetres: Phrase("square metres", "meter persegi")
    case .nauticalMiles: Phrase("nautical miles", "mil laut")
    case .hours: Phrase("hours", "jam")
    case .days: Phrase("days", "hari")
    case .grossTons: Phrase("gross tons", "tonase kotor")
    case .percent: Phrase("percent", "persen")
    case .count: Phrase("a count", "jumlah")
    case .minorUnits:
      Phrase("the smallest unit of the currency", "satuan terkecil mata uang")
    }
  }

  private static func isNumber(_ schema: JSON) -> Bool {
    ["integer", "number"].contains(schema["type"]?.text)
      || (schema["anyOf"]?.elements ?? []).contains(where: isNumber)
  }

  private static func holds(_ schema: JSON, _ key: String) -> Bool {
    schema["properties"]?[key] != nil
      || (schema["anyOf"]?.elements ?? []).contains { holds($0, key) }
  }
}
