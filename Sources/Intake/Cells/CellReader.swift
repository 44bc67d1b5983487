import Fishery

/// Reads the cells of one column as its kind asks and as a person decided.
struct CellReader {
  let column: Sheet.Column
  let choices: ColumnChoices
  /// How many figures whole numbers of this column have, when some may have lost zeros in front.
  var fullWidth: Int?
  /// How many decimals the currency has whose amount is read; nil while no currency is known.
  var minorDigits: Int?
  /// Readings of texts met before, for kinds that take long and repeat.
  private var known: [String: Reading] = [:]
  /// What is odd about call signs, by their first three letters.
  var signLints: [UInt32: [Lint]] = [:]
  private let repeats: Bool
  private let isBirth: Bool
  /// Whether registers write 0 in this column where nothing was measured.
  let isSize: Bool

  init(_ column: Sheet.Column, choices: ColumnChoices) {
    self.column = column
    self.choices = choices
    isBirth = column.key.hasPrefix("birth")
    isSize = ["length", "length_overall", "gross_tonnage"].contains(column.key)
    repeats =
      switch column.kind {
      case .text, .name, .number, .imoNumber, .mmsi, .callSign, .secret, .mrz, .integer, .decimal,
        .amount:
        false
      default: true
      }
  }

  private static let memory = 8_192

  /// What a cell says; the text may have blanks around it.
  mutating func read(_ text: String) -> Reading {
    if text.isEmpty { return blank([]) }
    guard repeats else { return plainReading(text) ?? readAfresh(text) }
    if let reading = known[text] { return reading }
    let reading = readAfresh(text)
    if known.count < Self.memory { known[text] = reading }
    return reading
  }

  private func readAfresh(_ text: String) -> Reading {
    let trimmed = text.trimmed
    if trimmed.isEmpty { return blank([]) }
    if case .word(let words) = column.kind, words.contains(trimmed) { return .known(trimmed) }
    if let quirk = blankQuirk(of: trimmed) {
      var quirks = QuirkSet()
      quirks.insert(quirk)
      switch choices[quirk] {
      case .confirmedNone where column.isRequired: return .refused(.missing, quirks)
      case .confirmedNone: return Reading(cell: .confirmedAbsent, quirks: quirks)
      case .keep: break
      default: return blank(quirks)
      }
    }
    let reading = value(of: trimmed)
    guard let complaint = reading.complaint, complaint.isUnreadable else { return reading }
    var quirks = reading.quirks
    quirks.insert(.unreadable)
    guard choices[.unreadable] == .illegible, !column.isRequired else {
      return .refused(complaint, quirks).telling(reading.evidence)
    }
    return Reading(cell: .notCollected(.illegible), quirks: quirks).telling(reading.evidence)
  }

  /// A cell with nothing in it.
  private func blank(_ quirks: QuirkSet) -> Reading {
    column.isRequired ? .refused(.missing, quirks) : Reading(cell: .blank, quirks: quirks)
  }

  /// Words for none may be words of a list, and `null` may be what a person is called.
  private func blankQuirk(of text: String) -> Quirk? {
    guard let quirk = BlankWords.quirk(of: text) else { return nil }
    switch column.kind {
    case .name, .text: return quirk == .noneWord ? nil : quirk
    case .yesNo: return WordReading.yesNo(text) == nil ? quirk : nil
    case .word(let words): return WordReading.word(text, of: words, column.key) == nil ? quirk : nil
    default: return quirk
    }
  }

  private func value(of text: String) -> Reading {
    switch column.kind {
    case .text, .name, .secret: .known(text)
    case .number: number(text)
    case .integer: quantity(NumberReading(text, choices, .whole))
    case .decimal: quantity(NumberReading(text, choices, .fine))
    case .amount: amount(text)
    case .currency: currency(text)
    case .date: date(text)
    case .instant: MomentReading.read(text, choices)
    case .yesNo: WordReading.yesNo(text, choices)
    case .country: country(text)
    case .countries: PlaceReading.countries(text, choices)
    case .language: PlaceReading.languages(text, choices, isOne: true)
    case .languages: PlaceReading.languages(text, choices, isOne: false)
    case .port: PlaceReading.port(text, choices)
    case .gear: CodeReading.gear(text, choices)
    case .vesselType: CodeReading.vesselType(text, choices)
    case .imoNumber: CodeReading.imo(text, choices)
    case .mmsi: CodeReading.mmsi(text, choices)
    case .callSign: CodeReading.callSign(text)
    case .word(let words): WordReading.read(text, of: words, column.key, choices)
    case .words(let words): WordReading.readSeveral(text, of: words, column.key, choices)
    case .mrz: CodeReading.mrz(text)
    }
  }

