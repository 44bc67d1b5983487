import Fishery
import TestSupport
import Testing

@Suite struct IMONumberTests {
  @Test(arguments: [
    "9319466", "8814275", "7379565", "8514772", "9074729", "6905408", "7322897", "8713392",
  ])
  func `a published number passes its check digit, and no other last digit does`(text: String) {
    #expect(IMONumber.lints(of: text).isEmpty)
    for digit in 0...9 where !text.hasSuffix("\(digit)") {
      #expect(IMONumber.lints(of: text.dropLast() + "\(digit)").contains(.checkDigit(.number)))
    }
  }

  @Test func `every number agrees with the sum done by hand`() throws {
    var random = SplitMix(seed: 1)
    for _ in 0..<5_000 {
      let value = UInt32.random(in: 0...9_999_999, using: &random)
      let number = try #require(IMONumber(value: value))
      let digits = number.description.compactMap(\.wholeNumberValue)
      let sum = zip(digits, [7, 6, 5, 4, 3, 2]).map { $0 * $1 }.reduce(0, +)
      #expect(number.hasRightCheckDigit == (sum % 10 == digits[6]))
      #expect(IMONumber(number.description) == number)
    }
  }

  @Test(arguments: ["1234567", "0000000", "1111111", "9999999", "0123456", "3456789"])
  func `what people type when there is none is a placeholder`(text: String) {
    #expect(IMONumber.lints(of: text).contains(.placeholder))
  }

  @Test func `neighbours of placeholders are none`() {
    #expect(!IMONumber.lints(of: "1234568").contains(.placeholder))
    #expect(!IMONumber.lints(of: "0000001").contains(.placeholder))
    #expect(!IMONumber.lints(of: "2345671").contains(.placeholder))
  }

  @Test(arguments: [
    "IMO 8814275", "imo8814275", "IMO No. 8814275", " 8814275 ", "IMO: 8814275", "８８１４２７５",
  ])
  func `what stands around the digits does not matter`(text: String) {
    #expect(IMONumber(text)?.value == 8_814_275)
  }

  @Test func `other shapes say what is wrong with them`() {
    #expect(IMONumber.lints(of: "881427") == [.length(found: 6, expected: 7...7)])
    #expect(IMONumber.lints(of: "88142750") == [.length(found: 8, expected: 7...7)])
    #expect(IMONumber.lints(of: "") == [.length(found: 0, expected: 7...7)])
    #expect(IMONumber.lints(of: "881427O") == [.characters])
    #expect(IMONumber.lints(of: "8814275.0") == [.characters])
    #expect(IMONumber("881427") == nil)
    #expect(IMONumber(value: 10_000_000) == nil)
  }
}

@Suite struct MMSITests {
  @Test(arguments: [
    (567, "TH"), (525, "ID"), (574, "VN"), (548, "PH"), (533, "MY"), (563, "SG"), (566, "SG"),
    (514, "KH"), (515, "KH"), (506, "MM"), (508, "BN"), (531, "LA"), (550, "TL"), (412, "CN"),
    (414, "CN"), (477, "HK"), (440, "KR"), (441, "KR"), (431, "JP"), (432, "JP"), (416, "TW"),
    (311, "BS"), (559, "AS"), (561, "WS"), (370, "PA"), (577, "VU"),
  ])
  func `a State's digits are its own`(mid: Int, country: Country) {
    #expect(MMSI("\(mid)123456")?.country == country)
    #expect(MMSI.lints(of: "\(mid)123456").isEmpty)
  }

  @Test(
    arguments: [
      ("567000001", MMSI.Kind.ship, "TH"), ("005670001", .coast, "TH"), ("056700001", .group, "TH"),
      ("111567001", .aircraft, "TH"), ("995670001", .aid, "TH"), ("985670001", .craft, "TH"),
      ("856700001", .handheld, "TH"), ("970123456", .transmitter, nil),
      ("972123456", .overboard, nil), ("974123456", .beacon, nil), ("112567001", .other, nil),
      ("900000000", .other, nil), ("799999999", .ship, nil), ("200000000", .ship, nil),
    ] as [(String, MMSI.Kind, Country?)])
  func `the shape tells the kind of station`(text: String, kind: MMSI.Kind, country: Country?) {
    let identity = MMSI(text)
    #expect(identity?.kind == kind)
    #expect(identity?.country == country)
    #expect(identity?.description == text)
    #expect(MMSI.lints(of: text).contains(.notShip(kind)) == (kind != .ship))
  }

  @Test func `digits that no State has, and other shapes, say so`() {
    #expect(MMSI.lints(of: "299123456") == [.unallocated])
    #expect(MMSI.lints(of: "56700001") == [.length(found: 8, expected: 9...9)])
    #expect(MMSI.lints(of: "5670000011") == [.length(found: 10, expected: 9...9)])
    #expect(MMSI.lints(of: "56700000A") == [.characters])
    #expect(MMSI.lints(of: "5.67E+08") == [.characters])
    #expect(MMSI(value: 1_000_000_000) == nil)
  }

