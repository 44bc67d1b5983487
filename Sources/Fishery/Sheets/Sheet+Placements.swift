extension Sheet {
  /// Placements: one fisher aboard one vessel, how they came and how it ended.
  public static let placements = Sheet(
    name: "placements", title: "placements",
    columns: personReference + vesselReference + agencyReference + [
      .column("role", .word(Role.words)),
      .column("channel", .word(Channel.words)),
      .column("placed_on", .date),
      .column("signed_on", .date),
      .column("planned_embarkation", .date),
      .column("embarked", .date),
      .column("embarked_port", .port),
      .column("planned_return", .date),
      .column("disembarked", .date),
      .column("disembarked_port", .port),
      .column("end_reason", .word(EndReason.words)),
      .column("single_handed_owner", .yesNo),
      .column("repatriation_ground", .word(RepatriationGround.words)),
      .column("repatriation_requested", .date),
      .column("repatriation_arranged", .date),
      .column("serious_default_found", .yesNo),
      .column("remittance_means", .yesNo),
      .column("payment_interval", .word(PaymentInterval.words)),
      .column("compensatory_rest_given", .yesNo),
      .column("hired_overseas", .yesNo),
      .column("effective", .date),
    ],
    identity: [], effective: "effective", subjects: [.placement, .fisher, .vessel, .agency])

  /// Work agreements, one row a version; `clause_a` to `clause_q` are the particulars of C188
  /// Annex II.
  public static let agreements = Sheet(
    name: "agreements", title: "fishers' work agreements",
    columns: personReference + vesselReference + [
      .column("agreement_number", .number),
      .column("version", .integer),
      .column("side", .word(AgreementSide.words)),
      .column("template", .text),
      .column("written", .yesNo),
      .column("signed", .date),
      .column("signed_place", .text),
      .column("starts", .date),
      .column("ends", .date),
      .column("term", .word(AgreementTerm.words)),
      .column("signed_by_fisher", .yesNo),
      .column("counter_signatory", .word(CounterSignatory.words)),
      .column("written_authority", .yesNo),
      .column("agreement_languages", .languages),
      .column("read_aloud", .yesNo),
      .column("copy_given", .yesNo),
      .column("on_board", .yesNo),
      .column("employer", .name),
      .column("capacity", .text),
      .column("pay_basis", .word(PayBasis.words)),
      .column("wage", .amount(currency: "currency")),
      .column("allowance", .amount(currency: "currency")),
      .column("currency", .currency),
      .column("share_percent", .decimal(3)),
      .column("share_method", .yesNo),
      .column("notice_employer_days", .integer),
      .column("notice_fisher_days", .integer),
      .column("rest_day_hours", .decimal(2)),
      .column("rest_week_hours", .decimal(2)),
    ] + Particular.allCases.map { .column("clause_\($0.letter)", .yesNo) } + [
      .column("regulated_otherwise", .words(Particular.allCases.map { String($0.letter) }))
    ],
    identity: ["agreement_number", "version", "side", "signed"], effective: "signed",
    subjects: [.placement, .fisher, .vessel])

  /// Recruitment and placement services and their licences: one row a licence.
  public static let agencies = Sheet(
    name: "agencies", title: "agencies and licences",
    columns: agencyReference + [
      .column("regulation", .word(RegulationForm.words)),
      .column("licence_type", .text),
      .column("licence_number", .number),
      .column("licence_from", .date),
      .column("licence_to", .date),
      .column("suspended_from", .date),
      .column("suspended_to", .date),
      .column("capital", .amount(currency: "agency_currency")),
      .column("deposit", .amount(currency: "agency_currency")),
      .column("agency_currency", .currency),
      .column("effective", .date),
    ],
    identity: ["licence_type", "licence_number", "licence_from", "suspended_from"],
    effective: "effective", subjects: [.agency])
}
