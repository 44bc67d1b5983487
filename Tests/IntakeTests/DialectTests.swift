import Intake
import Testing

@Suite struct `Guessing the dialect` {
  @Test(arguments: Dialect.Delimiter.allCases)
  func `rows that agree show the delimiter`(delimiter: Dialect.Delimiter) throws {
    let mark = String(UnicodeScalar(delimiter.rawValue))
    let lines = [["name", "flag", "note"], ["Ada", "ID", "x"], ["Budi", "PH", "y"]]
    let text = lines.map { $0.joined(separator: mark) }.joined(separator: "\n")
    let guess = try table(of: text).dialect
    #expect(guess == Guess(Dialect(delimiter), .certain, .columns(3, percent: 100)))
  }

  @Test func `decimal commas do not make a semicolon file a comma file`() throws {
    let text = "name;length;width\nTirta;31,4;6,5\nJaya;28,1;5,9\nMaju;18,0;4,2\n"
    #expect(try table(of: text).dialect.value.delimiter == .semicolon)
  }

  @Test func `commas in names do not make a tab file a comma file`() throws {
    let text = "name\tflag\nDoe, John\tID\nRoe, Jane\tPH\n"
    #expect(try table(of: text).dialect.value.delimiter == .tab)
  }

  @Test func `a first line that names the delimiter is believed and is no row`() throws {
    let text = "sep=;\nname;flag\nAda;ID\n"
    let table = try table(of: text)
    #expect(table.dialect.confidence == .certain)
    #expect(table.dialect.reason == .named)
    #expect(table.header.names == ["name", "flag"])
    #expect(try rows(of: text).map(\.record) == [3])
  }

  @Test func `a list without delimiters is one column`() throws {
    let table = try table(of: "imo\n9074729\n8814275\n")
    #expect(table.dialect.reason == .oneColumn)
    #expect(table.header.names == ["imo"])
  }

  @Test func `rows that disagree make the guess doubtful`() throws {
    let text = "a,b,c\n1\n2\n3,4\n5,6,7\n8;9\n"
    #expect(try table(of: text).dialect.confidence == .doubtful)
  }
}
