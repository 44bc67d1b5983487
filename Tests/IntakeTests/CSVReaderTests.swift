import Intake
import Testing

@Suite struct `Reading rows` {
  @Test func `a quoted cell keeps its delimiters, quotation marks and line ends`() throws {
    let text = "a,b\n\"x, y\",\"he said \"\"no\"\"\"\n\"two\r\nlines\",\"\"\"\"\n"
    let cells = try rows(of: text).map(\.cells)
    #expect(cells == [["x, y", "he said \"no\""], ["two\r\nlines", "\""]])
  }

  @Test func `a quotation mark inside an unquoted cell is only a letter`() throws {
    let cells = try rows(of: "boat,length\nTirta,37'8\"N 5\"\nJaya,9\n").map(\.cells)
    #expect(cells == [["Tirta", "37'8\"N 5\""], ["Jaya", "9"]])
  }

  @Test(arguments: ["\n", "\r\n", "\r"])
  func `every line end makes the same rows`(end: String) throws {
    let text = ["name,flag", "Ada,ID", "", "Budi,PH", "Chai,TH"].joined(separator: end)
    let found = try rows(of: text)
    #expect(found.map(\.cells) == [["Ada", "ID"], ["Budi", "PH"], ["Chai", "TH"]])
    #expect(found.map(\.number) == [1, 2, 3])
    #expect(found.map(\.record) == [2, 4, 5])
    #expect(found.map(\.line) == [2, 4, 5])
  }

  @Test func `lines are counted through quoted line ends and rows are not`() throws {
    let found = try rows(of: "a,b\n\"1\n\n2\",x\n3,y\n\"4\r\n5\",\"6\r7\"\n8,z\n")
    #expect(found.map(\.line) == [2, 5, 6, 9])
    #expect(found.map(\.record) == [2, 3, 4, 5])
  }

  @Test func `blanks around a cell are part of it`() throws {
    #expect(try rows(of: "a,b\n  x ,\ty\n").map(\.cells) == [["  x ", "\ty"]])
  }

  @Test func `blanks between delimiter and quotation mark belong to no cell`() throws {
    let text = "name, place\n\"Ada\", \"Benoa, Bali\"\n\"Budi\", \"Ambon, Maluku\"\n"
    #expect(try table(of: text).dialect.value.hasLooseQuotes)
    #expect(
      try rows(of: text).map(\.cells) == [["Ada", "Benoa, Bali"], ["Budi", "Ambon, Maluku"]])
  }

  @Test func `a row broken by text after its closing quote loses nothing and stops at its line`()
    throws
  {
    let found = try rows(of: "name,flag\n\"Big\" Joe,ID\nAli,MM\n\"Bo\",TH\n")
    #expect(found.map(\.fault) == [.textAfterQuote, nil, nil])
    #expect(found[0].cells == ["Big", " Joe,ID"])
    #expect(found.dropFirst().map(\.cells) == [["Ali", "MM"], ["Bo", "TH"]])
    #expect(found.map(\.line) == [2, 3, 4])
  }

  @Test func `a quotation mark that nothing closes refuses the file and names its line`() throws {
    #expect(throws: IntakeFault.unclosedQuote(line: 3)) {
      try rows(of: "a,b\n1,2\n3,\"four\n5,6\n")
    }
  }

  @Test func `a cell of a million bytes is read and a longer one is refused`() throws {
    let limit = 1 << 20
    let fits = Array("a,b\n1,".utf8) + [UInt8](repeating: 0x78, count: limit) + Array("\n".utf8)
    #expect(try rows(of: fits).first?.cells.last?.utf8.count == limit)
    let longer = fits.dropLast() + [UInt8](repeating: 0x78, count: limit)
    #expect(throws: IntakeFault.cellTooLong(line: 2)) { try rows(of: Array(longer)) }
  }

  @Test func `a short row is read and a long one only if its extra cells are blank`() throws {
    let found = try rows(of: "a,b,c\n1,2\n1,2,3,, \n1,2,3,4\n")
    #expect(found.map(\.fault) == [nil, nil, .extraCells(1)])
    #expect(found[0].cells == ["1", "2"])
  }

  @Test func `rows of nothing but blanks and delimiters are no data`() throws {
    #expect(try rows(of: "a,b\n,\n , \n1,2\n\"\",\"\n\"\n").map(\.cells) == [["1", "2"]])
  }

  @Test func `a zero byte is seen and named by its column`() throws {
    let long = String(repeating: "x,y\n", count: 100)
    #expect(try rows(of: "a,b\n1,2\u{0}\n" + long).first?.fault == .zeroByte(column: 1))
  }

  @Test func `a row that spans many chunks comes out whole`() throws {
    let note = String(repeating: "ทะเล\n", count: 60_000)
    let found = try rows(of: "a,b\n1,\"\(note)\"\n2,x\n")
    #expect(found.map(\.cells) == [["1", note], ["2", "x"]])
    #expect(found.last?.line == 60_003)
  }

  @Test func `a file that is written to after it was looked at is refused`() throws {
    try withFile(Array("a,b\n1,2\n".utf8)) { path in
      let table = try Table(path: path)
      try write(Array("a,b\n1,2\n3,4\n".utf8), to: path)
      #expect(throws: IntakeFault.changed) { try table.allRows }
    }
  }

  @Test func `reading stops when the pulse says so`() throws {
    try withFile(Array("a,b\n1,2\n".utf8)) { path in
      #expect(throws: IntakeFault.cancelled) { try Table(path: path) { _ in .stop } }
    }
  }
}
