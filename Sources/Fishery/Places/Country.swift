/// A country or territory of ISO 3166-1, as flag, nationality or issuer.
public struct Country: Sendable, Hashable, BitwiseCopyable {
  /// Place of the alpha-2 code among all pairs of letters: AA is 0, ZZ is 675.
  public let packed: UInt16

  /// Nil when no country has the place.
  public init?(packed: UInt16) {
    guard packed < 676, CountryTable.places[Int(packed)] >= 0 else { return nil }
    self.packed = packed
  }

  /// By two capital letters; nil for any other text.
  public init?(_ code: some StringProtocol) {
    guard let packed = LetterCode.packed(code, from: "A", length: 2) else { return nil }
    self.init(packed: packed)
  }

  /// The same of the bytes of a text.
  public init?(utf8 code: Span<UInt8>) {
    guard let packed = LetterCode.packed(code, from: "A", length: 2) else { return nil }
    self.init(packed: packed)
  }

  /// By three capital letters; nil for any other text.
  public init?(alpha3: String) {
    guard let packed = CountryTable.alpha3[alpha3] else { return nil }
    self.packed = packed
  }

  /// By code, name, former name or nationality, however it is written.
  ///
  /// "Korea" alone is taken as the Republic, "Congo" alone as Brazzaville, as registers mean them.
  /// "NA" is Namibia and "NO" Norway: ask first whether the cell says that there is nothing.
  public init?(matching text: String) {
    let capitals = FoldedText(text).text.uppercased()
    guard
      let found = Country(capitals) ?? Country(alpha3: capitals)
        ?? CountryTable.names[CountryName.key(text)].flatMap(Country.init(packed:))
    else { return nil }
    self = found
  }

  /// Alpha-2.
  public var code: String { LetterCode.text(packed, from: "A", length: 2) }
  public var alpha3: String { row?.alpha3 ?? "" }

  /// The short English name.
  public var name: String { row?.name ?? code }

  /// What else it is or was called, nationalities and former codes among it.
  public var aliases: [String] { row?.aliases.map(String.init) ?? [] }

  /// All of ISO 3166-1, by alpha-2.
  public static var all: [Country] {
    CountryTable.rows.map(\.packed).compactMap(Country.init(packed:))
  }

  private var row: CountryTable.Row? {
    let place = Int(CountryTable.places[Int(packed)])
    return place >= 0 ? CountryTable.rows[place] : nil
  }
}

extension Country: Comparable, CustomStringConvertible, ExpressibleByStringLiteral {
  /// By alpha-2.
  public static func < (left: Country, right: Country) -> Bool { left.packed < right.packed }

  /// For tables and tests: a literal that is no alpha-2 code stops the program.
  public init(stringLiteral literal: String) {
    guard let country = Country(literal) else {
      preconditionFailure("\"\(literal)\" is not an alpha-2 code of ISO 3166-1")
    }
    self = country
  }

  public var description: String { code }
}
