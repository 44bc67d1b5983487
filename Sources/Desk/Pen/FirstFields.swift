import Fishery

/// The fields of a long form that are typed every time, the most needed first.
enum FirstFields {
  /// The keys of those of a sheet, its records first as far as the place does not tell them; none
  /// for a sheet of which each field is asked as often as the others.
  static func keys(of sheet: Sheet, about: About) -> [String] {
    let own = own[sheet] ?? []
    guard !own.isEmpty else { return [] }
    let all = Set(sheet.columns.map(\.key))
    let named =
      (about.fisher == nil ? person : []) + (about.vessel == nil ? vessel : [])
      + (about.agency == nil ? agency : [])
    return named.filter { all.contains($0) && !own.contains($0) } + own
  }

  private static let person = ["name", "birth_date", "nationality", "document_number"]
  private static let vessel = ["vessel", "flag", "registration"]
  private static let agency = ["agency", "agency_country"]

  private static let own: [Sheet: [String]] = [
    .vessels: [
      "vessel", "flag", "imo", "registration", "call_sign", "mmsi", "kind", "vessel_type", "gear",
      "length_overall", "length", "gross_tonnage", "home_port", "owner",
    ],
    .fishers: [
      "safe_contact", "understands", "literate", "next_of_kin", "next_of_kin_told",
      "home_address", "romanised", "gender", "birth_place", "basic_safety_training",
    ],
    .crew: [
      "rank", "embarked", "document_type", "document_issuer", "list_date", "list_port",
      "direction", "document_expires", "gender",
    ],
    .placements: [
      "role", "embarked", "embarked_port", "channel", "signed_on", "placed_on", "planned_return",
      "disembarked", "disembarked_port", "end_reason", "repatriation_ground",
      "repatriation_requested", "repatriation_arranged", "payment_interval",
    ],
    .agreements: [
      "agreement_number", "signed", "starts", "ends", "wage", "currency", "clauses",
      "clauses_missing", "version", "side", "employer", "signed_by_fisher", "pay_basis",
      "copy_given", "agreement_languages", "capacity",
    ],
    .documents: [
      "document_type", "document_number", "document_issuer", "issued", "expires", "holder",
      "access_on_request", "written_consent", "issuing_body",
    ],
    .conditions: [
      "observed_on", "water_enough", "water_potable", "food_days", "food_fit", "supplies",
      "radio", "habitable", "clean", "ventilated", "mess", "toilets", "showers",
      "bedding_provided", "life_jackets_worn", "accident",
    ],
    .rooms: ["measured_on", "room", "room_kind", "persons", "berths", "headroom_cm"],
    .signs: ["asked_on", "sign", "observed", "grade", "note"],
    .agencies: [
      "agency", "agency_country", "agency_number", "licence_type", "licence_number",
      "licence_from", "licence_to", "regulation", "suspended_from", "suspended_to", "capital",
      "deposit", "agency_currency", "planned_heads",
    ],
    .charges: [
      "charged_on", "category", "item", "amount", "currency", "paid_by", "via", "payee",
      "refunded",
    ],
    .pay: [
      "period_from", "period_to", "due_on", "gross", "deductions", "paid", "currency", "paid_on",
      "pay_channel",
    ],
    .recruitment: [
      "first_contact", "platform", "account", "promised_wage", "promised_currency",
      "promised_job", "promised_vessel", "promised_flag", "telephone",
    ],
    .voyages: [
      "departed", "departed_port", "ended", "ended_port", "call_reason", "planned_hours", "zone",
      "max_distance_nm", "voyage_number",
    ],
    .checks: [
      "checked_on", "port", "authority", "clear_ground", "grade", "deficiencies", "detained",
      "persons_interviewed",
    ],
  ]
}