  /// Text that identifies: figures that a spreadsheet shortened identify nobody.
  private func number(_ text: String) -> Reading {
    let (figures, quirks) = CodeReading.figures(text)
    if quirks.contains(.scientific) {
      switch choices[.scientific] {
      case .illegible: return Reading(cell: .notCollected(.illegible), quirks: quirks)
      case .refuse: return .refused(.decided(.scientific), quirks)
      default: return .known(text, quirks)
      }
    }
    if let refused = quirks.refused(by: choices) { return .refused(.decided(refused), quirks) }
    guard let fullWidth, choices[.lostZeros] == .accept, figures.utf8.count < fullWidth,
      figures.utf8.allSatisfy(\.isDigit)
    else { return .known(figures, quirks) }
    let zeros = String(repeating: "0", count: fullWidth - figures.utf8.count)
    return .known(zeros + figures, quirks.union(QuirkSet(.lostZeros)))
  }

  private func quantity(_ number: NumberReading) -> Reading {
    read(number).telling(number.evidence)
  }

  private func read(_ number: NumberReading) -> Reading {
    var quirks = number.quirks
    if quirks.contains(.scientific), choices[.scientific] == .illegible {
      return Reading(cell: .notCollected(.illegible), quirks: quirks)
    }
    if let complaint = number.complaint { return .refused(complaint, quirks) }
    guard var scaled = number.text.flatMap(Scaled.init) else {
      return .refused(.outOfRange, quirks)
    }
    for written in [number.prefix, number.suffix] where !written.isEmpty {
      guard let unit = Quantities.unit(written, in: column.key) else {
        return .refused(.noNumber, quirks)
      }
      quirks.insert(unit == .feet ? .feet : .unit)
      if unit == .negative {
        guard let negated = scaled.negated else { return .refused(.outOfRange, quirks) }
        scaled = negated
      }
      if unit == .feet {
        guard let metres = scaled.metresFromFeet else { return .refused(.outOfRange, quirks) }
        scaled = metres
      }
    }
    return finished(scaled, quirks)
  }

  private func finished(_ scaled: Scaled, _ quirks: QuirkSet) -> Reading {
    var quirks = quirks
    let digits = if case .decimal(let digits) = column.kind { digits } else { 0 }
    let (text, isRounded) = scaled.text(digits: digits)
    if isRounded {
      if column.kind == .integer { return .refused(.notWhole, quirks) }
      if !quirks.contains(.feet) { quirks.insert(.rounded) }
    }
    if let refused = quirks.refused(by: choices) { return .refused(.decided(refused), quirks) }
    let limit: UInt64? =
      switch column.key {
      case "latitude": 90
      case "longitude": 180
      default: nil
      }
    if let limit, let whole = Int64(text.prefix { $0 != "." })?.magnitude,
      whole > limit || whole == limit && text.contains(".")
    {
      return .refused(.outOfRange, quirks)
    }
    if isSize, scaled.isZeroOrLess { return unmeasured(text, quirks) }
    return .known(text, quirks)
  }

  /// No vessel measures 0: it stands for nothing written.
  private func unmeasured(_ text: String, _ quirks: QuirkSet) -> Reading {
    let quirks = quirks.union(QuirkSet(.placeholder))
    return switch choices[.placeholder] {
    case .keep: .known(text, quirks)
    case .confirmedNone: Reading(cell: .confirmedAbsent, quirks: quirks)
    default: blank(quirks)
    }
  }

  private func date(_ text: String) -> Reading {
    let date = DateReading(text, choices, isBirth: isBirth)
    var quirks = date.quirks
    if let time = date.time, !time.isMidnight { quirks.insert(.timeOfDay) }
    if let complaint = date.complaint { return .refused(complaint, quirks).telling(date.order) }
    if let refused = quirks.refused(by: choices) { return .refused(.decided(refused), quirks) }
    guard let day = date.date else { return .refused(.noDate, quirks) }
    return Reading.known(day.description, quirks).telling(date.order)
  }

  private func country(_ text: String) -> Reading {
    if let country = Country(text) { return .known(country.code) }
    if text.utf8.count == 3, let country = Country(alpha3: text) { return .known(country.code) }
    guard let country = Country(matching: text) else { return .refused(.noCountry) }
    return alias(country.code, choices)
  }
}

/// A word read as the code that it stands for.
func alias(_ code: String, _ choices: ColumnChoices) -> Reading {
  choices[.alias] == .refuse
    ? .refused(.decided(.alias), QuirkSet(.alias)) : .known(code, QuirkSet(.alias))
}

extension Complaint {
  /// Whether the cell could not be read, rather than being blank or decided about.
  fileprivate var isUnreadable: Bool {
    switch self {
    case .missing, .decided, .row, .tooFine: false
    default: true
    }
  }
}
