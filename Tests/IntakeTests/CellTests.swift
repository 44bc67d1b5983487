import Fishery
import Intake
import Testing

@Suite struct `Reading cells` {
  @Test(arguments: [
    "-", "--", ".", "NA", "n/a", "N.A.", "UNKNOWN", "unknown", "#N/A", "#REF!", "—", "?",
  ])
  func `a mark for nothing is not supplied and its text is kept`(text: String) throws {
    let found = try crew("rank", [text])
    #expect(found.cells("rank") == [.blank])
    #expect(found.exact("rank") == [text])
    #expect(found.proposal("rank", .placeholder)?.choice == .notSupplied)
  }

  @Test(arguments: ["none", "NIL", "Tidak ada", "nihil", "ไม่มี"])
  func `a word for none is confirmed only by a person`(text: String) throws {
    let sheet = "name,nationality,passport no\nA,ID,\(text)\n"
    let found = try Import(sheet, as: .crew)
    #expect(found.cells("document_number") == [.blank])
    #expect(found.proposal("document_number", .noneWord)?.confidence == .doubtful)
    let decided = try deciding(("document_number", .noneWord, .confirmedNone))
    #expect(
      try Import(sheet, as: .crew, decided: decided).cells("document_number") == [.confirmedAbsent])
  }

  @Test func `a person may be called None, Null or True`() throws {
    let names = ["None", "NULL", "True", "Nil", "undefined"]
    let found = try Import(
      "name,nationality\n" + names.map { "\($0),ID" }.joined(separator: "\n"), as: .crew)
    #expect(found.texts("name") == names)
    #expect(found.preview.proposals.isEmpty)
  }

  @Test func `none in a list that has the word is that word`() throws {
    let found = try Import(
      "name,nationality,birth date,category\nA,ID,2001-02-03,none\nB,ID,2001-02-03,Tidak ada\n",
      as: .charges)
    #expect(found.texts("category") == ["none", "none"])
  }

  @Test func `NA is nothing written, and Namibia only if a person keeps it`() throws {
    #expect(try crew("document issuer", ["NA"]).cells("document_issuer") == [.blank])
    let decided = try deciding(("document_issuer", .placeholder, .keep))
    #expect(
      try crew("document issuer", ["NA"], decided: decided).texts("document_issuer") == ["NA"])
  }

  @Test(arguments: [
    ("ID", "ID", false), ("IDN", "ID", false), ("Indonesia", "ID", true), ("VIET NAM", "VN", true),
    ("Taiwan, Republic of China", "TW", true), ("Burmese", "MM", true), ("ไทย", "TH", true),
  ])
  func `countries are read by code silently and by name with a word`(
    text: String, code: String, isShown: Bool
  ) throws {
    let found = try crew("document issuer", [text])
    #expect(found.texts("document_issuer") == [code])
    #expect((found.proposal("document_issuer", .alias) != nil) == isShown)
  }

  @Test func `several nationalities and languages are sorted and each named once`() throws {
    let found = try Import(
      "name,nationality,understands\nA,PH/ID,\"Tagalog, English and Indonesia\"\nB,ID & IDN,id en\n",
      as: .fishers)
    #expect(found.texts("nationality") == ["ID PH", "ID"])
    #expect(found.texts("understands") == ["en id tl", "en id"])
  }

  @Test(arguments: [
    ("yes", "yes"), ("Y", "yes"), ("ya", "yes"), ("1", "yes"), ("TRUE", "yes"), ("v", "yes"),
    ("√", "yes"), ("✓", "yes"), ("V", "yes"),
    ("no", "no"), ("N", "no"), ("Tidak", "no"), ("0", "no"), ("false", "no"),
  ])
  func `yes and no are read in both languages`(text: String, answer: String) throws {
    let found = try Import("name,nationality,literate\nA,ID,\(text)\n", as: .fishers)
    #expect(found.texts("literate") == [answer])
  }

  @Test(arguments: ["x", "X", "×", "☒"])
  func `a cross is yes or no only as a person says`(text: String) throws {
    let sheet = "name,nationality,literate\nA,ID,\(text)\nB,ID,v\n"
    let found = try Import(sheet, as: .fishers)
    #expect(found.cells("literate") == [.notCollected(.illegible), .known("yes")])
    #expect(found.exact("literate") == [text, "v"])
    #expect(found.proposal("literate", .cross)?.confidence == .doubtful)
    for (choice, answer) in [(Choice.no, "no"), (.yes, "yes")] {
      let decided = try deciding(("literate", .cross, choice))
      #expect(try Import(sheet, as: .fishers, decided: decided).texts("literate")[0] == answer)
    }
    let refusing = try deciding(("literate", .cross, .refuse))
    #expect(
      try Import(sheet, as: .fishers, decided: refusing).complaints
        == [["literate": .decided(.cross)]])
  }

  @Test(arguments: [
    ("agreements", "wage", "1.250", Complaint.unclearNumber),
    ("agreements", "wage", "USD 1,250", .unclearNumber),
    ("vessels", "length_overall", "0", .outOfRange), ("fishers", "literate", "x", .noYesNo),
  ])
  func `what a file's cell would be asked about is not taken from the hand`(
    sheet: String, column: String, text: String, complaint: Complaint
  ) throws {
    let column = try #require(Sheet.named(sheet)?[column])
    #expect(throws: complaint) { try TypedCell.read(text, of: column) }
  }

  @Test func `a word near one of the list is not taken for it`() throws {
    let found = try crew("document type", ["Passport", "Buku Pelaut", "pasport"])
    #expect(found.texts("document_type") == ["passport", "seamans_book", nil])
    let refusing = try crew(
      "document type", ["pasport"], decided: deciding(("document_type", .unreadable, .refuse)))
    #expect(refusing.complaints == [["document_type": .noWord(nearest: "passport")]])
  }

  @Test(arguments: [
    ("IDBOA", "IDBOA"), ("ID BOA", "IDBOA"), ("TWKHH", "TWKHH"), ("Benoa", "IDBOA"),
    ("BENOA", "IDBOA"), ("XXBOA", "local:xxboa"), ("Jetty of Tirta", "local:jetty-of-tirta"),
    ("local:jetty-of-tirta", "local:jetty-of-tirta"), ("ท่าเรือใหม่", "local:ท่าเรือใหม่"),
  ])
  func `a port is its code or its name`(text: String, port: String) throws {
    #expect(try crew("list port", [text]).texts("list_port") == [port])
  }

  @Test func `IMO numbers and MMSI that look wrong are kept and shown`() throws {
    let found = try vessels("imo", ["9074729", "9074728", "907472", "9074728", "IMO 9074729"])
    #expect(found.texts("imo") == ["9074729", "9074728", "907472", "9074728", "9074729"])
    let lints = found.preview.lints
    #expect(lints.map(\.lint) == [.checkDigit(.number), .length(found: 6, expected: 7...7)])
    #expect(lints.map(\.cells) == [2, 1])
    #expect(lints.map(\.records) == [[3, 5], [4]])
    let radio = try vessels("mmsi", ["525000001", "52500001"])
    #expect(radio.preview.lints.map(\.records) == [[3]])
  }

  @Test func `gear and vessel types are codes, names of codes, or the words of the file`() throws {
    let gear = try vessels("gear", ["LLD", "09.32", "Drifting longlines", "bubu", "moon net"])
    #expect(gear.texts("gear") == ["LLD", "LLD", "LLD", "FPO", "local:moon net"])
    #expect(gear.proposal("gear", .alias)?.cells == 2)
    #expect(gear.proposal("gear", .local)?.cells == 1)
    let type = try vessels("vessel type", ["LL", "Tuna longliners", "Kapal purse hantu"])
    #expect(type.texts("vessel_type") == ["LL", "LL", "local:Kapal purse hantu"])
  }

  @Test func `one name written twice is one name`() throws {
    let sheet = "family name,given names,nationality\nSlamet,SLAMET,ID\nCruz,Ana,PH\n-,Wati,ID\n"
    let found = try Import(sheet, as: .crew)
    #expect(found.texts("family_name") == [nil, "Cruz", nil])
    #expect(found.texts("given_names") == ["SLAMET", "Ana", "Wati"])
    #expect(found.exact("family_name") == ["Slamet", nil, "-"])
    #expect(found.proposal("family_name", .repeatedName)?.cells == 1)
    let decided = try deciding(("family_name", .repeatedName, .keep))
    #expect(try Import(sheet, as: .crew, decided: decided).texts("family_name")[0] == "Slamet")
  }

  @Test func `blanks around a value are no part of it and are kept beside it`() throws {
    let found = try crew("rank", ["  Cook\u{A0} ", "Cook"])
    #expect(found.texts("rank") == ["Cook", "Cook"])
    #expect(found.exact("rank") == ["  Cook\u{A0} ", nil])
  }

  @Test func `a machine-readable zone is its lines, and one that is none stays as written`() throws
  {
    let first = "P<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<<<<<<<<<"
    let second = "L898902C36UTO7408122F1204159ZE184226B<<<<<10"
    let sheet = "name,nationality,birth date,document type,mrz\n"
    let found = try Import(
      sheet + "A,ID,2001-02-03,passport,\(first)\(second)\nB,ID,2001-02-03,passport,P<UTO\n",
      as: .documents)
    #expect(found.texts("mrz") == ["\(first)\n\(second)", "P<UTO"])
    #expect(found.preview.lints.contains { $0.lint == .length(found: 5, expected: 88...90) })
  }

  @Test func `a telephone number leaves no exact text behind`() throws {
    let found = try Import(
      "name,nationality,birth date,first contact,telephone\nA,ID,2001-02-03,2026-01-02,  +62 811 \n",
      as: .recruitment)
    #expect(found.texts("telephone") == ["+62 811"])
    #expect(found.exact("telephone") == [nil])
  }

  @Test func `hostile text is stored letter for letter`() throws {
    let hostile = [
      "0051\u{202E}0", "<script>alert(1)</script>", "=HYPERLINK(\"\"x\"\")", "'; DROP TABLE--",
      "\u{1B}[31mred", "e\u{301}", "é", "👩‍👩‍👧‍👦", "ﷺ", "１２３", "Z͑ͫ̓ͪ̂",
    ]
    let found = try crew("rank", hostile)
    for (text, cell) in zip(hostile, found.texts("rank")) {
      let wanted = text.split(separator: "\"\"", omittingEmptySubsequences: false).joined(
        separator: "\"")
      #expect(cell.map { Array($0.utf8) } == Array(wanted.utf8))
    }
  }
}
