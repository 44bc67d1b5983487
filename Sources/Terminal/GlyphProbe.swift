/// Finds out which characters a terminal knows, when no locale says.
///
/// Writes one character of two bytes and asks where the cursor went: a terminal that knows UTF-8
/// moved it by one column. A terminal that does not answer gets ASCII.
struct GlyphProbe {
  let glyphs: Glyphs
  /// What was typed meanwhile.
  let typed: [UInt8]

  /// A raw terminal's answer, within a fifth of a second.
  init(_ device: borrowing Device) {
    var bytes: [UInt8] = []
    var column: Int?
    let deadline = ContinuousClock.now + .milliseconds(200)
    device.send("\r\u{E9}\u{1B}[6n")
    while column == nil, .now < deadline {
      guard device.waits(milliseconds: 20), let more = device.typed(256) else { continue }
      bytes += more
      column = Self.takeAnswer(&bytes)
    }
    device.send("\r\u{1B}[K")
    glyphs = column == 2 ? .unicode : .ascii
    typed = bytes
  }

  /// Takes `ESC [ row ; column R` out of the bytes.
  private static func takeAnswer(_ bytes: inout [UInt8]) -> Int? {
    let text = String(decoding: bytes, as: UTF8.self)
    guard let match = text.firstMatch(of: /\e\[[0-9]+;([0-9]+)R/) else { return nil }
    bytes =
      Array(text[..<match.range.lowerBound].utf8) + Array(text[match.range.upperBound...].utf8)
    return Int(match.1)
  }
}
