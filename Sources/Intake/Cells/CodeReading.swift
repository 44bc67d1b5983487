import Fishery

/// Numbers and codes that identify vessels and their kinds.
enum CodeReading {
  /// The text of an identifying number without the `.0` of a spreadsheet, and what it lost.
  static func figures(_ text: String) -> (text: String, quirks: QuirkSet) {
    guard let first = text.utf8.first, first.isDigit || first >= 0x80 else { return (text, []) }
    var quirks = QuirkSet()
    let (plain, hasChanged) = text.withPlainDigits
    if hasChanged { quirks.insert(.foreignDigits) }
    let bytes = Array(plain.utf8)
    guard let end = bytes.firstIndex(where: { !$0.isDigit }) else { return (plain, quirks) }
    let rest = bytes[end...]
    if rest.first == 0x2E, rest.count > 1, rest.dropFirst().allSatisfy({ $0 == 0x30 }) {
      quirks.insert(.pointZero)
      return (String(decoding: bytes[..<end], as: UTF8.self), quirks)
    }
    if isScientific(rest) { quirks.insert(.scientific) }
    return (plain, quirks)
  }

  /// `.28E+12` or `E+12`: a number with lost figures, not a code that has an E in it.
  private static func isScientific(_ rest: ArraySlice<UInt8>) -> Bool {
    var rest = rest
    if rest.first == 0x2E || rest.first == 0x2C {
      rest = rest.dropFirst().drop(while: \.isDigit)
    }
    guard rest.first.map({ $0 | 0x20 == 0x65 }) == true else { return false }
    rest = rest.dropFirst()
    guard rest.first == 0x2B else { return false }
    rest = rest.dropFirst()
    return (1...3).contains(rest.count) && rest.allSatisfy(\.isDigit)
  }

  static func imo(_ text: String, _ choices: ColumnChoices) -> Reading {
    let bare = FoldedText(text).text
    let stripped = bare.hasPrefix("imo") ? String(bare.dropFirst(3)).trimmed : text
    var reading = figures(stripped, choices)
    guard let number = reading.cell.text else { return reading }
    if number.utf8.count != 7 || !number.utf8.allSatisfy(\.isDigit) {
      reading.lint = .imoShape
    } else if Set(number.utf8).count == 1 || number == "1234567" {
      reading.lint = .imoPlaceholder
    } else {
      let digits = number.utf8.map { Int($0 - 0x30) }
      let sum = zip(digits, stride(from: 7, to: 1, by: -1)).reduce(0) { $0 + $1.0 * $1.1 }
      if sum % 10 != digits[6] { reading.lint = .imoCheckDigit }
    }
    return reading
  }

  static func mmsi(_ text: String, _ choices: ColumnChoices) -> Reading {
    var reading = figures(text, choices)
    guard let number = reading.cell.text else { return reading }
    if number.utf8.count != 9 || !number.utf8.allSatisfy(\.isDigit) { reading.lint = .mmsiShape }
    return reading
  }

  static func callSign(_ text: String) -> Reading {
    let bytes = text.utf8.map { (0x61...0x7A).contains($0) ? $0 - 0x20 : $0 }
    var reading = Reading.known(String(decoding: bytes, as: UTF8.self))
    if !bytes.allSatisfy({ $0.isDigit || $0.isLetter || $0 == 0x2D || $0 == 0x20 }) {
      reading.lint = .callSignShape
    }
    return reading
  }

  private static func figures(_ text: String, _ choices: ColumnChoices) -> Reading {
    let (figures, quirks) = figures(text)
    if quirks.contains(.scientific), choices[.scientific] == .illegible {
      return Reading(cell: .notCollected(.illegible), quirks: quirks)
    }
    if let refused = quirks.refused(by: choices) { return .refused(.decided(refused), quirks) }
    return .known(figures, quirks)
  }

  static func gear(_ text: String, _ choices: ColumnChoices) -> Reading {
    code(text, choices)
  }

  static func vesselType(_ text: String, _ choices: ColumnChoices) -> Reading {
    code(text, choices)
  }

  private static func code(_ text: String, _ choices: ColumnChoices) -> Reading {
    if text.hasPrefix("local:") { return .known(text) }
    let isCode =
      (2...3).contains(text.utf8.count)
      && text.utf8.allSatisfy { (0x41...0x5A).contains($0) }
    if isCode { return .known(text) }
    return choices[.local] == .refuse
      ? .refused(.decided(.local), QuirkSet(.local)) : .known("local:\(text)", QuirkSet(.local))
  }

  /// The lines of a machine-readable zone, in capitals and without blanks.
  static func mrz(_ text: String) -> Reading {
    let bytes = text.utf8.map { (0x61...0x7A).contains($0) ? $0 - 0x20 : $0 }
    var lines = bytes.split { $0 == 0x0A || $0 == 0x0D }.map { $0.filter { $0 > 0x20 } }
      .filter { !$0.isEmpty }
    if lines.count == 1, let line = lines.first {
      let width = line.count == 88 ? 44 : line.count == 90 ? 30 : line.count
      lines = stride(from: 0, to: line.count, by: width).map { start in
        Array(line[start..<min(start + width, line.count)])
      }
    }
    let whole = lines.map { String(decoding: $0, as: UTF8.self) }.joined(separator: "\n")
    var reading = Reading.known(whole)
    let shapes = lines.map(\.count)
    if shapes != [44, 44], shapes != [30, 30, 30], shapes != [36, 36] { reading.lint = .mrz }
    return reading
  }
}
