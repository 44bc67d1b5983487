import Fishery
import Registry
import Report
import Testing

struct FilterLineTests {
  /// A line of the list that knows the most keys.
  private static func filter(_ line: String) throws -> ListFilter {
    try FilterLine(line, of: .placements).filter
  }

  @Test func `words and keys may be mixed`() throws {
    let filter = try Self.filter(
      #"flag:id nguyen severity:High "long hai" verdict:? aboard:yes"#)
    var expected = ListFilter()
    expected.flag = Country("ID")
    expected.words = ["nguyen", "long hai"]
    expected.severityAtLeast = Rank(level: 4)
    expected.verdict = "undetermined"
    expected.aboardOnly = true
    #expect(filter == expected)
  }

  @Test func `a rule is known by a beginning that no other has`() throws {
    for text in ["rule:C188-22.3b", "rule:c188-22.3B-FEES", "rule:C188-22.3b-fees"] {
      #expect(try Self.filter(text).rule == "C188-22.3b-fees")
    }
  }

  @Test func `no leaves out what yes asks for`() throws {
    var red = ListFilter()
    red.redLineOnly = true
    #expect(try Self.filter("red:yes") == red)
    #expect(try Self.filter("red:no").excluded == [red])
    #expect(try Self.filter("-red:yes") == Self.filter("red:no"))
  }

  @Test(arguments: [
    ("flag:ID severity:grave x", 8..<22), ("flg:ID", 0..<6), (#"a  -rule:"no such" b"#, 3..<18),
    ("e\u{301} flag:Mars", 2..<11),
  ])
  func `the word that is not understood is pointed at`(line: String, place: Range<Int>) {
    #expect(FilterLine.fault(in: line, of: .findings)?.place == place)
  }

  @Test(arguments: ["", "   ", "\t"])
  func `an empty line filters nothing`(line: String) throws {
    #expect(try Self.filter(line).isEmpty)
  }

  @Test func `what stands in quotation marks is never a key`() throws {
    #expect(try Self.filter(#""a:b""#).words == ["a:b"])
    #expect(try Self.filter(":b").words == [":b"])
    #expect(try Self.filter(#"template:"C188 9""#).template == "C188 9")
  }

  @Test(arguments: [
    ("flg:ID", FilterFault.unknownKey("flg", near: "flag", in: .placements)),
    ("zzzzzz:ID", .unknownKey("zzzzzz", near: nil, in: .placements)),
    ("flag:Indonesia", .badValue("flag", expected: "the two-letter code of a State")),
    ("flag:", .badValue("flag", expected: "the two-letter code of a State")),
    ("aboard:maybe", .badValue("aboard", expected: "yes or no")),
    (
      "rule:NOPE",
      .badValue("rule", expected: "the id of a rule, or a beginning that no other has")
    ),
    (
      "rule:C188-9",
      .badValue("rule", expected: "the id of a rule, or a beginning that no other has")
    ),
    ("vessel:12", .badValue("vessel", expected: "the key of a vessel")),
    ("vessel:+123456789abcdef", .badValue("vessel", expected: "the key of a vessel")),
    (
      "severity:grave",
      .badValue("severity", expected: "critical, high, medium, low or advisory, and what is worse")
    ),
    ("-flg:ID", .unknownKey("flg", near: "flag", in: .placements)),
    ("flag>ID", .badValue("flag", expected: "the two-letter code of a State")),
    ("age:30", .badValue("age", expected: "days or weeks, such as age>30d or age<2w")),
    ("age>soon", .badValue("age", expected: "days or weeks, such as age>30d or age<2w")),
    (
      "state:new,old",
      .badValue("state", expected: "new, unchanged, changed, gone or back, with commas between")
    ),
  ])
  func `what is not understood is named, with what was expected`(
    line: String, fault: FilterFault
  ) {
    #expect(throws: fault) { try FilterLine(line, of: .placements) }
  }

  @Test func `a line can be pasted to a colleague with comparisons and exclusions`() throws {
    let line = #"severity>=high age>30d -flag:TW agency:"Blue Sea" state:new,back -sutrisno long"#
    let filter = try Self.filter(line)
    #expect(filter.severityAtLeast == Rank(level: 4))
    #expect(filter.olderThan == 30)
    #expect(filter.agencyWords == ["Blue", "Sea"])
    #expect(filter.states == [.new, .back])
    #expect(filter.words == ["long"])
    #expect(filter.excluded.map(\.flag) == [Country("TW"), nil])
    #expect(filter.excluded.map(\.words) == [[], ["sutrisno"]])
    #expect(try Self.filter("rule:c188-22.3B-fees").rule == "C188-22.3b-fees")
    #expect(try Self.filter("age<2w").youngerThan == 14)
    #expect(try Self.filter("decision:asleep").standing == .one(.asleep))
    #expect(try Self.filter("decision:any").standing == .any)
  }

  @Test(arguments: [
    ("sev", ["severity:"]), ("flag:TW -dec", ["flag:TW -decision:"]),
    ("severity>=h", ["severity>=high"]), ("decision:as", ["decision:asleep", "decision:asked"]),
    ("flag:TW ", []), ("xyz", []), ("decision:asleep", []),
  ])
  func `the last word of a line is completed`(line: String, completions: [String]) {
    #expect(FilterLine.completions(of: line, of: .findings) == completions)
  }

  @Test(arguments: [0, 1, -1, .max, .min] as [Int64])
  func `a key that is printed can be filtered by`(raw: Int64) throws {
    #expect(try Self.filter("placement:\(SubjectKey(raw).hex)").placement == raw)
  }

  /// What each list honours; nothing else is taken.
  private static let keys: [FilteredList: String] = [
    .vessels: "flag rule severity verdict state decision for age vessel agency port gone red",
    .placements: "flag nationality rule severity verdict state decision for age vessel placement"
      + " agency template port aboard gone red",
    .agreements: "flag nationality severity vessel placement agency template port",
    .agencies: "flag rule severity verdict state decision for age vessel agency red",
    .findings: "flag nationality rule severity verdict state decision for age vessel placement"
      + " agency template port red",
    .doubts: "flag nationality rule severity verdict vessel placement agency template port aboard"
      + " gone",
    .needs: "vessel placement agency", .rules: "rule severity", .contacts: "nationality port",
    .crisis: "flag nationality rule severity verdict state vessel placement agency port aboard gone"
      + " zone",
    .figures: "", .imports: "",
  ]

  private static let values = [
    "flag": "flag:TW", "nationality": "nationality:ID", "rule": "rule:C188-22.3b",
    "severity": "severity>=high", "verdict": "verdict:?", "state": "state:gone",
    "decision": "decision:any", "for": "for:Budi", "age": "age>3d",
    "vessel": "vessel:0000000000000001", "placement": "placement:0000000000000001",
    "agency": "agency:Blue", "template": "template:B", "port": "port:IDBOA",
    "aboard": "aboard:no", "gone": "gone:yes", "red": "red:yes", "zone": "zone:71",
  ]

  @Test(arguments: FilteredList.allCases)
  func `a key is taken by the lists that know it and refused by all others, never ignored`(
    list: FilteredList
  ) throws {
    let known = Self.keys[list]?.split(separator: " ").map(String.init)
    for (key, text) in Self.values {
      let offered = key + (key == "age" ? ">" : ":")
      for line in [text, "-\(text)"] {
        if known?.contains(key) == true {
          #expect(try !FilterLine(line, of: list).filter.isEmpty)
          #expect(FilterLine.completions(of: key, of: list).contains(offered))
        } else {
          let fault: FilterFault =
            known == nil ? .wholeList(list) : .ofOtherLists(key, in: list)
          #expect(throws: fault) { try FilterLine(line, of: list) }
          #expect(!FilterLine.completions(of: key, of: list).contains(offered))
        }
      }
    }
    if known == nil {
      #expect(throws: FilterFault.wholeList(list)) { try FilterLine("word", of: list) }
      #expect(try FilterLine(" ", of: list).filter.isEmpty)
    } else {
      #expect(try FilterLine("word", of: list).filter.words == ["word"])
    }
  }

  @Test func `a key of other lists is refused with the list's name and the keys it knows`() {
    #expect(
      FilterFault.ofOtherLists("template", in: .needs).description
        == "needs have no filter \"template:\"; there are vessel, placement, agency")
    #expect(
      FilterFault.ofOtherLists("flag", in: .imports).description
        == "imports have no filter \"flag:\"; only words narrow imports")
    #expect(FilterFault.wholeList(.cases).description.hasPrefix("cases are shown whole"))
    #expect(throws: FilterFault.badValue("verdict", expected: "undetermined or ?")) {
      try FilterLine("verdict:breach", of: .doubts)
    }
  }

  @Test(arguments: [
    ("flag:TW x flag:TH", "flag", 10..<17), ("flag:TW flag:TW", "flag", 8..<15),
    ("severity>=high severity:low", "severity", 15..<27), ("red:no red:yes", "red", 7..<14),
    ("age>3d age>9d", "age", 7..<13),
    ("agency:0000000000000001 agency:0000000000000002", "agency", 24..<47),
  ])
  func `a key that holds one value is not asked twice`(
    line: String, key: String, place: Range<Int>
  ) {
    #expect(throws: FilterFault.twice(key)) { try FilterLine(line, of: .placements) }
    #expect(FilterLine.fault(in: line, of: .placements)?.place == place)
  }

  @Test(arguments: [
    "state:new state:back", "age>3d age<9d", "agency:Blue agency:Sea", "-flag:TW -flag:TH",
    "flag:TW -flag:TH", "-red:yes red:no",
  ])
  func `what holds several values, or is left out, may stand again`(line: String) throws {
    #expect(try !Self.filter(line).isEmpty)
  }

  @Test func `what is typed holds in place of what was opened`() throws {
    var wider = ListFilter()
    wider.flag = Country("TW")
    #expect(
      try FilterLine("flag:TH", of: .vessels, within: wider).filter.flag == Country("TH"))
  }
}
