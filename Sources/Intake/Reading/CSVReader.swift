internal import CCSV
import Glibc

/// Reads a file into rows, a chunk at a time, whatever its encoding.
///
/// The only place of this room that talks to C: `iconv` makes UTF-8 of the bytes, `libcsv` makes
/// cells of the text. Memory does not grow with the file.
struct CSVReader: ~Copyable {
  private var text: TextReader
  private var parser: csv_parser
  private var collector: RowCollector
  /// A row broken by text after a closing quotation mark runs to the end of its line.
  private var isSkipping = false
  private var isDone = false

  /// More than this in one cell means a quotation mark left open.
  static let longestCell = 1 << 20

  private static let strict = UInt8(CSV_STRICT | CSV_REPALL_NL | CSV_STRICT_FINI)
  private static let lenient = UInt8(CSV_REPALL_NL)

  init(
    _ source: consuming ByteSource, encoding: Encoding, dialect: Dialect
  ) throws(IntakeFault) {
    var parser = csv_parser()
    guard csv_init(&parser, Self.strict) == 0 else { throw .unreadable(code: ENOMEM) }
    csv_set_delim(&parser, dialect.delimiter.rawValue)
    if !dialect.hasLooseQuotes { csv_set_space_func(&parser) { _ in 0 } }
    text = try TextReader(source, encoding: encoding)
    collector = RowCollector(skippingFirst: dialect.hasDelimiterLine)
    self.parser = parser
  }

  deinit {
    var parser = parser
    csv_free(&parser)
  }

  /// Bytes of the file taken so far.
  var done: Int { text.done }

  /// The rows that the last step finished.
  var batch: RowBatch { _read { yield collector.batch } }

  /// Reads the next chunk into `batch`; false when the file is at its end and `batch` is empty.
  mutating func advance() throws(IntakeFault) -> Bool {
    collector.batch.dropFinished()
    while collector.batch.rows.isEmpty, !isDone {
      if try text.advance() {
        try parse()
      } else {
        try finish()
      }
    }
    return !collector.batch.rows.isEmpty
  }

  private mutating func parse() throws(IntakeFault) {
    var at = 0
    let end = text.chunk.count
    while at < end {
      if isSkipping {
        at = skipLine(from: at)
        continue
      }
      at += feed(at..<end)
      guard at < end else { break }
      guard csv_error(&parser) == CSV_EPARSE else { throw .cellTooLong(line: collector.line) }
      parser.status = 0
      if parser.quoted == 0 {
        csv_set_opts(&parser, Self.lenient)
        at += feed(at..<at + 1)
        csv_set_opts(&parser, Self.strict)
      } else {
        breakRow()
      }
    }
    guard parser.entry_pos <= Self.longestCell, collector.openBytes <= Self.longestCell * 16 else {
      throw .cellTooLong(line: collector.line)
    }
  }

  private mutating func feed(_ range: Range<Int>) -> Int {
    text.chunk.withUnsafeBytes { bytes in
      withUnsafeMutablePointer(to: &collector) { collector in
        csv_parse(
          &parser, bytes.baseAddress?.advanced(by: range.lowerBound), range.count,
          { cell, count, collector in
            collector?.assumingMemoryBound(to: RowCollector.self).pointee
              .addCell(UnsafeRawBufferPointer(start: cell, count: count))
          },
          { terminator, collector in
            collector?.assumingMemoryBound(to: RowCollector.self).pointee
              .endRow(terminator: terminator)
          },
          collector)
      }
    }
  }

  private mutating func breakRow() {
    collector.isBroken = true
    _ = close()
    isSkipping = true
  }

  private mutating func skipLine(from start: Int) -> Int {
    let rest = text.chunk[start...]
    let end = rest.firstIndex { $0 == 0x0A || $0 == 0x0D } ?? rest.endIndex
    collector.addRest(text.chunk[start..<end])
    guard end < rest.endIndex else { return end }
    isSkipping = false
    collector.endBrokenRow(terminator: Int32(text.chunk[end]))
    return end + 1
  }

  private mutating func finish() throws(IntakeFault) {
    isDone = true
    if isSkipping {
      collector.endBrokenRow(terminator: -1)
    } else if close() != 0 {
      throw .unclosedQuote(line: collector.line)
    }
  }

  private mutating func close() -> Int32 {
    withUnsafeMutablePointer(to: &collector) { collector in
      csv_fini(
        &parser,
        { cell, count, collector in
          collector?.assumingMemoryBound(to: RowCollector.self).pointee
            .addCell(UnsafeRawBufferPointer(start: cell, count: count))
        },
        { terminator, collector in
          collector?.assumingMemoryBound(to: RowCollector.self).pointee
            .endRow(terminator: terminator)
        },
        collector)
    }
  }
}

