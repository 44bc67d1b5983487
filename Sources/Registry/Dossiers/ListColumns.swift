internal import Fishery

/// The lists of a dossier and the sheets they are read from.
enum ListColumns {
  static let agreements = ListColumn<Agreement>(.agreements) { row, id in
    var agreement = Agreement()
    agreement.row = id
    agreement.version = row.known("version")
    agreement.side = row.known("side")
    agreement.written = row.known("written")
    agreement.signed = row.day("signed")
    agreement.starts = row.day("starts")
    agreement.ends = row.day("ends")
    agreement.term = row.known("term")
    agreement.signedByFisher = row.known("signed_by_fisher")
    agreement.counterSignatory = row.known("counter_signatory")
    agreement.writtenAuthority = row.known("written_authority")
    agreement.languages = row.known("agreement_languages")
    agreement.readAloud = row.known("read_aloud")
    agreement.copyGiven = row.known("copy_given")
    agreement.onBoard = row.known("on_board")
    agreement.endorsed = row.known("endorsed")
    agreement.explanationRecorded = row.known("explanation_recorded")
    agreement.lifeCover = row.money("life_cover", in: "cover_currency")
    agreement.medicalCover = row.money("medical_cover", in: "cover_currency")
    agreement.payBasis = row.known("pay_basis")
    agreement.wage = row.money("wage", in: "currency")
    agreement.allowance = row.money("allowance", in: "currency")
    agreement.sharePercent = row.known("share_percent")
    agreement.shareMethod = row.known("share_method")
    agreement.noticeEmployerDays = row.known("notice_employer_days")
    agreement.noticeFisherDays = row.known("notice_fisher_days")
    agreement.restDayHours = row.known("rest_day_hours")
    agreement.restWeekHours = row.known("rest_week_hours")
    agreement.lesserClauses = row.known("lesser_clauses")
    agreement.draftGiven = row.day("draft_given")
    agreement.adviceOpportunity = row.known("advice_opportunity")
    agreement.foodRecoveryClause = row.known("food_recovery_clause")
    agreement.linenRecoveryClause = row.known("linen_recovery_clause")
    agreement.minimumPayment = row.known("minimum_payment")
    agreement.vessels = vesselNames(row)
    for particular in regulatedOtherwise(row) {
      agreement.regulatedOtherwise[particular] = .known(true)
    }
    for (particular, key) in clauseKeys { agreement.clauses[particular] = row.known(key) }
    return agreement
  }

  private static let clauseKeys = Particular.allCases.map { ($0, "clause_\($0.letter)") }

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

  static let medical = ListColumn<MedicalCertificate>(.documents) { row, id in
    guard row.text("document_type") == DocumentType.medical.rawValue else { return nil }
    var certificate = MedicalCertificate()
    certificate.row = id
    certificate.issued = row.day("issued")
    certificate.expires = row.day("expires")
    certificate.qualifiedPractitioner = row.known("qualified_practitioner")
    certificate.hearingAndSight = row.known("states_hearing_sight")
    certificate.noCondition = row.known("states_no_condition")
    certificate.fitForDuties = row.known("fit_for_duties")
    return certificate
  }

  static let documents = ListColumn<PersonalDocument>(.documents) { row, id in
    guard row.text("document_type") != DocumentType.medical.rawValue else { return nil }
    var document = PersonalDocument()
    document.row = id
    document.type = row.known("document_type")
    document.holder = row.known("holder")
    document.access = row.known("access_on_request")
    document.writtenConsent = row.known("written_consent")
    document.birthDate = row.known("birth_date_shown")
    document.issued = row.day("issued")
    document.expires = row.day("expires")
    return document
  }

  static let charges = ListColumn<Charge>(.charges) { row, id in
    guard row.text("category") != "none" else { return nil }
    var charge = Charge()
    charge.row = id
    charge.category = row.known("category")
    charge.on = row.day("charged_on")
    charge.amount = row.money("amount", in: "currency")
    charge.refunded = row.money("refunded", in: "currency")
    charge.paidBy = row.known("paid_by")
    charge.via = row.known("via")
    return charge
  }

  static let pay = ListColumn<PayPeriod>(.pay) { row, id in
    var period = PayPeriod()
    period.row = id
    period.from = row.day("period_from")
    period.to = row.day("period_to")
    period.dueOn = row.day("due_on")
    period.gross = row.money("gross", in: "currency")
    period.allowance = row.money("allowance", in: "currency")
    period.deductions = row.money("deductions", in: "currency")
    period.paid = row.money("paid", in: "currency")
    period.paidOn = row.day("paid_on")
    period.channel = row.known("pay_channel")
    period.remitted = row.money("remitted", in: "currency")
    period.remittanceFee = row.money("remittance_fee", in: "currency")
    return period
  }

  static let rest = ListColumn<RestSpan>(.rest) { row, id in
    var span = RestSpan()
    span.row = id
    span.kind = row.known("record")
    span.from = row.known("from")
    span.to = row.known("to")
    return span
  }

  static let voyages = ListColumn<Voyage>(.voyages) { row, id in
    var voyage = Voyage()
    voyage.row = id
    voyage.departed = row.known("departed")
    voyage.departedFrom = portState(row, "departed_port")
    voyage.ended = row.known("ended")
    voyage.endedIn = portState(row, "ended_port")
    voyage.area = area(row)
    voyage.eastOf150W = row.known("east_of_150w")
    voyage.extended = row.known("extension_granted")
    return voyage
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

  static let licences = ListColumn<Licence>(.agencies) { row, id in
    guard
      row.text("licence_from") != nil || row.text("licence_to") != nil
        || row.text("licence_number") != nil
    else { return nil }
    var licence = Licence()
    licence.row = id
    licence.type = type(row)
    licence.from = row.day("licence_from")
    licence.to = row.day("licence_to")
    licence.suspendedFrom = row.day("suspended_from")
    licence.suspendedTo = row.day("suspended_to")
    return licence
  }

  private static func type(_ row: Pick) -> Known<LicenceType> {
    switch row["licence_type"] {
    case .known(let name): .known(LicenceType(called: name))
    case .confirmedAbsent: .confirmedAbsent
    case .notCollected(let gap): .notCollected(gap)
    }
  }

  static let rooms = ListColumn<Room>(.rooms) { row, id in Room(row: id) { row[$0] } }

  static let signs = ListColumn<Sign>(.signs) { row, id in
    var sign = Sign()
    sign.row = id
    sign.kind = row.known("sign")
    sign.observed = row.known("observed")
    sign.grade = row.known("grade")
    sign.on = row.day("asked_on")
    return sign
  }
}
