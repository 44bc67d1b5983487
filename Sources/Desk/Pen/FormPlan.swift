import Fishery

/// Which fields a form has, in the order in which papers are read.
enum FormPlan {
  /// A blank form for a row of a sheet.
  static func form(_ sheet: Sheet, about: About, today: CivilDate) -> Form {
    var fields = keys(of: sheet, about: about).map { FormField(.column(sheet, $0)) }
    if sheet == .agreements {
      fields += [FormField(.clauses(areThere: true)), FormField(.clauses(areThere: false))]
    }
    for place in fields.indices where todays.contains(fields[place].key) {
      fields[place].text = today.description
    }
    // Who is added to a roll call by hand is on no list.
    if sheet == .muster, let place = fields.firstIndex(where: { $0.key == "result" }) {
      fields[place].text = RollCall.extra.rawValue
    }
    return Form(purpose: .entry(sheet), about: about, fields: fields)
  }

  /// The next form of the same kind, with what is mostly the same for the next person.
  static func next(after form: Form, today: CivilDate) -> Form? {
    guard let sheet = form.sheet else { return nil }
    var next = self.form(sheet, about: form.about, today: today)
    for place in next.fields.indices where repeated.contains(next.fields[place].key) {
      guard let before = form.fields.first(where: { $0.key == next.fields[place].key }) else {
        continue
      }
      next.fields[place].text = before.text
      next.fields[place].mark = before.mark
    }
    return next
  }

  private static func keys(of sheet: Sheet, about: About) -> [String] {
    let all = sheet.columns.map(\.key)
    let named = Set(person + vessel + agency + hidden)
    var keys: [String] = []
    let isPaper = sheet == .documents
    if about.fisher == nil { keys += person.filter { !isPaper || !$0.hasPrefix("document_") } }
    if about.vessel == nil { keys += vessel }
    if about.agency == nil { keys += agency }
    keys = keys.filter(all.contains)
    let rest = all.filter { key in
      !key.hasPrefix("clause_") && (!named.contains(key) || isPaper && key.hasPrefix("document_"))
    }
    let own = sheet == .fishers ? contact + rest.filter { !contact.contains($0) } : rest
    let head = sheet == .vessels ? keys.filter(vessel.contains) : keys
    // What is a person's or vessel's stands before what is said of it.
    return head + own
  }

  private static let person = [
    "name", "birth_date", "nationality", "document_type", "document_number", "document_issuer",
  ]
  private static let vessel = ["vessel", "flag", "imo", "registration", "call_sign", "mmsi"]
  private static let agency = ["agency", "agency_country", "agency_number"]
  /// How a fisher is reached without harm, first of all that is asked about a person.
  private static let contact = [
    "safe_contact", "understands", "literate", "next_of_kin", "next_of_kin_told", "home_address",
  ]
  /// Filled by files and by muster, not by hand.
  private static let hidden = [
    "register", "source_number", "person_source", "person_number", "family_name", "given_names",
    "effective", "file_hash", "mrz", "seen_by", "manifestly_unfounded", "outcome",
  ]
  /// Days that are today's unless somebody says otherwise.
  private static let todays: Set = [
    "mustered_on", "checked_on", "list_date", "received_on", "observed_on", "measured_on",
  ]
  /// What the next of several mostly has too.
  private static let repeated: Set = [
    "nationality", "document_type", "document_issuer", "role", "channel", "placed_on",
    "signed_on", "embarked", "embarked_port", "planned_return", "agency", "agency_country",
    "agency_number", "vessel", "flag", "imo", "registration", "call_sign", "mmsi", "list_date",
    "list_port", "direction", "rank", "currency", "due_on", "paid_on", "pay_channel",
    "period_from", "period_to", "charged_on", "category", "template", "signed", "signed_place",
    "starts", "ends", "term", "counter_signatory", "agreement_languages", "employer", "pay_basis",
    "wage", "clauses", "clauses_missing", "side", "version",
  ]
}
