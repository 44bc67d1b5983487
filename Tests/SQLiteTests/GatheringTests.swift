import SQLite
import Testing

@Suite struct GatheringTests {
  @Test func `texts stand one after another, numbers in place, and all else is nothing`() throws {
    let base = try Connection(":memory:", .memory)
    let rows = try base.statement(
      "SELECT 1, 'ab', 7, NULL, 'ç' UNION ALL SELECT 2, '', 3000000000, x'00', 1.5 ORDER BY 1")
    var gathered = Gathering()
    while try rows.step() { gathered.add(rows.row, 1..<5) }
    #expect(gathered.texts == Array("abç".utf8))
    #expect(gathered.marks.map(\.start) == [0, 7, 0, 2, 4, 0, 0, 0])
    #expect(gathered.marks.map(\.count) == [2, -2, -1, 2, 0, -1, -1, -1])
    #expect(gathered.marks.map(\.isText) == [true, false, false, true, true, false, false, false])
    #expect(gathered.marks.map(\.isNull) == [false, false, true, false, false, true, true, true])
  }
}
