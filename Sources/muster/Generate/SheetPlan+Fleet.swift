import Fishery

extension SheetPlan {
  static let vessels = SheetPlan(
    .vessels,
    vesselKeys + [
      "call_sign", "kind", "gear", "length_overall", "length", "gross_tonnage", "decked",
      "normally_at_sea_hours", "max_distance_nm",
    ]
  ) { vessel in
    let length = vessel.lengthOverall * 92 / 100
    return [
      vessel.reference + [
        vessel.callSign, "commercial_fishing", vessel.gear, vessel.lengthOverall.metres,
        length.metres, "\(vessel.lengthOverall / 100)", "yes", "2400", "900",
      ]
    ]
  }

  static let agencies = SheetPlan(
    .agencies,
    [
      "agency", "agency_country", "agency_number", "regulation", "licence_type", "licence_number",
      "licence_from", "licence_to",
    ],
    agency: { agency in
      [
        agency.name, "ID", agency.number, "licence", "crew placement", "L\(agency.number)",
        agency.licensedFrom.description, agency.licensedTo.description,
      ]
    })

  static let crew = SheetPlan(
    .crew,
    vesselKeys + personKeys + passportKeys + ["list_date", "list_port", "direction", "rank"]
  ) { vessel in
    guard let listed = vessel.listed else { return [] }
    return vessel.crew.filter { $0.isOnCrewList && $0.disembarked == nil }.map { placement in
      vessel.reference + placement.person.reference + placement.person.document
        + [listed.description, "IDBOA", "departure", placement.role]
    }
  }

  static let voyages = SheetPlan(
    .voyages,
    vesselKeys + ["departed", "departed_port", "ended", "ended_port", "call_reason"]
  ) { vessel in
    guard let departed = vessel.departed else { return [] }
    let ended = vessel.ended
    return [
      vessel.reference + [
        departed.description, "IDBOA", ended?.description ?? "", ended == nil ? "" : "IDBOA",
        ended == nil ? "" : "normal",
      ]
    ]
  }
}

extension Int {
  /// Millimetres as metres.
  fileprivate var metres: String {
    var digits = String(self % 1_000 + 1_000).dropFirst()
    while digits.last == "0" { digits.removeLast() }
    return digits.isEmpty ? "\(self / 1_000)" : "\(self / 1_000).\(digits)"
  }
}
