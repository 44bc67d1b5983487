import Fishery

/// Which fields a form has, in the order in which papers are read.
enum FormPlan {
  /// How many fields fit a screen of 24 lines.
  static let most = 16
  /// How many of a longer form are shown at first, which leaves room for some that are looked up.
  static let first = 14

  /// A blank form for a row of a sheet.
  static func form(_ sheet: Sheet, about: About, today: CivilDate) -> Form {
    form(.row(sheet), about: about, today: today)
  }

  /// A blank form for a record of a kind.
  static func form(_ kind: FormKind, about: About, today: CivilDate) -> Form {
    var fields = fields(of: kind, about: about)
    for place in fields.indices {
      guard let text = proposal(for: fields[place].key, of: kind, today: today) else { continue }
      fields[place].text = text
      fields[place].given = .proposed
    }
    return Form(purpose: .entry(kind), about: about, fields: fields)
  }

  private static func fields(of kind: FormKind, about: About) -> [FormField] {
    guard case .portCall = kind else { return fields(of: kind.sheet, about: about) }
    return PortCall.fields(about: about)
  }

  /// Those first that are typed every time; what is beyond a screen is folded.
  private static func fields(of sheet: Sheet, about: About) -> [FormField] {
    let keys = keys(of: sheet, about: about)
    let often = FirstFields.keys(of: sheet, about: about)
    var fields = keys.map { FormField(.column(sheet, $0)) }
    if sheet == .agreements {
      fields += [FormField(.clauses(areThere: true)), FormField(.clauses(areThere: false))]
    }
    guard fields.count > most else { return fields }
    let first = often.filter { key in fields.contains { $0.key == key } }.prefix(first)
    guard !first.isEmpty else { return fields }
    let head = first.compactMap { key in fields.first { $0.key == key } }
    var rest = fields.filter { !first.contains($0.key) }
    for place in rest.indices { rest[place].isFolded = true }
    return head + rest
  }

  /// What a field says before anybody typed; nil for nothing.
  private static func proposal(
    for key: String, of kind: FormKind, today: CivilDate
  ) -> String? {
    if todays.contains(key) { return today.description }
    switch (kind, key) {
    // Who is added to a roll call by hand is on no list.
    case (.row(.muster), "result"): return RollCall.extra.rawValue
    case (.loan, "category"): return ChargeCategory.loan.rawValue
    default: return nil
    }
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
    let lead = sheet == .fishers ? contact : sheet == .crew ? standing : []
    let own = lead + rest.filter { !lead.contains($0) }
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
  /// What somebody is aboard, and since when.
  private static let standing = ["rank", "embarked"]
  /// Filled by files and by muster, not by hand.
  private static let hidden = [
    "register", "source_number", "person_source", "person_number", "family_name", "given_names",
    "effective", "file_hash", "mrz", "seen_by", "manifestly_unfounded", "outcome",
  ]
  /// Days that are today's unless somebody says otherwise.
  private static let todays: Set = [
    "mustered_on", "checked_on", "list_date", "received_on", "observed_on", "measured_on",
    "asked_on",
  ]
}
