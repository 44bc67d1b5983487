import Report
import Testing

struct CSVFormTests {
  @Test(arguments: [
    "=1+1", "+62 811", "-1+2", "-.5", "-1.", "@SUM(A1)", "\t=1+1", "\tplain", " =1+1", "\n=cmd",
    "＝1", "＋1",
    "－1", "＠a",
  ])
  func `a cell that a spreadsheet would run is turned into text`(cell: String) {
    var form = CSVForm()
    let row = form.row([cell])
    #expect(row.drop { $0 == "\"" }.first == "'")
    #expect(form.changedCells == 1)
  }

  @Test(arguments: [
    "Nguyễn Thị Hoa", "a=b", "1-2", "' already", "", "陳", "2026-11-23", "24.5", "-", "--", "-7",
    "-7.25", "က\u{200C}က", "می\u{200C}خواهم", "👩\u{200D}👧", "❤\u{FE0F}",
    "👩🏽\u{200D}🚒",
  ])
  func `a cell that nothing would run is left as it is`(cell: String) {
    var form = CSVForm()
    #expect(form.row([cell]) == cell + "\r\n")
    #expect(form.changedCells == 0)
  }

  @Test func `commas, quotation marks and line ends stand in quotation marks`() {
    var form = CSVForm()
    #expect(
      form.row(["a,b", "say \"hi\"", "two\nlines", "x"])
        == "\"a,b\",\"say \"\"hi\"\"\",\"two\nlines\",x\r\n")
  }

  /// One letter of the two to Swift, and to whoever reads CSV a quotation mark.
  @Test func `a quotation mark with an accent upon it is one that would end the cell`() {
    var form = CSVForm()
    let row = form.row(["\"\u{301},=1+1", "b"])
    #expect(row.unicodeScalars.elementsEqual("\"\"\"\u{301},=1+1\",b\r\n".unicodeScalars))
  }

  @Test(arguments: [
    ("a\u{1B}[31mb", "a<U+001B>[31mb"), ("0\u{202E}51", "0<U+202E>51"), ("\u{7}", "<U+0007>"),
    ("\u{2028}", "<U+2028>"), ("x\u{E0041}", "x<U+E0041>"), ("a\rb", "a<U+000D>b"),
    ("a\u{200B}b", "a<U+200B>b"), ("\u{FEFF}a", "<U+FEFF>a"), ("Bu\u{200D}di", "Bu<U+200D>di"),
    ("a\u{AD}b", "a<U+00AD>b"), ("a\u{FE0F}", "a<U+FE0F>"),
    ("`\u{E0100}", "`<U+E0100>"), ("´\u{FE0F}", "´<U+FE0F>"),
    ("\u{E0100}\u{200C}", "<U+E0100><U+200C>"), ("\u{3164}", "<U+3164>"),
  ])
  func `characters that steer are spelt out and counted`(cell: String, shown: String) {
    var form = CSVForm()
    #expect(form.row([cell]) == shown + "\r\n")
    #expect(form.changedCells == 1)
  }
}
