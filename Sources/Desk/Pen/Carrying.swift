import Fishery
import Registry

/// What the next form of a kind takes over: what is the same for a whole crew, and nothing that is a
/// person's own or that somebody must have looked at.
enum Carrying {
  /// The next form of the same kind; nil after one that amends something.
  static func next(after form: Form, today: CivilDate) -> Form? {
    guard let kind = form.kind else { return nil }
    var next = FormPlan.form(kind, about: form.about, today: today)
    let keys = shared.subtracting(own[kind] ?? [])
    for place in next.fields.indices where keys.contains(next.fields[place].key) {
      let before = form.fields.first { $0.key == next.fields[place].key }
      guard let before, !before.isBlank, before.given != .proposed else { continue }
      next.fields[place].text = before.text
      next.fields[place].mark = before.mark
      next.fields[place].given = .carried
    }
    // What one man said aboard, the next one did not.
    if form.source != .saidAboard { next.source = form.source }
    next.isWhole = form.isWhole
    return next
  }

  /// What tells the next record from the one before.
  private static let own: [FormKind: Set<String>] = [
    .row(.vessels): ["vessel", "imo", "registration", "call_sign", "mmsi"],
    .row(.agencies): ["agency", "agency_number"], .row(.positions): ["port"],
  ]

  private static let shared: Set = [
    // The vessel and the agency.
    "vessel", "flag", "imo", "registration", "call_sign", "mmsi", "agency", "agency_country",
    "agency_number", "employer",
    // The crew list and the roll call.
    "list_date", "list_port", "direction", "mustered_on", "port",
    // How a crew came aboard together, and when it is to go home.
    "channel", "placed_on", "signed_on", "planned_embarkation", "embarked", "embarked_port",
    "planned_return",
    // One printed agreement for all.
    "template", "side", "version", "signed", "signed_place", "starts", "ends", "term",
    "cover_currency",
    // One pay day, one list of charges.
    "currency", "period_from", "period_to", "due_on", "paid_on", "charged_on", "category", "payee",
    "promised_currency", "agency_currency", "contact_country", "contact_port",
  ]
}
