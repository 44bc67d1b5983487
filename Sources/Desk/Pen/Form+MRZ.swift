import Fishery

extension Form {
  /// Fills the fields that the machine-readable zone of a document proves.
  ///
  /// - Returns: what it came to, in words; nil when the text is no such zone.
  mutating func fill(from text: String, today: CivilDate) -> String? {
    guard let zone = try? MRZ(text) else { return nil }
    let wrong = zone.lints.count
    guard wrong == 0 else {
      return "the zone has \(wrong.of("thing", "things")) wrong with it, so nothing was filled"
    }
    let names = [zone.names.secondary, zone.names.primary].compactMap(\.self)
    let proven: [String: String?] = [
      "name": names.joined(separator: " "), "birth_date": zone.birth(asOf: today)?.description,
      "nationality": zone.nationality.country?.code, "document_number": zone.documentNumber,
      "document_issuer": zone.issuer.country?.code,
      "document_type": zone.documentType.hasPrefix("P") ? "passport" : nil,
      "expires": zone.expiry(asOf: today)?.description, "mrz": zone.lines.joined(separator: "\n"),
    ]
    var filled = 0
    for place in fields.indices {
      guard let value = proven[fields[place].key] ?? nil, !value.isEmpty else { continue }
      fields[place].text = value
      fields[place].mark = nil
      fields[place].given = nil
      filled += 1
    }
    return "the zone filled \(filled.of("field", "fields")); names in it may be cut short"
  }
}
