internal import Fishery

/// What a record is called, made of what was said of it.
enum Naming {
  /// One name is a whole name; otherwise the given names and the family's.
  static func fisher(_ row: Pick) -> String {
    if let name = row.text("name") { return name }
    let parts = [row.text("given_names"), row.text("family_name")].compactMap(\.self)
    if !parts.isEmpty { return parts.joined(separator: " ") }
    if let number = row.text("document_number") { return number }
    let number = row.text("person_number") ?? ""
    return row.text("person_source") == "unnamed" ? "unnamed \(number)" : number
  }

  /// A vessel without a name is called by its strongest number.
  static func vessel(_ row: Pick) -> String {
    if let name = row.text("vessel") { return name }
    if let imo = row.text("imo") { return "IMO \(imo)" }
    if let mmsi = row.text("mmsi") { return "MMSI \(mmsi)" }
    return row.text("registration") ?? row.text("source_number") ?? row.text("call_sign") ?? ""
  }

  static func agency(_ row: Pick) -> String {
    row.text("agency") ?? row.text("agency_number") ?? ""
  }

  static func folded(_ name: String) -> String {
    let folded = FoldedText(name).text
    return folded.isEmpty ? name : folded
  }

  /// A folded number as it is compared: without spaces, dots, dashes or strokes.
  static func number(folded: String) -> String {
    let digits = folded.unicodeScalars.filter { !" .-/".unicodeScalars.contains($0) }
    return digits.isEmpty ? folded : String(String.UnicodeScalarView(digits))
  }
}
