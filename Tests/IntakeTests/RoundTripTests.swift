import Intake
import TestSupport
import Testing

@Suite struct `Random tables` {
  @Test(arguments: 0..<400)
  func `written in any dialect and encoding are read back equal`(seed: UInt64) throws {
    var random = SplitMix(seed: seed)
    let encoding = Encoding.allCases.randomElement(using: &random) ?? .utf8
    let delimiter = Dialect.Delimiter.allCases.randomElement(using: &random) ?? .comma
    let lineEnd = ["\n", "\r\n", "\r"].randomElement(using: &random) ?? "\n"
    let width = Int.random(in: 1...9, using: &random)
    let table = (0..<Int.random(in: 1...40, using: &random)).map { _ in
      (0..<width).map { $0 == 0 ? "k" : cell(for: encoding, using: &random) }
    }
    let names = (1...width).map { "name \($0)" }
    let text =
      ([names] + table).map { row in
        row.map { spelled($0, delimiter, using: &random) }
          .joined(separator: String(UnicodeScalar(delimiter.rawValue)))
      }.joined(separator: lineEnd) + (Bool.random(using: &random) ? lineEnd : "")
    let bytes = (Bool.random(using: &random) ? encoding.mark : []) + encoded(text, encoding)
    try withFile(bytes) { path in
      let read = try Table(path: path, encoding: encoding, dialect: Dialect(delimiter))
      #expect(read.header.names == names)
      #expect(try read.allRows.map(\.cells) == table)
    }
  }

  private func cell(for encoding: Encoding, using random: inout SplitMix) -> String {
    let pieces =
      ["a", "Z", "0", " ", ",", ";", "\t", "|", "\"", "\"\"", "\n", "\r\n", "\r", "="]
      + (encoding == .cp874 ? ["ก", "ไ", "ฮ"] : paired[encoding] == nil ? ["é", "Ñ", "ÿ"] : [])
      + (paired[encoding] ?? [])
      + (encoding.rawValue.hasPrefix("utf") ? ["Nguyễn", "林", "🚢", "\u{301}", "\u{202E}"] : [])
    return (0..<Int.random(in: 0...6, using: &random))
      .compactMap { _ in pieces.randomElement(using: &random) }.joined()
  }

  /// Letters of two bytes, some of which end as a stroke or a letter of ASCII does.
  private let paired: [Encoding: [String]] = [
    .big5: ["王", "許"], .gb18030: ["王", "刘"], .shiftJIS: ["田", "ソ"], .eucKR: ["김", "이"],
  ]

  private func spelled(
    _ cell: String, _ delimiter: Dialect.Delimiter, using random: inout SplitMix
  ) -> String {
    let mustQuote = cell.utf8.contains { [0x22, 0x0A, 0x0D, delimiter.rawValue].contains($0) }
    guard mustQuote || Bool.random(using: &random) else { return cell }
    let doubled = cell.unicodeScalars.map { $0 == "\"" ? "\"\"" : String($0) }.joined()
    return "\"\(doubled)\""
  }

  private func encoded(_ text: String, _ encoding: Encoding) -> [UInt8] {
    switch encoding {
    case .utf8: utf8(text)
    case .utf16LittleEndian: utf16(text, isBig: false)
    case .utf16BigEndian: utf16(text, isBig: true)
    case .cp874, .cp1252: codePage(text)
    case .big5, .gb18030, .shiftJIS, .eucKR: IntakeTests.paired(text, encoding)
    }
  }
}
