internal import Fishery

/// A value that can be read from the canonical text of a cell.
protocol CellValue {
  init?(cell text: String)
}

extension Pick {
  /// What a column says, as a value. Text that is not one of its kind was illegible.
  func known<Value: CellValue>(_ key: String, as type: Value.Type = Value.self) -> Known<Value> {
    switch self[key] {
    case .known(let text): Value(cell: text).map { .known($0) } ?? .notCollected(.illegible)
    case .confirmedAbsent: .confirmedAbsent
    case .notCollected(let gap): .notCollected(gap)
    }
  }

  func value<Value: CellValue>(_ key: String, as type: Value.Type = Value.self) -> Value? {
    text(key).flatMap { Value(cell: $0) }
  }

  /// A day; a month or a year alone is known only in part.
  func day(_ key: String) -> Known<CivilDate> {
    switch self[key] {
    case .known(let text):
      guard let date = PartialDate(text) else { return .notCollected(.illegible) }
      return date.day.map { .known($0) } ?? .notCollected(.onlyPartly)
    case .confirmedAbsent: return .confirmedAbsent
    case .notCollected(let gap): return .notCollected(gap)
    }
  }

  /// An amount in the currency that another column names; without one nothing can be said of it.
  func money(_ key: String, in currency: String) -> Known<Money> {
    switch self[key] {
    case .known(let text):
      guard let currency = value(currency, as: Currency.self) else {
        return .notCollected(.notSupplied)
      }
      do {
        return .known(try Money(text, as: .plain, currency: currency))
      } catch {
        return .notCollected(.illegible)
      }
    case .confirmedAbsent: return .confirmedAbsent
    case .notCollected(let gap): return .notCollected(gap)
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
}

extension Int32: CellValue {
  init?(cell text: String) { self.init(text) }
}

extension Int: CellValue {
  init?(cell text: String) { self.init(text) }
}

extension Quantity: CellValue {
  init?(cell text: String) { self.init(text) }
}

extension CivilDate: CellValue {
  init?(cell text: String) { self.init(text) }
}

extension PartialDate: CellValue {
  init?(cell text: String) { self.init(text) }
}

extension Instant: CellValue {
  init?(cell text: String) { self.init(text) }
}

extension Country: CellValue {
  init?(cell text: String) { self.init(text) }
}

extension Language: CellValue {
  init?(cell text: String) { self.init(text) }
}

extension Currency: CellValue {
  init?(cell text: String) { self.init(text) }
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
