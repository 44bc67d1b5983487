import Fishery

/// Money, and what it is in.
extension CellReader {
  /// An amount in the currency beside its figures, else in the one that is known.
  func amount(_ text: String) -> Reading {
    let known = minorDigits ?? 2
    let number = NumberReading(text, choices, .money(decimals: known))
    let beside = [number.prefix, number.suffix].lazy.compactMap(Quantities.currency).first
    guard let beside, beside.exponent != known else { return amount(number) }
    return amount(NumberReading(text, choices, .money(decimals: beside.exponent)))
  }

  private func amount(_ number: NumberReading) -> Reading {
    var reading = Reading(cell: .blank, quirks: number.quirks, evidence: number.evidence)
    if reading.quirks.contains(.scientific), choices[.scientific] == .illegible {
      reading.cell = .notCollected(.illegible)
      return reading
    }
    for written in [number.prefix, number.suffix] where !written.isEmpty {
      guard let currency = Quantities.currency(written) else {
        return .refused(.noNumber, reading.quirks).telling(number.evidence)
      }
      guard reading.currency == nil || reading.currency == currency else {
        return .refused(.otherCurrency, reading.quirks).telling(number.evidence)
      }
      reading.currency = currency
      reading.quirks.insert(.currencySign)
    }
    if let complaint = number.complaint {
      return .refused(complaint, reading.quirks).telling(number.evidence)
    }
    guard let text = number.text else { return .refused(.noNumber, reading.quirks) }
    if let refused = reading.quirks.refused(by: choices) {
      return .refused(.decided(refused), reading.quirks).telling(number.evidence)
    }
    reading.cell = .known(text)
    return reading
  }

  func currency(_ text: String) -> Reading {
    if let currency = Currency(text), currency.isActive { return .known(text) }
    guard let currency = Quantities.currency(text) else { return .refused(.noCurrency) }
    return alias(currency.code, choices)
  }
}
