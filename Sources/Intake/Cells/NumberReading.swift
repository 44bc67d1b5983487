import Fishery

/// A number read from a cell: its canonical text, and what stood around it.
struct NumberReading {
  /// `-1234.5`: no zeros in front or behind, no point without figures.
  private(set) var text: String?
  private(set) var style: Style = .plain
  let grain: Grain
  private(set) var quirks: QuirkSet = []
  private(set) var complaint: Complaint?
  /// Letters and signs before and behind the number.
  private(set) var prefix = ""
  private(set) var suffix = ""

  /// How thousands and decimals are parted.
  enum Style: Sendable {
    case plain
    /// One point that cannot part thousands: `31.4`.
    case point
    /// Only `1,234.56` reads so, or only `1.234,56`.
    case english, continental
    /// One comma, or one point, with three figures behind it.
    case eitherComma, eitherPoint
  }

  /// Whether three figures behind one mark can be decimals.
  enum Grain: Sendable, Hashable {
    /// Of metres and tons: a point is decimal where nothing speaks against it.
    case fine
    /// Not of what is whole.
    case whole
    /// Of money whose currency has three, such as dinars; of dollars not.
    case money(decimals: Int)

    /// Whether three decimals cannot be: one mark with three figures behind it parts thousands,
    /// or else what is written is no such number.
    var isCoarse: Bool {
      switch self {
      case .fine: false
      case .whole: true
      case .money(let decimals): decimals < 3
      }
    }
  }

  /// What it tells about the marks of its column.
  var evidence: Evidence? {
    switch style {
    case .plain: nil
    case .english, .point: .english
    case .continental: .continental
    case .eitherComma: grain.isCoarse ? .thousandsComma : .eitherComma
    case .eitherPoint: grain.isCoarse ? .thousandsPoint : .eitherPoint
    }
  }

  /// Reads a trimmed cell as decided.
  init(_ cell: String, _ choices: ColumnChoices, _ grain: Grain) {
    self.grain = grain
    let (plain, hasChanged) = cell.withPlainDigits
    if hasChanged { quirks.insert(.foreignDigits) }
    var bytes = Array(plain.utf8)
    var isNegative = false
    if bytes.first == 0x28, bytes.last == 0x29 {
      isNegative = true
      bytes = Array(bytes.dropFirst().dropLast())
    }
    guard let first = bytes.firstIndex(where: \.isDigit),
      let last = bytes.lastIndex(where: \.isDigit)
    else {
      complaint = .noNumber
      return
    }
    var start = first
    if start > 0, bytes[start - 1] == 0x2E, start == 1 || !bytes[start - 2].isLetter { start -= 1 }
    prefix = String(decoding: bytes[..<start], as: UTF8.self).trimmed
    suffix = String(decoding: bytes[(last + 1)...], as: UTF8.self).trimmed
    if prefix.hasSuffix("-") || prefix.hasSuffix("+") {
      if prefix.removeLast() == "-" { isNegative.toggle() }
      prefix = prefix.trimmed
    } else if prefix.hasPrefix("-") {
      prefix.removeFirst()
      isNegative.toggle()
    }
    // `3.500.000,-` is how whole amounts end in Indonesia and Europe.
    if suffix.hasPrefix(",-") || suffix.hasPrefix(".-") { suffix = String(suffix.dropFirst(2)) }
    if suffix == "." || suffix == "," { suffix = "" }
    read(bytes[start...last], isNegative, choices)
  }

  private mutating func read(
    _ body: ArraySlice<UInt8>, _ isNegative: Bool, _ choices: ColumnChoices
  ) {
    if let mark = body.firstIndex(where: { $0 | 0x20 == 0x65 }) {
      quirks.insert(.scientific)
      guard choices[.scientific] != .illegible else { return }
      readScientific(body, mark, isNegative)
      return
    }
    guard let parts = NumberParts(body) else { return complaint = .noNumber }
    style = parts.style
    let isSure = style == .plain || style == .point
    let isDefault =
      style == .eitherPoint && choices[.numberStyle] != .continental && grain == .fine
    if !isSure, !isDefault { quirks.insert(.numberStyle) }
    let mark: UInt8?
    switch (style, choices[.numberStyle]) {
    case (.plain, _): mark = nil
    case (.english, .continental), (.continental, .english), (.point, .continental):
      return complaint = .noNumber
    case (.english, _), (.point, _), (.eitherComma, .english), (.eitherPoint, .english): mark = 0x2E
    case (.continental, _), (.eitherComma, .continental), (.eitherPoint, .continental): mark = 0x2C
    case (.eitherComma, _), (.eitherPoint, _):
      if grain.isCoarse {
        mark = nil
      } else if style == .eitherPoint {
        mark = 0x2E
      } else if grain == .fine {
        return complaint = .unclearNumber
      } else {
        mark = nil
      }
    }
    let cut = mark.flatMap { parts.hasDecimals(mark: $0) ? body.lastIndex(of: $0) : nil }
    if cut != nil, grain.isCoarse, evidence?.isOfOneMark == true {
      complaint =
        if case .money(let decimals) = grain { .tooFine(decimals: decimals) } else { .notWhole }
      return
    }
    let whole = body[..<(cut ?? body.endIndex)].filter(\.isDigit)
    let decimals = cut.map { body[($0 + 1)...].filter(\.isDigit) } ?? []
    text = Self.canonical(whole, decimals, isNegative)
  }

