import Fishery
import Intake
import Testing

@Suite struct `Reading numbers` {
  @Test(arguments: [
    ("31.4", "31.4"), ("031.40", "31.4"), ("31", "31"), ("31.0", "31"), ("0.5", "0.5"),
    (".5", "0.5"),
    ("31,4", "31.4"), ("31.4 m", "31.4"), ("31.4m", "31.4"), ("31,4 Meter", "31.4"),
    ("103 ft", "31.394"), ("103'", "31.394"), ("๓๑.๔", "31.4"), ("1 234.5", "1234.5"),
    ("1,234.5", "1234.5"), ("1.234,5", "1234.5"), ("31.4567", "31.457"),
    ("31.4565", "31.457"), ("31.4564", "31.456"), ("+31.4", "31.4"),
  ])
  func `what is clear is read`(text: String, number: String) throws {
    #expect(try vessels("loa", [text]).texts("length_overall") == [number])
  }

  @Test(arguments: [
    "-9223372036854775808", "9223372036854775807", "-9223372036854775808 S",
    "1e-9223372036854775808", "1e9223372036854775807",
  ])
  func `the largest whole numbers that there are leave no value`(text: String) throws {
    let found = try Import(
      "mmsi,at,latitude\n525000001,2026-03-09T21:00Z,\(text)\n", as: .positions,
      decided: deciding(("latitude", .scientific, .accept)))
    #expect(found.cells("latitude") == [.notCollected(.illegible)])
    #expect(found.exact("latitude") == [text])
  }

  @Test(arguments: [
    ("0.0000009000000000000000001", "0"), ("0.9000000000000000001", "0.9"),
    ("0.04999999999999999999", "0"),
  ])
  func `a number with more decimals than there are powers of ten is rounded like any other`(
    text: String, number: String
  ) throws {
    #expect(try vessels("max_distance_nm", [text]).texts("max_distance_nm") == [number])
  }

  @Test func `minus nought is nought`() throws {
    #expect(try vessels("max_distance_nm", ["-0.0"]).texts("max_distance_nm") == ["0"])
  }

  @Test(
    arguments: ["length_overall", "length", "gross_tonnage"], ["0", "0.0", "0,00", "0 m", "-1"])
  func `no vessel measures nought, which stands for nothing written`(
    column: String, text: String
  ) throws {
    let written = column == "gross_tonnage" ? text.replacing(" m", with: " gt") : text
    let found = try vessels(column, [written, "0.5"])
    #expect(found.texts(column) == [nil, "0.5"])
    #expect(found.cells(column)[0] == .blank)
    #expect(found.exact(column)[0] == written)
    #expect(found.proposal(column, .placeholder)?.choice == .notSupplied)
  }

  @Test func `a vessel measures nought only if a person keeps it`() throws {
    let decided = try deciding(("gross_tonnage", .placeholder, .keep))
    #expect(try vessels("gt", ["0"], decided: decided).texts("gross_tonnage") == ["0"])
  }

  @Test func `a whole number has no three decimals, whatever other columns show`() throws {
    let found = try Import(
      "vessel,departed,planned hours,max distance nm\nTIRTA,2026-01-02T03:04Z,2.000,7.5\n",
      as: .voyages)
    #expect(found.texts("planned_hours") == ["2000"])
    #expect(found.proposal("planned_hours", .numberStyle)?.confidence == .doubtful)
  }

  @Test(arguments: [
    "thirty", "31.4 fathoms", "1,23,4.5,6", "12 34", "31.4.5", "--3", "1.2.3,4", "m",
  ])
  func `what is no number keeps the row, its text and no value`(text: String) throws {
    let found = try vessels("loa", [text])
    #expect(found.cells("length_overall") == [.notCollected(.illegible)])
    #expect(found.exact("length_overall") == [text])
  }

  @Test func `one comma and three figures are clear only beside cells that are`() throws {
    let alone = try vessels("gt", ["1,234"])
    #expect(alone.cells("gross_tonnage") == [.notCollected(.illegible)])
    #expect(alone.proposal("gross_tonnage", .numberStyle)?.confidence == .doubtful)
    #expect(try vessels("gt", ["1,234", "1,234.5"]).texts("gross_tonnage") == ["1234", "1234.5"])
    #expect(try vessels("gt", ["1,234", "31,4"]).texts("gross_tonnage") == ["1.234", "31.4"])
    #expect(
      try vessels("gt", ["1.234", "1.234,5", "7"]).texts("gross_tonnage") == [
        "1234", "1234.5", "7",
      ])
    let mixed = try vessels("gt", ["1,234", "31,4", "1,234.5"])
    #expect(mixed.texts("gross_tonnage") == [nil, "31.4", "1234.5"])
    #expect(try vessels("gt", ["1,234", "9.5"]).texts("gross_tonnage") == ["1234", "9.5"])
    let decided = try deciding(("gross_tonnage", .numberStyle, .english))
    #expect(try vessels("gt", ["1,234"], decided: decided).texts("gross_tonnage") == ["1234"])
  }

  @Test func `a point with three figures alone is a decimal point`() throws {
    let found = try vessels("loa", ["23.998", "24.001"])
    #expect(found.texts("length_overall") == ["23.998", "24.001"])
    #expect(found.preview.proposals.isEmpty)
  }

  @Test func `another column of the file may show what points and commas are`() throws {
    let found = try Import("vessel,gt,loa\nTIRTA,1.234,\"31,4\"\n", as: .vessels)
    #expect(found.texts("gross_tonnage") == ["1234"])
    #expect(
      found.proposal("gross_tonnage", .numberStyle)?.grounds == .otherColumn("length_overall"))
  }

  @Test func `semicolons between cells make commas decimal`() throws {
    let found = try Import("vessel;gt\nTIRTA;1,234\nJAYA;2,345\n", as: .vessels)
    #expect(found.texts("gross_tonnage") == ["1.234", "2.345"])
    #expect(found.proposal("gross_tonnage", .numberStyle)?.confidence == .likely)
  }

  @Test func `figures lost to scientific notation are never made up`() throws {
    let found = try crew("passport no", ["6.28E+12", "A1234567", "1E5", "12E4567"])
    #expect(
      found.cells("document_number") == [
        .notCollected(.illegible), .known("A1234567"), .known("1E5"), .known("12E4567"),
      ])
    #expect(found.exact("document_number")[0] == "6.28E+12")
  }

  @Test func `a spreadsheet's point and zero are no part of a number that identifies`() throws {
    let found = try vessels("imo", ["9074729.0", "IMO 9074729", "IMO9074729"])
    #expect(found.texts("imo") == ["9074729", "9074729", "9074729"])
    #expect(found.preview.lints.isEmpty)
  }

  @Test func `numbers shorter than nearly all others are shown and padded only if decided`() throws
  {
    let cells = (0..<9).map { "320123456789000\($0)" } + ["20123456789001"]
    let found = try crew("nik", cells)
    let proposal = try #require(found.proposal("document_number", .lostZeros))
    #expect(proposal.cells == 1)
    #expect(proposal.choice == .keep)
    #expect(proposal.grounds == .width(16))
    #expect(found.texts("document_number").last == "20123456789001")
    let decided = try deciding(("document_number", .lostZeros, .accept))
    let padded = try crew("nik", cells, decided: decided)
    #expect(padded.texts("document_number").last == "0020123456789001")
  }

  @Test func `a zero in front anywhere shows that none were lost`() throws {
    let cells = (0..<9).map { "3201234567890\($0)" } + ["03201234567890", "320123456789"]
    #expect(try crew("nik", cells).proposal("document_number", .lostZeros) == nil)
  }
}
