/// How well the bytes of a file fit an encoding that writes East Asian letters as pairs of bytes.
struct PairCensus: Sendable {
  let encoding: Encoding
  private var pairs = 0
  /// Pairs that follow another one at once.
  private var joined = 0
  /// Pairs that begin as most letters of Japanese do, and letters of one byte.
  private var japanese = 0
  private var singles = 0
  /// Bytes that begin a letter and have no second one.
  private var misfits = 0
  private var lead: UInt8?
  private var isBehindPair = false

  private init(_ encoding: Encoding) { self.encoding = encoding }

  /// How the bytes of a file fit each of these encodings.
  static func all(path: String) throws(IntakeFault) -> [PairCensus] {
    var source = try ByteSource(path: path)
    var all = Encoding.pairing.map(PairCensus.init)
    var buffer = [UInt8](repeating: 0, count: 1 << 18)
    while true {
      let count = try source.read(into: &buffer)
      guard count > 0 else { return all }
      for index in all.indices { all[index].count(buffer[..<count]) }
    }
  }

  /// Whether the file may be written so, but for a few damaged bytes among this many runs of high
  /// ones.
  func fits(runs: Int) -> Bool {
    guard pairs > 0, misfits * 10 <= runs else { return false }
    return encoding != .shiftJIS || japanese * 2 >= pairs + singles
  }

  /// Whether its pairs stand together as letters do; an accent and the plain letter behind it,
  /// which look like one pair, stand alone.
  var isPaired: Bool { joined * 3 >= pairs }

  private mutating func count(_ chunk: ArraySlice<UInt8>) {
    for byte in chunk {
      if let first = lead {
        lead = nil
        if isSecond(byte) {
          pairs += 1
          if isBehindPair { joined += 1 }
          isBehindPair = true
          if (0x81...0x9F).contains(first) { japanese += 1 }
          continue
        }
        misfits += 1
        isBehindPair = false
      }
      guard byte >= 0x80 else {
        isBehindPair = false
        continue
      }
      if encoding == .shiftJIS, (0xA1...0xDF).contains(byte) {
        singles += 1
      } else if isFirst(byte) {
        lead = byte
      } else {
        misfits += 1
      }
    }
  }

  private func isFirst(_ byte: UInt8) -> Bool {
    switch encoding {
    case .big5: (0xA1...0xF9).contains(byte)
    case .shiftJIS: (0x81...0x9F).contains(byte) || (0xE0...0xFC).contains(byte)
    default: (0x81...0xFE).contains(byte)
    }
  }

  private func isSecond(_ byte: UInt8) -> Bool {
    switch (encoding, byte) {
    case (.eucKR, 0x41...0x5A), (.eucKR, 0x61...0x7A), (.eucKR, 0x81...0xFE): true
    case (.big5, 0x40...0x7E), (.big5, 0xA1...0xFE): true
    case (.shiftJIS, 0x40...0x7E), (.shiftJIS, 0x80...0xFC): true
    case (.gb18030, 0x40...0x7E), (.gb18030, 0x80...0xFE): true
    // The half of a letter of four bytes; the other half looks the same.
    case (.gb18030, 0x30...0x39): true
    default: false
    }
  }
}
