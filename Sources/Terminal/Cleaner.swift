/// The one door for text from outside: yields what may be drawn, glyph by glyph.
///
/// Whatever steers a terminal, reorders its neighbours or cannot be seen becomes one visible mark,
/// and is remembered in `isSuspicious`.
struct Cleaner: IteratorProtocol {
  private var rest: String.UnicodeScalarView.Iterator
  private var ahead: Unicode.Scalar?
  private var last: Unicode.Scalar?
  private let glyphs: Glyphs
  /// Whether something hidden, steering or piled up was met so far.
  private(set) var isSuspicious = false

  init(_ text: String, _ glyphs: Glyphs) {
    rest = text.unicodeScalars.makeIterator()
    ahead = rest.next()
    self.glyphs = glyphs
  }

  mutating func next() -> Glyph? {
    while let scalar = take() {
      let before = last
      last = scalar
      switch ScalarKind(scalar) {
      case .blank: return dressed(Glyph(" ", columns: 1))
      case .base(let columns): return letter(scalar, columns, after: before)
      case .flagLetter(let letter): return Glyph(letter, columns: 1)
      case .mark: return orphan(scalar)
      case .unsupported: return Glyph(glyphs.mark, columns: 1)
      case .joiner:
        guard isSpelling(scalar, after: before) else { return suspicion() }
        last = before
      case .tone: return letter(scalar, 2, after: before)
      case .selector, .hidden: return suspicion()
      }
    }
    return nil
  }

  private mutating func take() -> Unicode.Scalar? {
    defer { ahead = rest.next() }
    return ahead
  }

  private mutating func suspicion() -> Glyph {
    isSuspicious = true
    return Glyph(glyphs.mark, columns: 1)
  }

  private mutating func letter(
    _ scalar: Unicode.Scalar, _ columns: Int, after before: Unicode.Scalar?
  ) -> Glyph {
    if scalar.isASCII { return dressed(Glyph(scalar, columns: columns)) }
    let continues = JoinRules.continues(scalar) || (before.map(JoinRules.stacks) ?? false)
    return dressed(
      glyphs == .ascii
        ? Glyph(Glyphs.standIn(for: scalar), columns: 1, continues: continues)
        : Glyph(scalar, columns: columns, continues: continues))
  }

  /// A mark without a base stands upon a blank of its own.
  private mutating func orphan(_ mark: Unicode.Scalar) -> Glyph {
    guard glyphs == .unicode else { return dressed(Glyph("?", columns: 1)) }
    var glyph = Glyph(" ", columns: 1)
    _ = glyph.add(mark)
    return dressed(glyph)
  }

  /// The glyph with the marks that follow it; looks, tones and joined pictures are passed over.
  private mutating func dressed(_ bare: Glyph) -> Glyph {
    var glyph = bare
    var isSelected = false
    while let scalar = ahead, scalar.value >= 0x300 {
      switch ScalarKind(scalar) {
      case .mark:
        if !(glyphs == .ascii || glyph.add(scalar)) { isSuspicious = true }
        last = scalar
      case .selector:
        if isSelected && scalar.value != 0x20E3 { return glyph }
        isSelected = true
      case .tone:
        guard let picture = last, JoinRules.isPicture(picture) else { return glyph }
      case .joiner:
        guard scalar.value == 0x200D, let picture = last, JoinRules.isPicture(picture) else {
          return glyph
        }
        _ = take()
        guard let joined = ahead, JoinRules.isPicture(joined) else {
          isSuspicious = true
          return glyph
        }
        isSelected = false
      default: return glyph
      }
      _ = take()
    }
    return glyph
  }

  private func isSpelling(_ joiner: Unicode.Scalar, after before: Unicode.Scalar?) -> Bool {
    guard let before, let ahead else { return false }
    return JoinRules.allowJoiner(joiner, after: before)
      && JoinRules.allowJoiner(joiner, after: ahead)
  }
}
