import Intake
import Testing

@Suite struct `Guessing the encoding` {
  static let thai = "name,flag\nสมชาย ใจดี,TH\nวิชัย ทองคำ,TH\n"
  static let western = "name,flag\nJosé Peña,ES\nMARÍA LUISA,ES\n"

  @Test(arguments: [thai, western])
  func `a mark is believed and is part of no cell`(text: String) throws {
    for (encoding, bytes) in [
      (Encoding.utf8, utf8(text)), (.utf16LittleEndian, utf16(text, isBig: false)),
      (.utf16BigEndian, utf16(text, isBig: true)),
    ] {
      let marked = encoding.mark + bytes
      let table = try table(of: marked)
      #expect(table.encoding == Guess(encoding, .certain, .mark))
      #expect(table.header.names == ["name", "flag"])
      #expect(try rows(of: marked).map(\.cells) == rows(of: text).map(\.cells))
    }
  }

  @Test(arguments: [thai, western])
  func `without a mark the bytes decide and the guess says why`(text: String) throws {
    let little = try table(of: utf16(text, isBig: false)).encoding
    #expect(little == Guess(.utf16LittleEndian, .likely, .zeroEverySecond))
    let big = try table(of: utf16(text, isBig: true)).encoding
    #expect(big == Guess(.utf16BigEndian, .likely, .zeroEverySecond))
    #expect(try table(of: utf8(text)).encoding.value == .utf8)
  }

  @Test func `plain letters are UTF-8 for certain`() throws {
    #expect(try table(of: "a,b\n1,2\n").encoding == Guess(.utf8, .certain, .onlyASCII))
  }

  @Test func `Thai code page letters stand in runs`() throws {
    let bytes = codePage(Self.thai)
    #expect(try table(of: bytes).encoding == Guess(.cp874, .likely, .runsOfLetters))
    #expect(try rows(of: bytes).map(\.cells) == rows(of: Self.thai).map(\.cells))
  }

  @Test func `Western accents stand alone`() throws {
    let bytes = codePage(Self.western)
    #expect(try table(of: bytes).encoding == Guess(.cp1252, .likely, .singleLetters))
    #expect(try rows(of: bytes).map(\.cells) == rows(of: Self.western).map(\.cells))
  }

  /// Names as crew lists of the four have them.
  static let eastAsian: [(Encoding, String)] = [
    (.big5, "name,flag\n王小明,TW\n陳大文,TW\n林志玲,TW\n"),
    (.gb18030, "name,flag\n王小明,CN\n陈大文,CN\n刘德华,CN\n"),
    (.shiftJIS, "name,flag\n田中太郎,JP\nスズキイチロウ,JP\n"),
    (.eucKR, "name,flag\n김철수,KR\n이영희,KR\n"),
  ]

  @Test(arguments: eastAsian)
  func `letters of two bytes are never guessed to be others, and are read as asked`(
    encoding: Encoding, text: String
  ) throws {
    let bytes = paired(text, encoding)
    let fault = try #require(throws: IntakeFault.self) { try table(of: bytes) }
    guard case .unclearEncoding(let encodings) = fault else { throw fault }
    #expect(encodings.contains(encoding))
    #expect("\(fault)".contains("--encoding"))
    let read = try rows(of: bytes, encoding: encoding)
    #expect(read.map(\.cells) == (try rows(of: text)).map(\.cells))
    // Nor when some bytes are damaged.
    let long = [[UInt8]](repeating: bytes, count: 20).flatMap(\.self) + [0xC3, 0x2C, 0x41, 0x0A]
    #expect(throws: IntakeFault.self) { try table(of: long) }
  }

  @Test func `long runs of letters that are neither Thai nor Western are not taken for either`() {
    // Bulgarian, as its Windows writes it.
    let bytes =
      Array("name,flag\n".utf8) + [
        0xC8, 0xE2, 0xE0, 0xED, 0xFC, 0xDE, 0xDC, 0x2C, 0x42, 0x47, 0x0A,
      ]
    #expect(throws: IntakeFault.self) { try table(of: bytes) }
  }

