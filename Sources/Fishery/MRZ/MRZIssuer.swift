/// Who issued a travel document, or whose national its holder is.
public enum MRZIssuer: Sendable, Hashable {
  case country(Country)
  /// A code of ICAO 9303 part 3, section 5 that is no country: an organisation, or no nationality.
  case special(String)
  /// Neither: new organisations appear, so this is a question and not an error.
  case unknown(String)

  public init(_ code: String) {
    if let country = Country(alpha3: code) ?? MRZIssuer.variants[code] {
      self = .country(country)
    } else if MRZIssuer.names[code] != nil {
      self = .special(code)
    } else {
      self = .unknown(code)
    }
  }

  public var code: String {
    switch self {
    case .country(let country): country.alpha3
    case .special(let code), .unknown(let code): code
    }
  }

  /// In English; nil when it is unknown.
  public var name: String? {
    switch self {
    case .country(let country): country.name
    case .special(let code): MRZIssuer.names[code]
    case .unknown: nil
    }
  }

  public var country: Country? {
    guard case .country(let country) = self else { return nil }
    return country
  }

  /// Kinds of British nationals have codes of their own, and Germany a single letter.
  private static let variants: [String: Country] = [
    "D": "DE", "GBD": "GB", "GBN": "GB", "GBO": "GB", "GBP": "GB", "GBS": "GB", "ZIM": "ZW",
  ]

  private static let names: [String: String] = [
    "EUE": "European Union", "RKS": "Kosovo", "UNO": "United Nations",
    "UNA": "United Nations specialised agency", "UNK": "United Nations Mission in Kosovo",
    "UTO": "Utopia (specimen)", "XBA": "African Development Bank",
    "XCC": "Caribbean Community", "XCE": "Council of Europe",
    "XCO": "Common Market for Eastern and Southern Africa",
    "XDC": "Southern African Development Community",
    "XEC": "Economic Community of West African States",
    "XES": "Organization of Eastern Caribbean States", "XIM": "African Export-Import Bank",
    "XMP": "Parliamentary Assembly of the Mediterranean", "XOM": "Sovereign Order of Malta",
    "XPO": "Interpol", "XXA": "stateless person", "XXB": "refugee (1951 Convention)",
    "XXC": "refugee (other)", "XXX": "unspecified nationality",
  ]
}
