import Fishery
import Testing

@Suite struct CountryTests {
  @Test func `there are 249, each found by its codes, its name and every alias`() {
    #expect(Country.all.count == 249)
    #expect(Set(Country.all.map(\.alpha3)).count == 249)
    for country in Country.all {
      #expect(Country(country.code) == country)
      #expect(Country(alpha3: country.alpha3) == country)
      #expect(Country(packed: country.packed) == country)
      #expect(Country(matching: country.code.lowercased()) == country)
      #expect(Country(matching: country.alpha3.lowercased()) == country)
      #expect(Country(matching: country.name) == country, "\(country.name)")
      for alias in country.aliases {
        #expect(Country(matching: alias) == country, "\(alias) is not \(country)")
      }
    }
  }

  @Test(arguments: [
    ("United States of America", "US"), ("Iran (Islamic Rep. of)", "IR"),
    ("Iran, Islamic Republic of", "IR"), ("Korea, Republic of", "KR"), ("Republic of Korea", "KR"),
    ("KOREA REP.", "KR"), ("Korea, Dem. People's Rep. of", "KP"), ("Burma", "MM"), ("Siam", "TH"),
    ("VIET NAM", "VN"), ("Vietnam", "VN"), ("Việt Nam", "VN"), ("Chinese Taipei", "TW"),
    ("Taiwan, Province of China", "TW"), ("Taiwan, Republic of China", "TW"), ("台灣", "TW"),
    ("China PR.", "CN"), ("EU.España", "ES"), ("EU (Portugal)", "PT"), ("U.S.A.", "US"),
    ("Côte d’Ivoire", "CI"), ("COTE D'IVOIRE", "CI"), ("Venezuela (Bolivarian Republic of)", "VE"),
    ("St. Vincent and Grenadines", "VC"), ("Micronesia, Federated States of", "FM"),
    ("Tanzania, United Republic of", "TZ"), ("Lao PDR", "LA"), ("ประเทศไทย", "TH"),
    ("မြန်မာ", "MM"), ("Filipina", "PH"), ("BUMM", "MM"), ("UK", "GB"), ("Cape Verde", "CV"),
    ("Germany, Fed. Rep. of", "DE"), ("TRINIDAD & TOBAGO", "TT"), ("the Netherlands", "NL"),
    ("Democratic Republic of the Congo", "CD"), ("Republic of the Congo", "CG"), ("Türkiye", "TR"),
    ("TURKEY", "TR"), ("Virgin Islands (U.S.)", "VI"), ("  indonesia ", "ID"), ("ＪＡＰＡＮ", "JP"),
    ("Burmese", "MM"), ("Libya", "LY"), ("U.S.S.R.", "RU"),
  ])
  func `a name of a register is found`(text: String, code: Country) {
    #expect(Country(matching: text) == code)
  }

  @Test(arguments: [
    "", " ", "-", "XX", "ZZZ", "Unknown", "UNK", "Netherlands Antilles", "Yugoslavia",
    "Virgin Islands", "Republic", "EU", "Atlantis", "Czechoslovakia", "the",
  ])
  func `a name of none, or of several, is not guessed`(text: String) {
    #expect(Country(matching: text) == nil)
  }

  @Test(arguments: ["", "T", "THA", "th", "T1", "ＴＨ", "AA", "UK"])
  func `a code is two capital letters of the standard`(text: String) {
    #expect(Country(text) == nil)
  }

  @Test func `a number outside the table is no country`() {
    #expect(Country(packed: 0) == nil)
    #expect(Country(packed: 676) == nil)
    #expect(Country(packed: .max) == nil)
  }
}

@Suite struct LanguageTests {
  @Test func `every language is found by its code and its names`() {
    #expect(Set(Language.all).count == Language.all.count)
    #expect(Language.all.count { $0.code.utf8.count == 2 } == 184)
    for language in Language.all {
      #expect(Language(language.code) == language)
      #expect(Language(packed: language.packed) == language)
      #expect(Language(matching: language.name) == language, "\(language.name)")
    }
  }

  @Test(arguments: [
    ("Bahasa Indonesia", "id"), ("IND", "id"), ("ภาษาไทย", "th"), ("Tiếng Việt", "vi"),
    ("tieng viet", "vi"), ("Burmese", "my"), ("Khmer", "km"), ("Lao", "lo"), ("Tagalog", "tl"),
    ("fil", "tl"), ("Filipino", "tl"), ("Mandarin", "zh"), ("中文", "zh"), ("Inggris", "en"),
    ("Jawa", "jv"), ("Sunda", "su"), ("Sinhala", "si"), ("Cebuano", "ceb"), ("Mon", "mnw"),
  ])
  func `a language is found however it is named`(text: String, code: Language) {
    #expect(Language(matching: text) == code)
  }

  @Test(arguments: ["", "x", "xx", "TH", "thai", "t1", "zzz", "thaa"])
  func `what is no code of the table is refused`(text: String) {
    #expect(Language(text) == nil)
  }
}
