extension Sheet {
  /// The columns by which a row says which vessel it speaks of.
  ///
  /// Strongest first: the source register's own number, IMO number, registration and flag, MMSI,
  /// name with flag and call sign.
  static let vesselReference: [Column] = [
    .column("register", .text),
    .column("source_number", .number),
    .column("imo", .imoNumber),
    .column("registration", .number),
    .column("flag", .country),
    .column("mmsi", .mmsi),
    .column("call_sign", .callSign),
    .column("vessel", .name),
  ]

  /// The columns by which a row says which person it speaks of.
  ///
  /// Strongest first: document with its issuer, the source's own person number, name with birth
  /// date and nationality. One name is a whole name.
  static let personReference: [Column] = [
    .personal("document_type", .word(DocumentType.words)),
    .personal("document_number", .number),
    .column("document_issuer", .country),
    .column("person_source", .text),
    .personal("person_number", .number),
    .personal("name", .name),
    .personal("family_name", .name),
    .personal("given_names", .name),
    .personal("birth_date", .date),
    .column("nationality", .countries),
  ]

  /// The columns by which a row says which agency it speaks of.
  static let agencyReference: [Column] = [
    .column("agency", .name),
    .column("agency_country", .country),
    .column("agency_number", .number),
  ]

  /// All sheets, in the order in which they are best brought in.
  public static let all: [Sheet] = [
    .vessels, .agencies, .fishers, .crew, .muster, .placements, .agreements, .documents, .charges,
    .pay, .rest, .voyages, .positions, .checks, .recruitment, .signs,
    .observations, .conditions, .rooms, .contacts,
  ]

  /// The sheet with a name.
  public static func named(_ name: some StringProtocol) -> Sheet? { all.first { $0.name == name } }
}

extension CaseIterable where Self: RawRepresentable<String> {
  /// The words of a closed list, in order.
  static var words: [String] { allCases.map(\.rawValue) }
}
