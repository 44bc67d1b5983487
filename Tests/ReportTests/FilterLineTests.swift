import Fishery
import Registry
import Report
import Testing

struct FilterLineTests {
  @Test func `words and keys may be mixed`() throws {
    let filter = try FilterLine(#"flag:id nguyen severity:High "long hai" verdict:? aboard:yes"#)
      .filter
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
      #expect(try FilterLine(text).filter.rule == "C188-22.3b-fees")
    }
  }

  @Test func `no leaves out what yes asks for`() throws {
    var red = ListFilter()
    red.redLineOnly = true
    #expect(try FilterLine("red:yes").filter == red)
    #expect(try FilterLine("red:no").filter.excluded == [red])
    #expect(try FilterLine("-red:yes").filter == FilterLine("red:no").filter)
  }

  @Test(arguments: [
    ("flag:ID severity:grave x", 8..<22), ("flg:ID", 0..<6), (#"a  -rule:"no such" b"#, 3..<18),
    ("e\u{301} flag:Mars", 2..<11),
  ])
  func `the word that is not understood is pointed at`(line: String, place: Range<Int>) {
    #expect(FilterLine.fault(in: line)?.place == place)
  }

  @Test(arguments: ["", "   ", "\t"])
  func `an empty line filters nothing`(line: String) throws {
    #expect(try FilterLine(line).filter.isEmpty)
  }

  @Test func `what stands in quotation marks is never a key`() throws {
    #expect(try FilterLine(#""a:b""#).filter.words == ["a:b"])
    #expect(try FilterLine(":b").filter.words == [":b"])
    #expect(try FilterLine(#"template:"C188 9""#).filter.template == "C188 9")
  }

  @Test(arguments: [
    ("flg:ID", FilterFault.unknownKey("flg", near: "flag")),
    ("zzzzzz:ID", .unknownKey("zzzzzz", near: nil)),
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
    ("-flg:ID", .unknownKey("flg", near: "flag")),
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
    #expect(throws: fault) { try FilterLine(line) }
  }

  @Test func `a line can be pasted to a colleague with comparisons and exclusions`() throws {
    let line = #"severity>=high age>30d -flag:TW agency:"Blue Sea" state:new,back -sutrisno long"#
    let filter = try FilterLine(line).filter
    #expect(filter.severityAtLeast == Rank(level: 4))
    #expect(filter.olderThan == 30)
    #expect(filter.agencyWords == ["Blue", "Sea"])
    #expect(filter.states == [.new, .back])
    #expect(filter.words == ["long"])
    #expect(filter.excluded.map(\.flag) == [Country("TW"), nil])
    #expect(filter.excluded.map(\.words) == [[], ["sutrisno"]])
    #expect(try FilterLine("rule:c188-22.3B-fees").filter.rule == "C188-22.3b-fees")
    #expect(try FilterLine("age<2w").filter.youngerThan == 14)
    #expect(try FilterLine("decision:asleep").filter.standing == .one(.asleep))
    #expect(try FilterLine("decision:any").filter.standing == .any)
  }

  @Test(arguments: [
    ("sev", ["severity:"]), ("flag:TW -dec", ["flag:TW -decision:"]),
    ("severity>=h", ["severity>=high"]), ("decision:as", ["decision:asleep", "decision:asked"]),
    ("flag:TW ", []), ("xyz", []), ("decision:asleep", []),
  ])
  func `the last word of a line is completed`(line: String, completions: [String]) {
    #expect(FilterLine.completions(of: line) == completions)
  }

  @Test(arguments: [0, 1, -1, .max, .min] as [Int64])
  func `a key that is printed can be filtered by`(raw: Int64) throws {
    #expect(try FilterLine("placement:\(SubjectKey(raw).hex)").filter.placement == raw)
  }
}
