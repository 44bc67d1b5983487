extension Sheet {
  /// The crew list, IMO FAL Form 5: one row a person, the head of the form repeated on each.
  public static let crew = Sheet(
    name: "crew", title: "crew list (IMO FAL Form 5)",
    columns: vesselReference + personReference + [
      .column("list_date", .date),
      .column("list_port", .port),
      .column("direction", .word(["arrival", "departure"])),
      .column("sent_ashore", .instant),
      .column("rank", .text),
      .personal("birth_place", .text),
      .personal("gender", .word(["m", "f", "x"])),
      .column("document_expires", .date),
      .column("embarked", .date),
    ],
    identity: ["list_date", "direction"], effective: "list_date", subjects: [.vessel, .fisher])

  /// The roll call of a port check: who is really aboard.
  public static let muster = Sheet(
    name: "muster", title: "roll call",
    columns: vesselReference + personReference + [
      .required("mustered_on", .date),
      .column("port", .port),
      .required("result", .word(RollCall.words + [RollCall.notFoundYet])),
      .personal("note", .text),
    ],
    identity: ["mustered_on"], effective: "mustered_on", subjects: [.vessel, .fisher])

  /// Particulars of persons.
  public static let fishers = Sheet(
    name: "fishers", title: "fishers",
    columns: personReference + [
      .personal("romanised", .name),
      .personal("gender", .word(["m", "f", "x"])),
      .personal("birth_place", .text),
      .personal("home_address", .text),
      .column("understands", .languages),
      .column("literate", .yesNo),
      .personal("next_of_kin", .text),
      .personal("next_of_kin_told", .text),
      .personal("safe_contact", .text),
      .column("age15_authorised", .yesNo),
      .column("age15_schooling_over", .yesNo),
      .column("age15_training", .yesNo),
      .column("medical_exempt", .yesNo),
      .column("urgent_permit_from", .date),
      .column("urgent_permit_to", .date),
      .column("basic_safety_training", .yesNo),
      .column("written_exemption", .yesNo),
      .column("age15_light_work_authorised", .yesNo),
      .column("age15_school_holidays", .yesNo),
      .column("age15_light_work_listed", .yesNo),
      .column("age15_rest_as_prescribed", .yesNo),
      .column("effective", .date),
    ],
    identity: [], effective: "effective", subjects: [.fisher])

  /// How a fisher was first approached, with the advertisement and where it is kept.
  public static let recruitment = Sheet(
    name: "recruitment", title: "recruitment contacts",
    columns: personReference + vesselReference + [
      .column("platform", .text),
      .column("account", .text),
      .column("link", .text),
      .column("advert", .text),
      .column("promised_wage", .amount(currency: "promised_currency")),
      .column("promised_currency", .currency),
      .column("promised_job", .text),
      .column("promised_vessel", .name),
      .column("promised_flag", .country),
      .required("first_contact", .date),
      .column("telephone", .secret),
      .column("bank_account", .secret),
      .column("file", .text),
      .column("file_hash", .text),
      .personal("found_by", .text),
    ],
    identity: ["first_contact", "platform", "account"], effective: nil, subjects: [.fisher])
}
