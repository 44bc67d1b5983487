internal import Fishery

/// The lists of a dossier and the sheets they are read from.
enum ListColumns {
  static let agreements = ListColumn(.agreements, Agreement(), row: \.row) { facts in
    facts.known("version") { $0.version = $1 }
    facts.known("side") { $0.side = $1 }
    facts.known("written") { $0.written = $1 }
    facts.day("signed") { $0.signed = $1 }
    facts.day("starts") { $0.starts = $1 }
    facts.day("ends") { $0.ends = $1 }
    facts.known("term") { $0.term = $1 }
    facts.known("signed_by_fisher") { $0.signedByFisher = $1 }
    facts.known("counter_signatory") { $0.counterSignatory = $1 }
    facts.known("written_authority") { $0.writtenAuthority = $1 }
    facts.known("agreement_languages") { $0.languages = $1 }
    facts.known("read_aloud") { $0.readAloud = $1 }
    facts.known("copy_given") { $0.copyGiven = $1 }
    facts.known("on_board") { $0.onBoard = $1 }
    facts.known("endorsed") { $0.endorsed = $1 }
    facts.known("explanation_recorded") { $0.explanationRecorded = $1 }
    facts.money("life_cover", in: "cover_currency") { $0.lifeCover = $1 }
    facts.money("medical_cover", in: "cover_currency") { $0.medicalCover = $1 }
    facts.known("pay_basis") { $0.payBasis = $1 }
    facts.money("wage", in: "currency") { $0.wage = $1 }
    facts.money("allowance", in: "currency") { $0.allowance = $1 }
    facts.known("share_percent") { $0.sharePercent = $1 }
    facts.known("share_method") { $0.shareMethod = $1 }
    facts.known("notice_employer_days") { $0.noticeEmployerDays = $1 }
    facts.known("notice_fisher_days") { $0.noticeFisherDays = $1 }
    facts.known("rest_day_hours") { $0.restDayHours = $1 }
    facts.known("rest_week_hours") { $0.restWeekHours = $1 }
    facts.known("lesser_clauses") { $0.lesserClauses = $1 }
    facts.day("draft_given") { $0.draftGiven = $1 }
    facts.known("advice_opportunity") { $0.adviceOpportunity = $1 }
    facts.known("food_recovery_clause") { $0.foodRecoveryClause = $1 }
    facts.known("linen_recovery_clause") { $0.linenRecoveryClause = $1 }
    facts.known("minimum_payment") { $0.minimumPayment = $1 }
    for key in ["vessel", "registration"] { facts.cell(key) { $0.vessels = vesselNames($1) } }
    facts.cell("regulated_otherwise") { agreement, row in
      for particular in regulatedOtherwise(row) {
        agreement.regulatedOtherwise[particular] = .known(true)
      }
    }
    for particular in Particular.allCases {
      facts.known("clause_\(particular.letter)") { $0.clauses[particular] = $1 }
    }
  }

  /// The name and number under which a paper knows the vessel.
  private static func vesselNames(_ row: Pick) -> Known<Few<NameKey>> {
    let names = [row.text("vessel"), row.text("registration")].compactMap(\.self)
    guard !names.isEmpty, let few = Few(names.map { NameKey(folding: $0) }) else {
      return .notSupplied
    }
    return .known(few)
  }

  private static func regulatedOtherwise(_ row: Pick) -> [Particular] {
    guard let letters = row.text("regulated_otherwise") else { return [] }
    return Particular.allCases.filter { letters.contains($0.letter) }
  }

  private static let isMedical: @Sendable (Pick) -> Bool = { row in
    row.text("document_type") == DocumentType.medical.rawValue
  }

  static let medical = ListColumn(
    .documents, MedicalCertificate(), row: \.row, lookingAt: ["document_type"], where: isMedical
  ) { facts in
    facts.day("issued") { $0.issued = $1 }
    facts.day("expires") { $0.expires = $1 }
    facts.known("qualified_practitioner") { $0.qualifiedPractitioner = $1 }
    facts.known("states_hearing_sight") { $0.hearingAndSight = $1 }
    facts.known("states_no_condition") { $0.noCondition = $1 }
    facts.known("fit_for_duties") { $0.fitForDuties = $1 }
  }

  static let documents = ListColumn(
    .documents, PersonalDocument(), row: \.row, where: { !isMedical($0) }
  ) { facts in
    facts.known("document_type") { $0.type = $1 }
    facts.known("holder") { $0.holder = $1 }
    facts.known("access_on_request") { $0.access = $1 }
    facts.known("written_consent") { $0.writtenConsent = $1 }
    facts.known("birth_date_shown") { $0.birthDate = $1 }
    facts.day("issued") { $0.issued = $1 }
    facts.day("expires") { $0.expires = $1 }
  }