  private mutating func readScientific(
    _ body: ArraySlice<UInt8>, _ mark: Int, _ isNegative: Bool
  ) {
    guard let mantissa = NumberParts(body[..<mark]),
      [.plain, .point, .eitherPoint].contains(mantissa.style),
      let power = Int(String(decoding: body[(mark + 1)...], as: UTF8.self)),
      (-18...18).contains(power)
    else {
      complaint = .noNumber
      return
    }
    let point = body[..<mark].firstIndex(of: 0x2E)
    let digits = body[..<mark].filter(\.isDigit)
    let whole = digits.count - (point.map { mark - $0 - 1 } ?? 0) + power
    let padded =
      [UInt8](repeating: 0x30, count: max(0, -whole)) + digits
      + [UInt8](repeating: 0x30, count: max(0, whole - digits.count))
    let cut = max(0, whole)
    text = Self.canonical(Array(padded[..<cut]), Array(padded[cut...]), isNegative)
  }

  private static func canonical(
    _ whole: [UInt8], _ decimals: [UInt8], _ isNegative: Bool
  ) -> String {
    let front = whole.drop { $0 == 0x30 }
    let back = decimals.reversed().drop { $0 == 0x30 }.reversed()
    let isZero = front.isEmpty && back.isEmpty
    var bytes: [UInt8] = isNegative && !isZero ? [0x2D] : []
    bytes += front.isEmpty ? [0x30] : Array(front)
    if !back.isEmpty { bytes += [0x2E] + back }
    return String(decoding: bytes, as: UTF8.self)
  }
}

/// Where the marks stand in the figures of a number.
private struct NumberParts {
  let style: NumberReading.Style
  private let isDecimal: Bool

  /// Nil when the marks stand where no way of writing numbers puts them.
  init?(_ body: ArraySlice<UInt8>) {
    let marks = body.indices.filter { !body[$0].isDigit }
    guard marks.allSatisfy({ [0x20, 0x27, 0x2C, 0x2E].contains(body[$0]) }) else { return nil }
    let ends = marks.dropFirst() + [body.endIndex]
    let groups = zip(marks, ends).map { $1 - $0 - 1 }
    let commas = marks.filter { body[$0] == 0x2C }.count
    let points = marks.filter { body[$0] == 0x2E }.count
    let isLeadShort = marks.first.map { (1...3).contains($0 - body.startIndex) } ?? true
    let startsWithZero = body.first == 0x30
    func areGroups(_ groups: some BidirectionalCollection<Int>) -> Bool {
      isLeadShort && groups.allSatisfy { $0 == 3 || $0 == 2 } && (groups.last ?? 3) <= 3
    }
    guard let last = marks.last else {
      (style, isDecimal) = (.plain, false)
      return
    }
    let isComma = body[last] == 0x2C
    switch (commas, points) {
    case (0, 0):
      guard areGroups(groups), groups.last == 3 else { return nil }
      (style, isDecimal) = (.plain, false)
    case (1, 0), (0, 1):
      guard areGroups(groups.dropLast()) || marks.count == 1 else { return nil }
      let mayGroup = marks.count == 1 && groups.last == 3 && isLeadShort && !startsWithZero
      isDecimal = true
      style =
        mayGroup ? (isComma ? .eitherComma : .eitherPoint) : (isComma ? .continental : .point)
    case (2..., 0), (0, 2...):
      guard areGroups(groups), groups.last == 3 else { return nil }
      (style, isDecimal) = (isComma ? .english : .continental, false)
    case (let commas, let points):
      guard isComma ? commas == 1 : points == 1, areGroups(groups.dropLast()),
        groups.dropLast().last == 3
      else { return nil }
      (style, isDecimal) = (isComma ? .continental : .english, true)
    }
  }

  /// Whether decimals follow the last mark, when decimals are parted by `mark`.
  func hasDecimals(mark: UInt8) -> Bool {
    switch style {
    case .eitherComma: mark == 0x2C
    case .eitherPoint: mark == 0x2E
    default: isDecimal
    }
  }
}
