internal import Fishery

extension IdentityKeys {
  /// What records are known by, and by what they may be taken for each other. The rank of a hint
  /// is the claim on which one of two must stand for it to say anything.
  typealias Claims = (strong: [Claim], hints: [Claim])

  /// Document, issuer and number; the source's person number; name, birth date and nationality.
  ///
  /// A name without birth date and nationality means one person aboard one vessel at most; whoever
  /// is called nearly so aboard it may be the same. So may be who was born on the same day, where
  /// not both are known by documents.
  static func fisher(_ row: Pick) -> Claims {
    var strong: [Claim] = []
    var hints: [Claim] = []
    let type = row.text("document_type") ?? ""
    if let number = row.number("document_number"), isIdentity(type, in: row) {
      strong.append(Claim(.own, type, row.text("document_issuer") ?? "", number))
      hints.append(Claim(.own, "document", number))
    }
    if let source = row.folded("person_source"), let number = row.number("person_number") {
      strong.append(Claim(.number, source, number))
    }
    guard let name = personName(row) else { return (strong, hints) }
    let birth = row.text("birth_date") ?? ""
    let nationality = row.text("nationality") ?? ""
    let vessel = vessel(row).strong.first?.parts.joined(separator: "\u{1f}") ?? ""
    if !birth.isEmpty, !nationality.isEmpty {
      strong.append(Claim(.particulars, name, birth, nationality))
    } else {
      strong.append(Claim(.name, name, birth, nationality, vessel))
    }
    if !birth.isEmpty { hints.append(Claim(.own, "born", name, birth)) }
    if !vessel.isEmpty {
      hints.append(Claim(.name, "aboard", NameSkeleton(of: name).text, vessel))
      if PartialDate(birth)?.day != nil {
        hints.append(Claim(.number, "born aboard", birth, vessel))
      }
    }
    return (strong, hints)
  }

  /// The source's number in its register, IMO number, registration and flag, MMSI, and at last
  /// name, flag and call sign.
  static func vessel(_ row: Pick) -> Claims {
    var strong: [Claim] = []
    var hints: [Claim] = []
    let flag = row.text("flag") ?? ""
    if let register = row.folded("register"), let number = row.number("source_number") {
      strong.append(Claim(.own, register, number))
    }
    if let number = row.text("imo"), IMOCheck.holds(number) {
      strong.append(Claim(.number, number))
    }
    if let registration = row.number("registration"), !flag.isEmpty {
      strong.append(Claim(.particulars, registration, flag))
    }
    if let mmsi = row.text("mmsi") {
      strong.append(Claim(.mmsi, mmsi))
      hints.append(Claim(.own, "mmsi", mmsi))
    }
    if let name = row.folded("vessel") {
      strong.append(Claim(.name, name, flag, row.number("call_sign") ?? ""))
      hints.append(Claim(.own, "name", name, flag))
    }
    return (strong, hints)
  }

  static func agency(_ row: Pick) -> Claims {
    var strong: [Claim] = []
    let country = row.text("agency_country") ?? ""
    if let number = row.number("agency_number") {
      strong.append(Claim(.number, number, country))
    }
    guard let name = row.folded("agency") else { return (strong, []) }
    strong.append(Claim(.particulars, name, country))
    return (strong, [Claim(.own, "name", name)])
  }

  /// The columns that a claim of a rank is made of; all of them where nothing but the row is known.
  static func columns(naming party: Party, by rank: Rank?) -> Set<String> {
    switch (party, rank) {
    case (.fisher, .own?): ["document_type", "document_number", "document_issuer"]
    case (.fisher, .number?): ["person_source", "person_number"]
    case (.fisher, .particulars?), (.fisher, .name?):
      ["name", "family_name", "given_names", "birth_date", "nationality"]
    case (.vessel, .own?): ["register", "source_number"]
    case (.vessel, .number?): ["imo"]
    case (.vessel, .particulars?): ["registration", "flag"]
    case (.vessel, .mmsi?): ["mmsi"]
    case (.vessel, .name?): ["vessel", "flag", "call_sign"]
    case (.agency, .number?): ["agency_number", "agency_country"]
    case (.agency, .particulars?): ["agency", "agency_country"]
    default: Set(party.keys)
    }
  }

  /// A visa or a certificate says nothing about who a person is elsewhere.
  private static func isIdentity(_ type: String, in row: Pick) -> Bool {
    if let type = DocumentType(rawValue: type) { return type.isIdentity }
    return row.sheet != .documents
  }

  /// The words of a name in one order, for lists differ in whether the family's comes first.
  private static func personName(_ row: Pick) -> String? {
    let parts =
      row.folded("name").map { [$0] }
      ?? [row.folded("given_names"), row.folded("family_name")].compactMap(\.self)
    if parts.count == 1, let words = AsciiWords(parts[0]) {
      return words.isEmpty ? nil : words.sorted { $0 }
    }
    let words = parts.flatMap { $0.split(separator: " ") }
    return words.isEmpty ? nil : words.sorted().joined(separator: " ")
  }
}

/// The check digit of an IMO number: seven digits, the first six weighted 7 to 2.
enum IMOCheck {
  static func holds(_ text: String) -> Bool {
    let digits = text.utf8.map { Int($0) - 0x30 }
    guard digits.count == 7, digits.allSatisfy({ (0...9).contains($0) }) else { return false }
    let sum = (0..<6).reduce(0) { $0 + digits[$1] * (7 - $1) }
    return sum % 10 == digits[6] && sum > 0
  }
}
