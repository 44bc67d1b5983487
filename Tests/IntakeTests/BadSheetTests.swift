import FoundationEssentials
import Intake
import Testing

@Suite struct `Files that are no table` {
  static let names = [
    "archive", "binary", "blank", "database", "document", "empty", "json", "page", "picture",
    "unclosed-quote", "old-workbook", "workbook",
  ]

  @Test(arguments: names)
  func `are refused with the line that is written beside them`(name: String) throws {
    let file = sheets.appending(path: "bad/\(name).csv")
    let expected = try String(
      contentsOf: sheets.appending(path: "bad/\(name).expected.txt"), encoding: .utf8)
    #expect(refusal(of: file.path()) == expected)
  }

  @Test func `a folder, a device and an absent file are refused each in its own words`() {
    #expect(throws: IntakeFault.notAFile) { try Table(path: sheets.path()) }
    #expect(throws: IntakeFault.notAFile) { try Table(path: "/dev/null") }
    #expect(throws: IntakeFault.missing) { try Table(path: sheets.path() + "/none.csv") }
  }

  private func refusal(of path: String) -> String {
    do {
      let rows = try Table(path: path).allRows
      return "taken: \(rows.count) rows\n"
    } catch {
      return "\(error)\n"
    }
  }
}