  @Test func `half a letter of two bytes refuses its row and no other`() throws {
    let bytes =
      paired("name,flag\n王,TW\n", .big5) + [0xA4, 0x2C, 0x41, 0x0A, 0x81, 0xFE, 0x2C, 0x41, 0x0A]
      + paired("許,TW\n", .big5) + [0xA4]
    let found = try rows(of: bytes, encoding: .big5)
    #expect(
      found.map(\.fault) == [
        nil, .undecodable(column: 0), .undecodable(column: 0), nil, .undecodable(column: 0),
      ])
  }

  @Test(arguments: [
    "name,flag\nJoão Conceição,BR\nMARÍA,ES\nPräger,DE\n", "name,flag\nMARÍA,ES\n",
  ])
  func `an accent before a plain letter is no letter of two bytes`(text: String) throws {
    #expect(try table(of: codePage(text)).encoding.value == .cp1252)
  }

  @Test func `a code page is a guess, and that is shown`() throws {
    #expect(try table(of: codePage(Self.thai)).encoding.isDoubtful)
    #expect(try table(of: codePage(Self.western)).encoding.isDoubtful)
    #expect(try !table(of: utf8(Self.thai)).encoding.isDoubtful)
    #expect(try table(of: codePage("name,flag\nMARÍA,ES\n")).encoding.confidence == .doubtful)
  }

  @Test func `an encoding asked for is used whatever the bytes look like`() throws {
    let asked = try rows(of: codePage(Self.thai), encoding: .cp1252)
    #expect(asked.first?.cells.first?.hasPrefix("ÊÁ") == true)
  }

  @Test func `damaged bytes in a UTF-8 file refuse their row and no other`() throws {
    var bytes = Array("name,flag\n".utf8)
    for _ in 0..<9 { bytes += Array("Nguyễn Văn Tèo,VN\n".utf8) }
    bytes += [0x42, 0xE9, 0x2C, 0x56, 0x4E, 0x0A]
    let found = try rows(of: bytes)
    #expect(try table(of: bytes).encoding.confidence == .doubtful)
    #expect(found.count { $0.fault == nil } == 9)
    #expect(found.last?.fault == .undecodable(column: 0))
  }

  @Test func `half a pair in UTF-16 refuses its row and no other`() throws {
    var bytes = Encoding.utf16LittleEndian.mark + utf16("name,flag\nAda,ID\n", isBig: false)
    bytes += [0x3D, 0xD8] + utf16(",ID\nBudi,ID\n", isBig: false)
    #expect(try rows(of: bytes).map(\.fault) == [nil, .undecodable(column: 0), nil])
    #expect(try rows(of: bytes + [0x41]).last?.fault == .undecodable(column: 0))
  }

  @Test func `a byte that a code page lacks refuses its row and no other`() throws {
    let bytes = codePage(Self.western) + [0x81, 0x2C, 0x41, 0x0A]
    let found = try rows(of: bytes, encoding: .cp1252)
    #expect(found.map(\.fault) == [nil, nil, .undecodable(column: 0)])
  }

  @Test(arguments: [
    ("UTF-8", Encoding.utf8), ("utf16", .utf16LittleEndian), ("TIS-620", .cp874),
    ("Windows-1252", .cp1252), ("latin1", .cp1252), ("CP874", .cp874), ("Big5", .big5),
    ("GBK", .gb18030), ("gb2312", .gb18030), ("Shift_JIS", .shiftJIS), ("SJIS", .shiftJIS),
    ("CP949", .eucKR),
  ])
  func `an encoding goes by its usual names`(name: String, encoding: Encoding) throws {
    #expect(try Encoding(named: name) == encoding)
  }

  @Test func `an unknown encoding is refused by name`() {
    #expect(throws: IntakeFault.unknownEncoding("ebcdic")) { try Encoding(named: "ebcdic") }
  }
}