  @Test func `another State's digits are a hint`() throws {
    let identity = try #require(MMSI("416001234"))
    #expect(identity.lints(under: "TW").isEmpty)
    #expect(identity.lints(under: "VU") == [.otherState("TW")])
    #expect(identity.lints(under: "CN") == [.otherState("TW")])
    #expect(try #require(MMSI("660123456")).lints(under: "FR").isEmpty)
    #expect(try #require(MMSI("227123456")).lints(under: "RE").isEmpty)
    #expect(try #require(MMSI("299123456")).lints(under: "VU").isEmpty)
  }
}

@Suite struct CallSignTests {
  @Test(arguments: [
    ("HSB1234", "TH"), ("E2AB", "TH"), ("JZAB", "ID"), ("PKAB", "ID"), ("YBAB", "ID"),
    ("YHAB", "ID"), ("7AAB", "ID"), ("8IAB", "ID"), ("3WAB", "VN"), ("XVAB", "VN"),
    ("DUAB", "PH"), ("4IAB", "PH"), ("9MAB", "MY"), ("9WAB", "MY"), ("9VAB", "SG"),
    ("S6AB", "SG"), ("XUAB", "KH"), ("XYAB", "MM"), ("XZAB", "MM"), ("BVAB", "CN"),
    ("3DAB", "SZ"), ("3DNB", "FJ"), ("SSMA", "EG"), ("SSNA", "SD"), ("HOAB", "PA"),
    ("YJAB", "VU"), ("D5AB", "LR"), ("DSAB", "KR"), ("JQZR", "JP"), ("T3AB", "KI"),
  ])
  func `a prefix belongs to a State`(text: String, country: Country) {
    #expect(CallSign(text)?.country == country)
    #expect(CallSign.lints(of: text).isEmpty)
  }

  @Test func `limits of a series hold one step to either side`() {
    #expect(CallSign("PJAB")?.country == "CW")
    #expect(CallSign("POAB")?.country == "ID")
    #expect(CallSign("PPAB")?.country == "BR")
    #expect(CallSign("DTAB")?.country == "KR")
    #expect(CallSign("DZAB")?.country == "PH")
    #expect(CallSign("YIAB")?.country == "IQ")
  }

  @Test func `length, letters and slips say so`() {
    #expect(CallSign.lints(of: "HS") == [.length(found: 2, expected: 3...7)])
    #expect(CallSign.lints(of: "HSB").isEmpty)
    #expect(CallSign.lints(of: "HSB1234").isEmpty)
    #expect(CallSign.lints(of: "HSB12345") == [.length(found: 8, expected: 3...7)])
    #expect(CallSign.lints(of: "") == [.length(found: 0, expected: 3...7)])
    #expect(CallSign.lints(of: "QAB1") == [.unallocated])
    #expect(CallSign.lints(of: "H0AB") == [.unallocated, .confusable])
    #expect(CallSign.lints(of: "HS号") == [.characters])
    #expect(CallSign(" hs-b 12/34 ")?.text == "HSB1234")
  }

  @Test func `a flag may use the series of the State that administers it`() throws {
    let chinese = try #require(CallSign("BH1234"))
    #expect(chinese.lints(under: "TW").isEmpty)
    #expect(chinese.lints(under: "CN").isEmpty)
    #expect(chinese.lints(under: "PA") == [.otherState("CN")])
    #expect(try #require(CallSign("FO1234")).lints(under: "NC").isEmpty)
    #expect(try #require(CallSign("YJAB")).lints(under: "CN") == [.otherState("VU")])
  }
}

@Suite struct CodeTests {
  @Test(arguments: [
    ("PS", "01.1"), ("OTB", "03.12"), ("PTB", "03.15"), ("LLD", "09.32"), ("GND", "07.2"),
    ("LNB", "05.2"), ("LHM", "09.2"), ("MDR", "10.7"), ("NK", "99.9"), ("SB", "02.1"),
  ])
  func `gear has its letters and its number`(code: String, number: String) throws {
    let gear = try #require(GearCode(code))
    #expect(gear.number == number)
    #expect(GearCode(number) == gear)
    #expect(gear.description == "isscfg:" + code)
  }

  @Test(arguments: [
    ("OT", "01.1"), ("PT", "01.2"), ("SPX", "02.9"), ("LLX", "08.9"), ("LJ", "09.1"),
    ("NOX", "05.9"), ("HOX", "20.9"), ("FR", "21.1"), ("SB", "23.1"),
  ])
  func `a vessel type has its letters and its number`(code: String, number: String) throws {
    let type = try #require(VesselTypeCode(code))
    #expect(type.number == number)
    #expect(type.description == "isscfv:" + code)
  }

  @Test func `SB is a net in one list and a tanker in the other`() throws {
    #expect(GearCode("SB")?.name == "Beach seines")
    #expect(VesselTypeCode("SB")?.name == "Bunkering tanker vessels")
    #expect(GearCode.lints(of: "SB") == [.otherScheme(.isscfv)])
    #expect(VesselTypeCode.lints(of: "sb") == [.otherScheme(.isscfg)])
    #expect(GearCode("SB")?.description != VesselTypeCode("SB")?.description)
  }

