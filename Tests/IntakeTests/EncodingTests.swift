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
    ("Windows-1252", .cp1252), ("latin1", .cp1252), ("CP874", .cp874),
  ])
  func `an encoding goes by its usual names`(name: String, encoding: Encoding) throws {
    #expect(try Encoding(named: name) == encoding)
  }

  @Test func `an unknown encoding is refused by name`() {
    #expect(throws: IntakeFault.unknownEncoding("ebcdic")) { try Encoding(named: "ebcdic") }
  }
}
