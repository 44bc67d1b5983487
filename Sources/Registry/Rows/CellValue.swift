internal import Fishery

/// A value that can be read from the canonical text of a cell.
protocol CellValue: SendableMetatype {
  init?(cell text: String)
  /// The same of the bytes of the text.
  init?(cell utf8: Span<UInt8>)
}

extension CellValue {
  init?(cell utf8: Span<UInt8>) { self.init(cell: String(utf8: utf8)) }
}

extension Pick {
  /// What a column says, as a value. Text that is not one of its kind was illegible.
  func known<Value: CellValue>(_ key: String, as type: Value.Type = Value.self) -> Known<Value> {
    place(key).map { known($0) } ?? .notSupplied
  }

  func known<Value: CellValue>(_ place: Int) -> Known<Value> {
    cells.known(place) { text in
      Value(cell: text).map { .known($0) } ?? .notCollected(.illegible)
    }
  }

  func value<Value: CellValue>(_ key: String, as type: Value.Type = Value.self) -> Value? {
    known(key, as: type).value
  }

  /// A day; a month or a year alone is known only in part.
  func day(_ key: String) -> Known<CivilDate> {
    place(key).map { day($0) } ?? .notSupplied
  }

  func day(_ place: Int) -> Known<CivilDate> {
    cells.known(place) { text in
      guard let date = PartialDate(utf8: text) else { return .notCollected(.illegible) }
      return date.day.map { .known($0) } ?? .notCollected(.onlyPartly)
    }
  }

  /// An amount in the currency that another column names; without one nothing can be said of it.
  func money(_ key: String, in currency: String) -> Known<Money> {
    guard let place = place(key), let currency = self.place(currency) else { return .notSupplied }
    return money(place, in: currency)
  }

  func money(_ place: Int, in currency: Int) -> Known<Money> {
    cells.known(place) { text in
      let currency: Known<Currency> = known(currency)
      guard let currency = currency.value else { return .notCollected(.notSupplied) }
      return Money(plain: text, currency: currency).map { .known($0) }
        ?? .notCollected(.illegible)
    }
  }
}

extension Bool: CellValue {
  init?(cell text: String) {
    switch text {
    case "yes": self = true
    case "no": self = false
    default: return nil
    }
  }

  init?(cell utf8: Span<UInt8>) {
    switch utf8.count {
    case 2 where utf8[0] == UInt8(ascii: "n") && utf8[1] == UInt8(ascii: "o"): self = false
    case 3
    where utf8[0] == UInt8(ascii: "y") && utf8[1] == UInt8(ascii: "e")
      && utf8[2] == UInt8(ascii: "s"):
      self = true
    default: return nil
    }
  }
}

extension Int32: CellValue {
  init?(cell text: String) { self.init(text) }
}

extension Int: CellValue {
  init?(cell text: String) { self.init(text) }
}

extension Quantity: CellValue {
  init?(cell text: String) { self.init(text) }
  init?(cell utf8: Span<UInt8>) { self.init(utf8: utf8) }
}

extension CivilDate: CellValue {
  init?(cell text: String) { self.init(text) }
  init?(cell utf8: Span<UInt8>) { self.init(utf8: utf8) }
}

extension PartialDate: CellValue {
  init?(cell text: String) { self.init(text) }
  init?(cell utf8: Span<UInt8>) { self.init(utf8: utf8) }
}

extension Instant: CellValue {
  init?(cell text: String) { self.init(text) }
  init?(cell utf8: Span<UInt8>) { self.init(utf8: utf8) }
}

extension Country: CellValue {
  init?(cell text: String) { self.init(text) }
  init?(cell utf8: Span<UInt8>) { self.init(utf8: utf8) }
}

extension Language: CellValue {
  init?(cell text: String) { self.init(text) }
}

extension Currency: CellValue {
  init?(cell text: String) { self.init(text) }
  init?(cell utf8: Span<UInt8>) { self.init(utf8: utf8) }
}

extension IMOClaim: CellValue {
  init?(cell text: String) { self.init(text) }
}

extension GearCode: CellValue {
  init?(cell text: String) { self.init(text) }
}

extension NameKey: CellValue {
  init?(cell text: String) { self.init(folding: text) }
}

extension Few: CellValue where Element: CellValue {
  /// Several values with spaces between them.
  init?(cell text: String) {
    let words = text.split(separator: " ")
    let values = words.compactMap { Element(cell: String($0)) }
    guard !values.isEmpty, values.count == words.count else { return nil }
    self.init(values)
  }
}

extension CellValue where Self: RawRepresentable<String> {
  init?(cell text: String) { self.init(rawValue: text) }
}

extension AgreementSide: CellValue {}
extension AgreementTerm: CellValue {}
extension CallReason: CellValue {}
extension Channel: CellValue {}
extension ChargeCategory: CellValue {}
extension ChargeRoute: CellValue {}
extension CounterSignatory: CellValue {}
extension DocumentHolder: CellValue {}
extension DocumentType: CellValue {}
extension EndReason: CellValue {}
extension LesserClause: CellValue {}
extension Payer: CellValue {}
extension PayBasis: CellValue {}
extension PayChannel: CellValue {}
extension PaymentInterval: CellValue {}
extension RegulationForm: CellValue {}
extension RepatriationGround: CellValue {}
extension RestKind: CellValue {}
extension Role: CellValue {}
extension Sign.Grade: CellValue {}
extension Sign.Kind: CellValue {}
extension RollCall: CellValue {}
extension VesselCategory: CellValue {}
