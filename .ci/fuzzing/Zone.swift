import Fishery

/// Everything that is read out of a machine-readable zone.
enum Zone {
  static func read(_ text: String) {
    guard let zone = try? MRZ(text) else { return }
    tell(zone)
    let again = try? MRZ(zone.lines.joined(separator: "\n"))
    precondition(again == zone, "a zone is read back otherwise")
  }

  private static func tell(_ zone: MRZ) {
    _ = [zone.documentType, zone.documentNumber, zone.issuer.code]
    _ = (zone.names, zone.lints, zone.nationality.country, zone.issuer.name)
    _ = (zone.birth(asOf: "2026-11-23"), zone.expiry(asOf: "2026-11-23"))
  }
}
