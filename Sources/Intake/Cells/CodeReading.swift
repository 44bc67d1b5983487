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
    var reading = figures(text, choices)
    guard let written = reading.cell.text else { return reading }
    if let number = IMONumber(written) {
      reading.cell = .known(number.description)
      reading.lints = number.lints
    } else {
      reading.lints = IMONumber.lints(of: written)
    }
    return reading
  }

  static func mmsi(_ text: String, _ choices: ColumnChoices) -> Reading {
    var reading = figures(text, choices)
    guard let written = reading.cell.text else { return reading }
    if let identity = MMSI(written) {
      reading.cell = .known(identity.description)
      reading.lints = identity.lints
    } else {
      reading.lints = MMSI.lints(of: written)
    }
    return reading
  }

  static func callSign(_ text: String) -> Reading {
    guard let sign = CallSign(text) else {
      return Reading(cell: .known(text), lints: CallSign.lints(of: text))
    }
    return Reading(cell: .known(sign.text), lints: sign.lints)
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
    if let gear = GearCode(text) { return .known(gear.code) }
    return named(GearCode(matching: text)?.code, text, GearCode.lints(of: text), choices)
  }

  static func vesselType(_ text: String, _ choices: ColumnChoices) -> Reading {
    if let type = VesselTypeCode(text) { return .known(type.code) }
    return named(
      VesselTypeCode(matching: text)?.code, text, VesselTypeCode.lints(of: text), choices)
  }

  /// A code found by its name, or else the words of the file.
  private static func named(
    _ code: String?, _ text: String, _ lints: [Lint], _ choices: ColumnChoices
  ) -> Reading {
    if text.hasPrefix("local:") { return .known(text) }
    if let code {
      var reading = alias(code, choices)
      reading.lints = lints.filter { $0 == .formerCode }
      return reading
    }
    guard choices[.local] != .refuse else {
      return .refused(.decided(.local), QuirkSet(.local))
    }
    return .known("local:\(text)", QuirkSet(.local))
  }

  /// The lines of a machine-readable zone; what has no such shape stays as written.
  static func mrz(_ text: String) -> Reading {
    do throws(MRZError) {
      let zone = try MRZ(text)
      return Reading(cell: .known(zone.lines.joined(separator: "\n")), lints: zone.lints)
    } catch {
      let count = text.utf8.count { $0 > 0x20 }
      return Reading(cell: .known(text), lints: [.length(found: count, expected: 88...90)])
    }
  }
}
