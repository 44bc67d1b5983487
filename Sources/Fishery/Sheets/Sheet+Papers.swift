extension Sheet {
  /// Documents of persons and vessels, and who keeps them.
  public static let documents = Sheet(
    name: "documents", title: "documents and certificates",
    columns: personReference.filter { !$0.key.hasPrefix("document_") } + vesselReference + [
      .required("document_type", .word(DocumentType.words)),
      .personal("document_number", .number),
      .column("document_issuer", .country),
      .column("issuing_body", .text),
      .column("issued", .date),
      .column("expires", .date),
      .column("holder", .word(DocumentHolder.words)),
      .column("access_on_request", .yesNo),
      .column("written_consent", .yesNo),
      .personal("birth_date_shown", .date),
      .column("qualified_practitioner", .yesNo),
      .column("states_hearing_sight", .yesNo),
      .column("states_no_condition", .yesNo),
      .column("fit_for_duties", .yesNo),
      .column("flag_at_issue", .country),
      .column("states_living_conditions", .yesNo),
      .personal("mrz", .mrz),
    ],
    identity: ["document_type", "document_number", "issued"], effective: "issued",
    subjects: [.fisher, .vessel])

  /// What was charged to fishers, advanced or lent.
  public static let charges = Sheet(
    name: "charges", title: "charges and loans",
    columns: personReference + vesselReference + [
      .column("charged_on", .date),
      .required("category", .word(ChargeCategory.words + ["none"])),
      .column("item", .text),
      .column("amount", .amount(currency: "currency")),
      .column("refunded", .amount(currency: "currency")),
      .column("currency", .currency),
      .column("refunded_on", .date),
      .column("paid_by", .word(Payer.words)),
      .column("via", .word(ChargeRoute.words)),
      .column("payee", .name),
    ],
    identity: ["charged_on", "category", "item", "amount", "currency"], effective: "charged_on",
    subjects: [.fisher, .placement])

  /// Pay by period: what was due, taken and handed over.
  public static let pay = Sheet(
    name: "pay", title: "pay",
    columns: personReference + vesselReference + [
      .required("period_from", .date),
      .required("period_to", .date),
      .column("due_on", .date),
      .column("gross", .amount(currency: "currency")),
      .column("allowance", .amount(currency: "currency")),
      .column("deductions", .amount(currency: "currency")),
      .column("deduction_reason", .text),
      .column("paid", .amount(currency: "currency")),
      .column("currency", .currency),
      .column("paid_on", .date),
      .column("pay_channel", .word(PayChannel.words)),
      .column("remitted", .amount(currency: "currency")),
      .column("remittance_fee", .amount(currency: "currency")),
    ],
    identity: ["period_from", "period_to"], effective: "period_to",
    subjects: [.fisher, .placement])

  /// Rest, work and what excuses short rest.
  public static let rest = Sheet(
    name: "rest", title: "hours of rest and work",
    columns: personReference + vesselReference + [
      .required("from", .instant),
      .required("to", .instant),
      .required("record", .word(RestKind.words)),
      .personal("note", .text),
    ],
    identity: ["from", "record"], effective: nil, subjects: [.fisher, .placement])
}