  @Test func `each list holds every code once and finds it by its name`() {
    #expect(GearCode.all.count == 60)
    #expect(VesselTypeCode.all.count == 62)
    for gear in GearCode.all {
      #expect(GearCode(gear.code) == gear && GearCode(gear.number) == gear)
      #expect(GearCode(matching: gear.name) == gear, "\(gear.name)")
      if let name = gear.indonesianName { #expect(GearCode(matching: name) == gear, "\(name)") }
    }
    for type in VesselTypeCode.all {
      #expect(VesselTypeCode(type.code) == type && VesselTypeCode(type.number) == type)
      #expect(VesselTypeCode(matching: type.name) == type, "\(type.name)")
      if let name = type.indonesianName {
        #expect(VesselTypeCode(matching: name) == type, "\(name)")
      }
    }
  }

  @Test(arguments: [
    ("Longlines (not specified)", "LL"), ("rawai tuna", "LLD"), ("Pukat Cincin", "PS"),
    ("Set gillnets", "GNS"), ("cantrang", "SV"), ("bubu", "FPO"), ("PS1", "PS"), ("9.32", "LLD"),
  ])
  func `gear is found by former codes and everyday names`(text: String, code: String) {
    #expect(GearCode(matching: text)?.code == code)
  }

  @Test(arguments: [
    ("Tuna longliners", "LL"), ("Fish carriers", "FO"), ("Kapal pukat cincin", "SP"),
    ("VOB", "SB"), ("Squid jigger", "LJ"), ("Trawler", "TO"), ("ZO", "RT"),
  ])
  func `a vessel type is found by former codes and everyday names`(text: String, code: String) {
    #expect(VesselTypeCode(matching: text)?.code == code)
  }

  @Test func `codes of no list and of an earlier edition say so`() {
    #expect(GearCode.lints(of: "LLD").isEmpty)
    #expect(GearCode.lints(of: "QQ") == [.unknownCode])
    #expect(GearCode.lints(of: "PS1") == [.formerCode])
    #expect(VesselTypeCode.lints(of: "LLT") == [.formerCode])
    #expect(GearCode("PS1") == nil)
    #expect(VesselTypeCode(matching: "spaceship") == nil)
  }
}

@Suite struct PortTests {
  @Test func `every port has a code of a country, once`() {
    #expect(Port.all.count == 182)
    #expect(Set(Port.all.map(\.code)).count == Port.all.count)
    for port in Port.all {
      #expect(port.country != nil)
      #expect(Port(port.code) == port)
      #expect(Port(matching: port.code.text) == port)
      #expect(PortCode.lints(of: port.code.text).isEmpty)
      #expect(Port(matching: port.name) == port, "\(port.name)")
    }
  }

  @Test(arguments: [
    ("Kaohsiung", "TWKHH"), ("高雄", "TWKHH"), ("Benoa", "IDBOA"), ("CAPE TOWN", "ZACPT"),
    ("port louis", "MUPLU"), ("tw khh", "TWKHH"), ("Su-ao", "TWSUO"), ("สงขลา", "THSGK"),
    ("Pusan", "KRPUS"), ("Noumea", "NCNOU"),
  ])
  func `a port is found by any of its names`(text: String, code: String) {
    #expect(Port(matching: text)?.code.text == code)
  }

  @Test func `a code of one's own needs no country`() {
    let pier = PortCode("local:bang-saphan 2")
    #expect(pier == nil)
    #expect(PortCode("LOCAL:bang-saphan-2")?.text == "local:bang-saphan-2")
    #expect(PortCode("local:bang-saphan")?.country == nil)
    #expect(PortCode.lints(of: "local:bang saphan!") == [.characters])
    #expect(PortCode("local:") == nil)
  }

  @Test func `other shapes say what is wrong with them`() {
    #expect(PortCode.lints(of: "TWKH") == [.length(found: 4, expected: 5...5)])
    #expect(PortCode.lints(of: "TWKHHH") == [.length(found: 6, expected: 5...5)])
    #expect(PortCode.lints(of: "QQKHH") == [.unallocated])
    #expect(PortCode.lints(of: "TWK0H") == [.characters])
    #expect(PortCode.lints(of: "TWK1H") == [.characters])
    #expect(PortCode.lints(of: "TWK2H").isEmpty)
    #expect(Port(matching: "Atlantis") == nil)
  }
}

@Suite struct LintTests {
  @Test func `words say what is odd and never repeat the identifier`() {
    #expect(Lint.length(found: 6, expected: 7...7).description == "6 characters instead of 7")
    #expect(
      Lint.length(found: 8, expected: 3...7).description == "8 characters instead of 3 to 7")
    #expect(Lint.notShip(.coast).description == "the identity of a coast station, not of a ship")
    #expect(
      Lint.checkDigit(.documentNumber).description == "wrong check digit of the document number")
    #expect(Lint.otherState("TW").description == "from the series of Taiwan")
  }
}
