/// ISO 3166-1 as one line a country: alpha-2, alpha-3, the short name shown, and what else it is
/// or was called.
///
/// Names that registers, crew lists and passports use: official and former names, nationalities,
/// Indonesian, and the spellings of the countries that fishers of the region come from. Four-letter
/// words are codes of ISO 3166-3. A name that several successors share is left out.
enum CountryTable {
  struct Row {
    let packed: UInt16
    let alpha3: String
    let name: String
    /// The other names, as the line has them.
    let others: Substring

    var aliases: [Substring] { others.tableFields(";") }
  }

  static let rows: [Row] = [aToC, dToK, lToR, sToZ].flatMap { text in
    text.tableLines.compactMap(row)
  }

  /// Index into `rows` by packed alpha-2; -1 where there is no country.
  static let places: [Int16] = {
    var places = [Int16](repeating: -1, count: 26 * 26)
    for (place, row) in rows.enumerated() { places[Int(row.packed)] = Int16(place) }
    return places
  }()

  /// Countries by the key of every name.
  static let names: [String: UInt16] = {
    var names: [String: UInt16] = [:]
    for row in rows {
      names[CountryName.key(row.name)] = row.packed
      for alias in row.aliases { names[CountryName.key(alias)] = row.packed }
    }
    return names
  }()

  static let alpha3: [String: UInt16] = Dictionary(
    rows.map { ($0.alpha3, $0.packed) }, uniquingKeysWith: { first, _ in first })

  private static func row(_ line: Substring) -> Row? {
    let fields = line.tableFields(" ", atMost: 3)
    guard fields.count == 3, let packed = LetterCode.packed(fields[0], from: "A", length: 2)
    else { return nil }
    let names = fields[2].tableFields(";", atMost: 2)
    return Row(
      packed: packed, alpha3: String(fields[1]), name: String(names[0]),
      others: names.count > 1 ? names[1] : "")
  }
}
