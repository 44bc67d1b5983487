extension String {
  /// This text with the figures of every script as 0 to 9, and whether any had to change.
  ///
  /// Fullwidth punctuation of dates and numbers becomes plain as well.
  var withPlainDigits: (text: String, hasChanged: Bool) {
    guard utf8.contains(where: { $0 >= 0x80 }) else { return (self, false) }
    var text = String.UnicodeScalarView()
    var hasChanged = false
    for scalar in unicodeScalars {
      if scalar.value >= 0x80, scalar.properties.numericType == .decimal,
        let value = scalar.properties.numericValue, (0...9).contains(value)
      {
        text.append(Unicode.Scalar(UInt8(0x30) + UInt8(value)))
        hasChanged = true
      } else {
        text.append(Self.plain[scalar] ?? scalar)
      }
    }
    return (String(text), hasChanged)
  }

  private static let plain: [Unicode.Scalar: Unicode.Scalar] = [
    "\u{2010}": "-", "\u{2011}": "-", "\u{2012}": "-", "\u{2013}": "-", "\u{2212}": "-",
    "\u{FF0D}": "-", "\u{FF0F}": "/", "\u{FF0E}": ".", "\u{FF0C}": ",", "\u{FF1A}": ":",
    "\u{A0}": " ", "\u{202F}": " ", "\u{2009}": " ", "\u{3000}": " ", "\u{2019}": "'",
  ]
}
