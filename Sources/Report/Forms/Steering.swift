extension Unicode.Scalar {
  /// Whether it would steer a terminal or reorder what stands beside it.
  fileprivate var steers: Bool {
    if self == "\n" || self == "\t" { return false }
    switch properties.generalCategory {
    case .control, .lineSeparator, .paragraphSeparator: return true
    default: return properties.isBidiControl || (0xE0000...0xE007F).contains(value)
    }
  }
}

extension String {
  /// The text with each control and bidi character written as `<U+202E>`.
  var steeringSpelledOut: String {
    guard unicodeScalars.contains(where: \.steers) else { return self }
    var out = ""
    for scalar in unicodeScalars {
      if scalar.steers {
        let hex = String(scalar.value, radix: 16, uppercase: true)
        out += "<U+" + String(repeating: "0", count: max(0, 4 - hex.count)) + hex + ">"
      } else {
        out.unicodeScalars.append(scalar)
      }
    }
    return out
  }
}
