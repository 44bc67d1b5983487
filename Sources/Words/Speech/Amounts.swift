import Fishery
import Law

extension Money {
  /// `USD 1,200.00`, in the way that each language parts its thousands.
  var phrase: Phrase {
    Phrase("\(currency) \(amount(as: .english))", "\(currency) \(amount(as: .continental))")
  }
}

extension Quantity {
  /// `26.5 m`.
  func phrase(_ unit: Phrase) -> Phrase {
    let number = Phrase(
      description, String(description.map { $0 == "." ? "," : $0 }))
    return number + " " + unit
  }
}

extension Phrase {
  static let metres = Phrase("m")
  static let grossTons = Phrase("GT")
  static let nauticalMiles = Phrase("nautical miles", "mil laut")
  static let squareMetres = Phrase("m²")
  static let centimetres = Phrase("cm")
  static let percent = Phrase("%")
}

extension Phrase {
  /// A length in metres, exact to the millimetre.
  init(millimetres: Int64) {
    self = Quantity(thousandths: Int32(clamping: millimetres)).phrase(.metres)
  }
}