  static let charges = ListColumn(
    .charges, Charge(), row: \.row, where: { $0.text("category") != "none" }
  ) { facts in
    facts.known("category") { $0.category = $1 }
    facts.day("charged_on") { $0.on = $1 }
    facts.money("amount", in: "currency") { $0.amount = $1 }
    facts.money("refunded", in: "currency") { $0.refunded = $1 }
    facts.known("paid_by") { $0.paidBy = $1 }
    facts.known("via") { $0.via = $1 }
  }

  static let pay = ListColumn(.pay, PayPeriod(), row: \.row) { facts in
    facts.day("period_from") { $0.from = $1 }
    facts.day("period_to") { $0.to = $1 }
    facts.day("due_on") { $0.dueOn = $1 }
    facts.money("gross", in: "currency") { $0.gross = $1 }
    facts.money("allowance", in: "currency") { $0.allowance = $1 }
    facts.money("deductions", in: "currency") { $0.deductions = $1 }
    facts.money("paid", in: "currency") { $0.paid = $1 }
    facts.day("paid_on") { $0.paidOn = $1 }
    facts.known("pay_channel") { $0.channel = $1 }
    facts.money("remitted", in: "currency") { $0.remitted = $1 }
    facts.money("remittance_fee", in: "currency") { $0.remittanceFee = $1 }
  }

  static let rest = ListColumn(.rest, RestSpan(), row: \.row) { facts in
    facts.known("record") { $0.kind = $1 }
    facts.known("from") { $0.from = $1 }
    facts.known("to") { $0.to = $1 }
  }

  static let voyages = ListColumn(.voyages, Voyage(), row: \.row) { facts in
    facts.known("departed") { $0.departed = $1 }
    facts.cell("departed_port") { $0.departedFrom = portState($1, "departed_port") }
    facts.known("ended") { $0.ended = $1 }
    facts.cell("ended_port") { $0.endedIn = portState($1, "ended_port") }
    facts.cell("zone") { $0.area = area($1) }
    facts.known("east_of_150w") { $0.eastOf150W = $1 }
    facts.known("extension_granted") { $0.extended = $1 }
  }

  /// The number of a zone written as a major fishing area of the FAO: `FAO 71`.
  private static func area(_ row: Pick) -> Known<Int32> {
    switch row["zone"] {
    case .known(let zone):
      zone.hasPrefix("FAO ")
        ? Int32(zone.dropFirst(4)).map { .known($0) } ?? .notSupplied
        : .notSupplied
    case .confirmedAbsent: .notSupplied
    case .notCollected(let gap): .notCollected(gap)
    }
  }

  /// The country of a UN/LOCODE; a local name does not say.
  private static func portState(_ row: Pick, _ key: String) -> Known<Country> {
    switch row[key] {
    case .known(let code): Country(code.prefix(2)).map { .known($0) } ?? .notSupplied
    case .confirmedAbsent: .confirmedAbsent
    case .notCollected(let gap): .notCollected(gap)
    }
  }

  static let licences = ListColumn(
    .agencies, Licence(), row: \.row, lookingAt: ["licence_number"], where: isLicence
  ) { facts in
    facts.cell("licence_type") { $0.type = type($1) }
    facts.day("licence_from") { $0.from = $1 }
    facts.day("licence_to") { $0.to = $1 }
    facts.day("suspended_from") { $0.suspendedFrom = $1 }
    facts.day("suspended_to") { $0.suspendedTo = $1 }
  }

  private static let isLicence: @Sendable (Pick) -> Bool = { row in
    row.text("licence_from") != nil || row.text("licence_to") != nil
      || row.text("licence_number") != nil
  }

  private static func type(_ row: Pick) -> Known<LicenceType> {
    switch row["licence_type"] {
    case .known(let name): .known(LicenceType(called: name))
    case .confirmedAbsent: .confirmedAbsent
    case .notCollected(let gap): .notCollected(gap)
    }
  }

  static let rooms = ListColumn(.rooms, lookingAt: Set(Sheet.rooms.columns.map(\.key))) { row, id in
    Room(row: id) { row[$0] }
  }

  static let signs = ListColumn(.signs, Sign(), row: \.row) { facts in
    facts.known("sign") { $0.kind = $1 }
    facts.known("observed") { $0.observed = $1 }
    facts.known("grade") { $0.grade = $1 }
    facts.day("asked_on") { $0.on = $1 }
  }
}