/// The text of a file in UTF-8, a chunk at a time and without its mark.
///
/// What cannot be decoded comes out as bytes that are no UTF-8 either, so that the row that holds
/// them is known by looking at it.
private struct TextReader: ~Copyable {
  private(set) var chunk: [UInt8] = []
  private(set) var done = 0
  private var source: ByteSource
  private let encoding: Encoding
  private let converter: iconv_t?
  private var raw: [UInt8]
  private var carry: [UInt8] = []
  private var isAtEnd = false

  private static let chunkSize = 1 << 18

  init(_ source: consuming ByteSource, encoding: Encoding) throws(IntakeFault) {
    var converter: iconv_t?
    if encoding != .utf8 {
      converter = iconv_open("UTF-8", encoding.converter)
      guard converter != iconv_t(bitPattern: -1) else { throw .unknownEncoding(encoding.rawValue) }
    }
    self.source = source
    self.encoding = encoding
    self.converter = converter
    raw = [UInt8](repeating: 0, count: Self.chunkSize)
  }

  deinit { if let converter { iconv_close(converter) } }

  /// Makes `chunk` the next piece of text; false at the end.
  mutating func advance() throws(IntakeFault) -> Bool {
    guard !isAtEnd else { return false }
    let count = try source.read(into: &raw)
    isAtEnd = count == 0
    let isFirst = done == 0
    done += count
    var bytes = raw[..<count]
    if isFirst, bytes.starts(with: encoding.mark) { bytes.removeFirst(encoding.mark.count) }
    if encoding == .utf8 {
      chunk.removeAll(keepingCapacity: true)
      chunk.append(contentsOf: bytes)
    } else {
      convert(carry + bytes)
    }
    return !isAtEnd || !chunk.isEmpty
  }

  private mutating func convert(_ input: [UInt8]) {
    carry.removeAll()
    var input = input
    var at = 0
    var output = [UInt8]()
    output.reserveCapacity(input.count * 3)
    while at < input.count {
      let isCutShort = convert(&input, from: &at, to: &output)
      guard at < input.count else { break }
      if isCutShort, !isAtEnd {
        carry = Array(input[at...])
        break
      }
      let bad = input[at..<min(at + misfitLength(input[at...]), input.count)]
      output.append(contentsOf: Self.misfit(bad, in: encoding))
      at += bad.count
    }
    chunk = output
  }

  /// Converts on from `at`; true if what is left is the beginning of a letter.
  private func convert(
    _ input: inout [UInt8], from at: inout Int, to output: inout [UInt8]
  ) -> Bool {
    let start = at
    var left = input.count - start
    var isCutShort = false
    let room = left * 3
    let text = input.withUnsafeMutableBytes { bytes in
      [UInt8](unsafeUninitializedCapacity: room) { buffer, count in
        var from = bytes.baseAddress?.advanced(by: start).assumingMemoryBound(to: CChar.self)
        buffer.withMemoryRebound(to: CChar.self) { buffer in
          var to = buffer.baseAddress
          var free = room
          let result = iconv(converter, &from, &left, &to, &free)
          isCutShort = result == -1 && errno == EINVAL
          count = room - free
        }
      }
    }
    at = input.count - left
    output.append(contentsOf: text)
    return isCutShort
  }

  /// How many bytes belong to what cannot be decoded.
  private func misfitLength(_ bytes: ArraySlice<UInt8>) -> Int {
    switch encoding {
    case .utf16LittleEndian, .utf16BigEndian: 2
    case .big5, .gb18030, .shiftJIS, .eucKR: bytes.prefix(2).allSatisfy { $0 >= 0x80 } ? 2 : 1
    default: 1
    }
  }

  /// Half of a pair of UTF-16 units, spelled as UTF-8 would if it were allowed to; what code pages
  /// lack as it is, and half a letter of others as a byte that no UTF-8 has.
  private static func misfit(_ bytes: ArraySlice<UInt8>, in encoding: Encoding) -> [UInt8] {
    if encoding == .cp874 || encoding == .cp1252 { return Array(bytes) }
    if Encoding.pairing.contains(encoding) { return [0xFF] }
    guard let first = bytes.first, let last = bytes.last, bytes.count == 2 else {
      return [0xFF] + bytes
    }
    let (high, low) = encoding == .utf16BigEndian ? (first, last) : (last, first)
    let unit = UInt16(high) << 8 | UInt16(low)
    return [
      0xE0 | UInt8(unit >> 12), 0x80 | UInt8(unit >> 6 & 0x3F), 0x80 | UInt8(unit & 0x3F),
    ]
  }
}
