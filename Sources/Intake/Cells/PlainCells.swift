import Fishery

/// Cells that are written as they are kept, read by their bytes alone: most cells of most files.
extension CellReader {
  /// The reading of a cell that holds nothing to fold, trim or decide; nil if it may.
  mutating func plainReading(_ text: String) -> Reading? {
    switch column.kind {
    case .imoNumber:
      guard let value = Self.figures(text, count: 7), let number = IMONumber(value: value)
      else { return nil }
      return Reading(cell: .known(text), lints: number.lints)
    case .mmsi:
      guard let value = Self.figures(text, count: 9), let identity = MMSI(value: value)
      else { return nil }
      return Reading(cell: .known(text), lints: identity.lints)
    case .callSign: return plainCallSign(text)
    case .integer: return Self.plainNumber(text, decimals: 0)
    case .decimal(let digits):
      if isSize, text.utf8.first == 0x30 { return nil }
      return Self.plainNumber(text, decimals: digits)
    case .amount: return Self.plainNumber(text, decimals: 2)
    default: return nil
    }
  }

  private static func figures(_ text: String, count: Int) -> UInt32? {
    let bytes = text.utf8
    guard bytes.count == count else { return nil }
    var value: UInt32 = 0
    for byte in bytes {
      guard byte.isDigit else { return nil }
      value = value * 10 + UInt32(byte - 0x30)
    }
    return value
  }

  /// What is odd about a call sign of plain letters lies in its first three: they are looked up
  /// once.
  private mutating func plainCallSign(_ text: String) -> Reading? {
    guard (3...7).contains(text.utf8.count) else { return nil }
    var start: UInt32 = 0
    var place = 0
    for byte in text.utf8 {
      guard byte.isDigit || (0x41...0x5A).contains(byte) else { return nil }
      if place < 3 { start = start << 8 | UInt32(byte) }
      place += 1
    }
    if BlankWords.quirk(of: text) != nil { return nil }
    if let lints = signLints[start] { return Reading(cell: .known(text), lints: lints) }
    guard let sign = CallSign(text) else { return nil }
    signLints[start] = sign.lints
    return Reading(cell: .known(sign.text), lints: sign.lints)
  }

  /// `1234` or `31.4`, with decimals that neither are too many nor could part thousands.
  private static func plainNumber(_ text: String, decimals: Int) -> Reading? {
    var whole = 0
    var fraction = 0
    var hasPoint = false
    var first: UInt8 = 0
    var last: UInt8 = 0
    for byte in text.utf8 {
      if byte.isDigit {
        if hasPoint { fraction += 1 } else { whole += 1 }
      } else {
        guard byte == 0x2E, !hasPoint else { return nil }
        hasPoint = true
      }
      if first == 0 { first = byte }
      last = byte
    }
    guard (1...15).contains(whole), first != 0x30 || whole == 1 else { return nil }
    guard hasPoint else { return .known(text) }
    guard fraction > 0, fraction <= decimals, fraction != 3 else { return nil }
    var kept = Substring(text)
    if last == 0x30 {
      while kept.utf8.last == 0x30 { kept.removeLast() }
      if kept.utf8.last == 0x2E { kept.removeLast() }
    }
    return Reading.known(String(kept)).telling(.english)
  }
}
