/// One check digit with what it covers.
struct MRZCheck {
  let part: Lint.Part
  let covered: String
  let digit: Character?

  /// Whether the digit is right; a filler stands for zero where nothing is covered.
  var isRight: Bool {
    guard let sum = MRZCheck.digit(of: covered) else { return false }
    if digit == "<" { return sum == 0 && covered.withoutFillers.isEmpty }
    return digit?.wholeNumberValue == sum
  }

  /// The check digit of a text: weights 7, 3 and 1 in turn, modulo 10; nil for other characters.
  static func digit(of text: String) -> Int? {
    var sum = 0
    for (place, byte) in text.utf8.enumerated() {
      guard let value = value(of: byte) else { return nil }
      sum += value * [7, 3, 1][place % 3]
    }
    return sum % 10
  }

  static func isUsed(_ byte: UInt8) -> Bool { value(of: byte) != nil }

  private static func value(of byte: UInt8) -> Int? {
    switch byte {
    case 0x30...0x39: Int(byte) - 0x30
    case 0x41...0x5A: Int(byte) - 0x41 + 10
    case 0x3C: 0
    default: nil
    }
  }
}

extension MRZ {
  /// Every check digit of the shape, in the order of the zone.
  var checks: [MRZCheck] {
    let number = number
    var checks = [
      MRZCheck(part: .documentNumber, covered: number.digits, digit: number.check),
      MRZCheck(part: .birth, covered: field(.birth), digit: field(.birthCheck).first),
      MRZCheck(part: .expiry, covered: field(.expiry), digit: field(.expiryCheck).first),
    ]
    if shape == .td3 {
      checks.append(
        MRZCheck(
          part: .optional, covered: field(.optional), digit: field(.optionalCheck).first))
    }
    let whole = shape.covered.map { field($0) }.joined()
    checks.append(
      MRZCheck(part: .composite, covered: whole, digit: field(.composite).first))
    return checks
  }
}
