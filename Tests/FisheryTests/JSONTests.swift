import Fishery
import Testing

@Suite struct JSONTests {
  @Test(arguments: [
    #"{"a":1,"b":[true,false,null],"c":"x\ny"}"#, #"[23.99,-0.5,1e9]"#, #""ភ""#, "[]", "{}",
  ])
  func `a document comes back as it was written`(_ text: String) throws {
    #expect(try JSON(parsing: text).line == text)
  }

  @Test(arguments: [
    (#"{"a":1,"a":2}"#, JSONFault.Kind.duplicateKey), ("[1,]", .expected("a value")),
    ("01", .badNumber), ("99999999999999999999", .badNumber), ("1 2", .trailing),
    (#""\x""#, .badEscape), ("\"\u{1}\"", .badText), (#""\ud800""#, .badEscape),
    (String(repeating: "[", count: 129), .tooDeep), ("1.", .badNumber),
    (#"{"a" 1}"#, .expected("a colon")),
  ])
  func `a bad document is refused by what is wrong`(_ text: String, _ kind: JSONFault.Kind) {
    let fault = #expect(throws: JSONFault.self) { try JSON(parsing: text) }
    #expect(fault?.kind == kind)
  }

  @Test func `a fault says where`() {
    let fault = #expect(throws: JSONFault.self) { try JSON(parsing: "{\n  \"a\": x}") }
    #expect(fault?.line == 2)
    #expect(fault?.column == 8)
  }

  @Test func `hidden characters are escaped on the way out and exact on the way back`() throws {
    let hostile = "pay \u{202E}0051\u{202C}\u{1B}[2J\u{200B}\u{E0041}\u{9B}"
    let line = JSON.string(hostile).line
    #expect(line.unicodeScalars.allSatisfy { (0x20..<0x7F).contains($0.value) })
    #expect(try JSON(parsing: line) == .string(hostile))
  }
}
