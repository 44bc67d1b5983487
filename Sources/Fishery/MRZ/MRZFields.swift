extension MRZ {
  enum Field: CaseIterable {
    case type, issuer, names, number, numberCheck, nationality, birth, birthCheck, expiry
    case expiryCheck, optional, optionalCheck, optional2, composite
  }

  /// The characters of a field; empty where the shape has no such field.
  func field(_ field: Field) -> String {
    guard let range = shape.range(of: field) else { return "" }
    return String(lines.joined().dropFirst(range.lowerBound).prefix(range.count))
  }

  /// The document number with its check digit, taken together from two fields when it is long.
  ///
  /// A card's number of more than nine characters has a filler for its check digit and goes on in
  /// the optional data, up to the last character before the next filler.
  var number: (digits: String, check: Character?) {
    let first = field(.number)
    let check = field(.numberCheck).first
    guard shape == .td1, check == "<" else { return (first, check) }
    let rest = field(.optional).prefix { $0 != "<" }
    guard let last = rest.last else { return (first, check) }
    return (first + rest.dropLast(), last)
  }
}

extension MRZ.Shape {
  /// Where a field lies in the lines run together.
  func range(of field: MRZ.Field) -> Range<Int>? {
    switch self {
    case .td3:
      switch field {
      case .type: 0..<2
      case .issuer: 2..<5
      case .names: 5..<44
      case .number: 44..<53
      case .numberCheck: 53..<54
      case .nationality: 54..<57
      case .birth: 57..<63
      case .birthCheck: 63..<64
      case .expiry: 65..<71
      case .expiryCheck: 71..<72
      case .optional: 72..<86
      case .optionalCheck: 86..<87
      case .composite: 87..<88
      case .optional2: nil
      }
    case .td1:
      switch field {
      case .type: 0..<2
      case .issuer: 2..<5
      case .number: 5..<14
      case .numberCheck: 14..<15
      case .optional: 15..<30
      case .birth: 30..<36
      case .birthCheck: 36..<37
      case .expiry: 38..<44
      case .expiryCheck: 44..<45
      case .nationality: 45..<48
      case .optional2: 48..<59
      case .composite: 59..<60
      case .names: 60..<90
      case .optionalCheck: nil
      }
    }
  }

  /// The fields that the last check digit covers, in order.
  var covered: [MRZ.Field] {
    switch self {
    case .td3:
      [
        .number, .numberCheck, .birth, .birthCheck, .expiry, .expiryCheck, .optional,
        .optionalCheck,
      ]
    case .td1:
      [
        .number, .numberCheck, .optional, .birth, .birthCheck, .expiry, .expiryCheck, .optional2,
      ]
    }
  }
}
