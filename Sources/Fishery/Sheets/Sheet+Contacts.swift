extension Sheet {
  /// Whom to call for a fisher: one row a desk, office or house, with when it was last verified.
  public static let contacts = Sheet(
    name: "contacts", title: "whom to call",
    columns: [
      .required("contact_kind", .word(ContactKind.words)),
      .required("contact", .name),
      .column("contact_port", .port),
      .column("contact_country", .country),
      .column("contact_languages", .languages),
      .column("telephone", .text),
      .column("hours", .text),
      .column("last_verified", .date),
      .column("public_key", .text),
    ],
    identity: ["contact_kind", "contact", "contact_port"], effective: "last_verified", subjects: [])
}

/// What somebody who can be called is.
public enum ContactKind: String, Sendable, Hashable, CaseIterable {
  case authority, consulate, shelter, interpreter, clinic, union
}
