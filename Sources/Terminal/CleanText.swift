/// Text that may be shown on a terminal, its width, and whether it tried to deceive.
///
/// Invalid UTF-8, control and bidi characters, zero-width characters, tags, private use and
/// unassigned scalars each become one visible mark; a tabulator becomes a space; more than three
/// marks upon a letter are clipped; pictures are reduced to their first. Cleaning twice is cleaning
/// once.
public struct CleanText: Hashable, Sendable {
  public let string: String
  /// Columns on the terminal.
  public let width: Int
  /// Whether something hidden, steering or piled up was in the original.
  public let isSuspicious: Bool

  public init(_ text: String, glyphs: Glyphs = .unicode) {
    if text.utf8.allSatisfy({ (0x20..<0x7F).contains($0) }) {
      self.init(string: text, width: text.utf8.count, isSuspicious: false)
      return
    }
    var cleaner = Cleaner(text, glyphs)
    var string = ""
    var width = 0
    while let glyph = cleaner.next() {
      glyph.append(to: &string)
      width += Int(glyph.columns)
    }
    self.init(string: string, width: width, isSuspicious: cleaner.isSuspicious)
  }

  /// Bytes that claim to be UTF-8; what is not becomes a mark.
  public init(bytes: [UInt8], glyphs: Glyphs = .unicode) {
    let isValid = String(validating: bytes, as: UTF8.self) != nil
    let clean = CleanText(String(decoding: bytes, as: UTF8.self), glyphs: glyphs)
    self.init(
      string: clean.string, width: clean.width, isSuspicious: clean.isSuspicious || !isValid)
  }

  private init(string: String, width: Int, isSuspicious: Bool) {
    self.string = string
    self.width = width
    self.isSuspicious = isSuspicious
  }
}
