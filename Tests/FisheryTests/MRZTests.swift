import Fishery
import Testing

@Suite struct MRZTests {
  static let passport = """
    P<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<<<<<<<<<
    L898902C36UTO7408122F1204159ZE184226B<<<<<10
    """
  static let card = """
    I<UTOD231458907<<<<<<<<<<<<<<<
    7408122F1204159UTO<<<<<<<<<<<6
    ERIKSSON<<ANNA<MARIA<<<<<<<<<<
    """
  static let longNumber = """
    I<UTOD23145890<7349<<<<<<<<<<<
    7408122F1204159UTO<<<<<<<<<<<6
    ERIKSSON<<ANNA<MARIA<<<<<<<<<<
    """

  @Test func `a passport reads whole`() throws {
    let zone = try MRZ(MRZTests.passport)
    #expect(zone.shape == .td3)
    #expect(zone.lints.isEmpty)
    #expect(zone.documentType == "P")
    #expect(zone.issuer == .special("UTO"))
    #expect(zone.documentNumber == "L898902C3")
    #expect(zone.names.primary == "ERIKSSON")
    #expect(zone.names.secondary == "ANNA MARIA")
    #expect(zone.birth(asOf: "2026-11-23") == "1974-08-12")
    #expect(zone.expiry(asOf: "2026-11-23") == "2012-04-15")
  }

  @Test func `a card reads whole, with a short number and with a long one`() throws {
    let card = try MRZ(MRZTests.card)
    #expect(card.shape == .td1)
    #expect(card.lints.isEmpty)
    #expect(card.documentNumber == "D23145890")
    #expect(card.names.secondary == "ANNA MARIA")
    let long = try MRZ(MRZTests.longNumber)
    #expect(long.lints.isEmpty)
    #expect(long.documentNumber == "D23145890734")
  }

  @Test func `one line, small letters and spaces make no difference`() throws {
    let run = MRZTests.passport.replacing("\n", with: "").lowercased()
    #expect(try MRZ(run) == MRZ(MRZTests.passport))
    #expect(try MRZ(" \n" + MRZTests.card.replacing("<<A", with: "« A") + "\r\n").lints.isEmpty)
  }

  @Test(arguments: [
    "", "P<UTO", String(repeating: "<", count: 87), String(repeating: "<", count: 89),
    String(repeating: "<", count: 72), "A\nB\nC",
    String(repeating: "<", count: 43) + "\n" + String(repeating: "<", count: 45),
  ])
  func `another shape is refused with its lengths and nothing of its text`(text: String) throws {
    let error = try #require(throws: MRZError.self) { try MRZ(text) }
    guard case .lengths(let lengths) = error else { return }
    #expect(lengths == text.split(separator: "\n").map(\.count))
  }

  @Test(arguments: [
    (44, Lint.Part.documentNumber), (57, .birth), (66, .expiry), (74, .optional),
  ])
  func `a wrong character is found by its own digit and by the composite`(
    place: Int, part: Lint.Part
  ) throws {
    var letters = Array(MRZTests.passport.replacing("\n", with: ""))
    letters[place] = letters[place] == "9" ? "2" : "9"
    #expect(try MRZ(String(letters)).lints == [.checkDigit(part), .checkDigit(.composite)])
  }

  @Test func `a wrong composite alone is found`() throws {
    let zone = try MRZ(String(MRZTests.passport.dropLast()) + "1")
    #expect(zone.lints == [.checkDigit(.composite)])
  }

  @Test func `a birth is never in the future`() throws {
    let zone = try MRZ(MRZTests.passport)
    #expect(zone.birth(asOf: "2074-08-11") == "1974-08-12")
    #expect(zone.birth(asOf: "2074-08-12") == "2074-08-12")
  }

  @Test func `an expiry lies within twenty years`() throws {
    let zone = try MRZ(MRZTests.passport)
    #expect(zone.expiry(asOf: "1992-04-14") == "1912-04-15")
    #expect(zone.expiry(asOf: "1992-04-15") == "2012-04-15")
    #expect(zone.expiry(asOf: "2092-04-14") == "2012-04-15")
    #expect(zone.expiry(asOf: "2092-04-15") == "2112-04-15")
  }

  @Test func `a birth known only in part stays in part`() throws {
    let yearOnly = try MRZ(MRZTests.passport.replacing("7408122", with: "74<<<<8"))
    #expect(yearOnly.birth(asOf: "2026-11-23") == "1974")
    #expect(!yearOnly.lints.contains(.noSuchDay(.birth)))
    let month = try MRZ(MRZTests.passport.replacing("7408122", with: "7408<<2"))
    #expect(month.birth(asOf: "2026-11-23") == "1974-08")
  }

  @Test(arguments: ["741312", "740832", "740230", "7408AB", "74<<12", "<<0812", "740000"])
  func `a day that no year has is said so`(birth: String) throws {
    let zone = try MRZ(MRZTests.passport.replacing("740812", with: birth))
    #expect(zone.lints.contains(.noSuchDay(.birth)))
    #expect(zone.birth(asOf: "2026-11-23") == nil)
  }

  @Test func `29 February falls to the century that has it`() throws {
    let zone = try MRZ(MRZTests.passport.replacing("740812", with: "000229"))
    #expect(zone.birth(asOf: "2026-11-23") == "2000-02-29")
  }

  @Test func `one name is a whole name`() throws {
    let zone = try MRZ(
      MRZTests.passport.replacing("UTOERIKSSON<<ANNA<MARIA", with: "IDNSUPARMAN<<<<<<<<<<<<"))
    #expect(zone.names.primary == "SUPARMAN")
    #expect(zone.names.secondary == nil)
    #expect(zone.issuer.country == "ID")
  }

  @Test func `issuers that are no country are known, and new ones are a question`() throws {
    #expect(MRZIssuer("XXA") == .special("XXA"))
    #expect(MRZIssuer("D").country == "DE")
    #expect(MRZIssuer("GBN").country == "GB")
    #expect(MRZIssuer("EUE").name == "European Union")
    #expect(MRZIssuer("QQQ") == .unknown("QQQ"))
    let zone = try MRZ(MRZTests.passport.replacing("P<UTO", with: "P<QQQ"))
    #expect(zone.lints == [.unknownIssuer(.issuer)])
  }
}
