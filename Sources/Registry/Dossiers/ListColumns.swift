internal import Fishery
internal import SQLite

/// The lists of a dossier and the sheets they are read from.
enum ListColumns {
  static let agreements = ListColumn<Agreement>(
    .agreements,
    [
      "version", "side", "written", "signed", "starts", "ends", "term", "signed_by_fisher",
      "counter_signatory", "written_authority", "agreement_languages", "read_aloud", "copy_given",
      "on_board", "pay_basis", "wage", "allowance", "currency", "share_percent", "share_method",
      "notice_employer_days", "notice_fisher_days", "rest_day_hours", "rest_week_hours", "vessel",
      "registration", "regulated_otherwise",
    ] + Particular.allCases.map { "clause_\($0.letter)" }
  ) { row, id in
    var agreement = Agreement()
    agreement.row = id
    agreement.version = row.integer32(0)
    agreement.side = row.word(1)
    agreement.written = row.yesNo(2)
    agreement.signed = row.day(3)
    agreement.starts = row.day(4)
    agreement.ends = row.day(5)
    agreement.term = row.word(6)
    agreement.signedByFisher = row.yesNo(7)
    agreement.counterSignatory = row.word(8)
    agreement.writtenAuthority = row.yesNo(9)
    agreement.languages = row.languages(10)
    agreement.readAloud = row.yesNo(11)
    agreement.copyGiven = row.yesNo(12)
    agreement.onBoard = row.yesNo(13)
    agreement.payBasis = row.word(14)
    agreement.wage = row.money(15, 17)
    agreement.allowance = row.money(16, 17)
    agreement.sharePercent = row.quantity(18)
    agreement.shareMethod = row.yesNo(19)
    agreement.noticeEmployerDays = row.integer32(20)
    agreement.noticeFisherDays = row.integer32(21)
    agreement.restDayHours = row.quantity(22)
    agreement.restWeekHours = row.quantity(23)
    agreement.vessels = vesselNames(row, 24, 25)
    for particular in regulatedOtherwise(row, 26) {
      agreement.regulatedOtherwise[particular] = .known(true)
    }
    for (place, particular) in Particular.allCases.enumerated() {
      agreement.clauses[particular] = row.yesNo(27 + place)
    }
    return agreement
  }

  /// The name and number under which a paper knows the vessel.
  private static func vesselNames(
    _ row: borrowing Row, _ name: Int, _ registration: Int
  ) -> Known<Few<NameKey>> {
    let names = [row.optionalText(name), row.optionalText(registration)].compactMap(\.self)
    guard !names.isEmpty, let few = Few(names.map { NameKey(folding: $0) }) else {
      return .notSupplied
    }
    return .known(few)
  }

  private static func regulatedOtherwise(_ row: borrowing Row, _ column: Int) -> [Particular] {
    guard let letters = row.optionalText(column) else { return [] }
    return Particular.allCases.filter { letters.contains($0.letter) }
  }

  static let medical = ListColumn<MedicalCertificate>(
    .documents,
    [
      "document_type", "issued", "expires", "qualified_practitioner", "states_hearing_sight",
      "states_no_condition", "fit_for_duties",
    ]
  ) { row, id in
    guard row.optionalText(0) == DocumentType.medical.rawValue else { return nil }
    var certificate = MedicalCertificate()
    certificate.row = id
    certificate.issued = row.day(1)
    certificate.expires = row.day(2)
    certificate.qualifiedPractitioner = row.yesNo(3)
    certificate.hearingAndSight = row.yesNo(4)
    certificate.noCondition = row.yesNo(5)
    certificate.fitForDuties = row.yesNo(6)
    return certificate
  }

  static let documents = ListColumn<PersonalDocument>(
    .documents,
    [
      "document_type", "holder", "access_on_request", "written_consent", "birth_date_shown",
      "issued", "expires",
    ]
  ) { row, id in
    guard row.optionalText(0) != DocumentType.medical.rawValue else { return nil }
    var document = PersonalDocument()
    document.row = id
    document.type = row.word(0)
    document.holder = row.word(1)
    document.access = row.yesNo(2)
    document.writtenConsent = row.yesNo(3)
    document.birthDate = row.partialDate(4)
    document.issued = row.day(5)
    document.expires = row.day(6)
    return document
  }

  static let charges = ListColumn<Charge>(
    .charges,
    ["category", "charged_on", "amount", "refunded", "currency", "paid_by", "via"]
  ) { row, id in
    guard row.optionalText(0) != "none" else { return nil }
    var charge = Charge()
    charge.row = id
    charge.category = row.word(0)
    charge.on = row.day(1)
    charge.amount = row.money(2, 4)
    charge.refunded = row.money(3, 4)
    charge.paidBy = row.word(5)
    charge.via = row.word(6)
    return charge
  }

  static let pay = ListColumn<PayPeriod>(
    .pay,
    [
      "period_from", "period_to", "due_on", "gross", "allowance", "deductions", "paid", "currency",
      "paid_on", "pay_channel", "remitted", "remittance_fee",
    ]
  ) { row, id in
    var period = PayPeriod()
    period.row = id
    period.from = row.day(0)
    period.to = row.day(1)
    period.dueOn = row.day(2)
    period.gross = row.money(3, 7)
    period.allowance = row.money(4, 7)
    period.deductions = row.money(5, 7)
    period.paid = row.money(6, 7)
    period.paidOn = row.day(8)
    period.channel = row.word(9)
    period.remitted = row.money(10, 7)
    period.remittanceFee = row.money(11, 7)
    return period
  }

  static let rest = ListColumn<RestSpan>(.rest, ["record", "from", "to"]) { row, id in
    var span = RestSpan()
    span.row = id
    span.kind = row.word(0)
    span.from = row.instant(1)
    span.to = row.instant(2)
    return span
  }

  static let voyages = ListColumn<Voyage>(
    .voyages, ["departed", "departed_port", "ended", "ended_port"]
  ) { row, id in
    var voyage = Voyage()
    voyage.row = id
    voyage.departed = row.instant(0)
    voyage.departedFrom = portState(row, 1)
    voyage.ended = row.instant(2)
    voyage.endedIn = portState(row, 3)
    return voyage
  }

  /// The country of a UN/LOCODE; a local name does not say.
  private static func portState(_ row: borrowing Row, _ column: Int) -> Known<Country> {
    switch Cell(row, column) {
    case .known(let code): Country(code.prefix(2)).map { .known($0) } ?? .notSupplied
    case .confirmedAbsent: .confirmedAbsent
    case .notCollected(let gap): .notCollected(gap)
    }
  }

  static let licences = ListColumn<Licence>(
    .agencies, ["licence_from", "licence_to", "suspended_from", "suspended_to", "licence_number"]
  ) { row, id in
    guard !row.isNull(0) || !row.isNull(1) || !row.isNull(4) else { return nil }
    var licence = Licence()
    licence.row = id
    licence.from = row.day(0)
    licence.to = row.day(1)
    licence.suspendedFrom = row.day(2)
    licence.suspendedTo = row.day(3)
    return licence
  }
}
