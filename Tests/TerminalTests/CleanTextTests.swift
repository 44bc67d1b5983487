import Testing

@testable import Terminal

@Suite struct CleanTextTests {
  @Test(arguments: [
    "\u{0}", "\u{7}", "\u{1B}[2J", "\u{7F}", "\u{9B}31m", "\u{85}", "\u{AD}", "\u{200B}x",
    "\u{200E}", "\u{202A}", "\u{202E}0051", "\u{2066}", "\u{2028}", "\u{FEFF}", "\u{E0041}",
    "\u{E000}", "\u{2800}", "\u{115F}", "\u{180E}", "\u{FFF9}", "\u{0378}",
  ])
  func `what steers, hides or reorders is one visible mark and is remembered`(text: String) {
    for glyphs in Glyphs.allCases {
      let clean = CleanText(text, glyphs: glyphs)
      #expect(clean.isSuspicious)
      #expect(clean.string.unicodeScalars.contains(glyphs.mark))
      #expect(
        clean.string.unicodeScalars.allSatisfy {
          $0 == " " || $0 == glyphs.mark || ScalarKind($0) != .hidden
        })
    }
  }

  @Test(arguments: [
    "Sutrisno", "Nguyễn Văn Long", "陳大文", "สมชาย ใจดี", "ហេង សុភា", "မင်းဖြိုးဦး", "José d’Arc",
    "Ẹ̀kọ́", "한국", "क्षत्रिय", "می‌خواهم", "👩‍🚀",
  ])
  func `ordinary spelling in every script is left as it is, and suspected of nothing`(text: String)
  {
    #expect(!CleanText(text).isSuspicious)
    // Joiners and flags have no cell of their own.
    let isWhole = text.unicodeScalars.allSatisfy { $0.value != 0x200C && $0.value != 0x200D }
    if isWhole { #expect(CleanText(text).string == text) }
  }

  @Test func `in ASCII, signs between words become their like, and letters the mark`() {
    #expect(
      CleanText("worst: high · 3 persons — “now” …", glyphs: .ascii).string
        == "worst: high - 3 persons - \"now\" .")
    #expect(CleanText("陳", glyphs: .ascii).string == "?")
    #expect(
      CleanText("Nguyễn Văn Đức, Møller, Škoda, İnci, ñ, æ, ß, Ж", glyphs: .ascii).string
        == "Nguyen Van Duc, Moller, Skoda, Inci, n, ?, ?, ?")
  }

  @Test func `more than three marks on a letter are clipped and noticed`() {
    let zalgo = "e\u{301}\u{302}\u{303}\u{304}\u{305}"
    let clean = CleanText(zalgo)
    #expect(clean.isSuspicious)
    #expect(clean.string.unicodeScalars.count == 4)
    #expect(clean.width == 1)
  }

  @Test(arguments: [1, 2, 3, 4] as [UInt64])
  func `whatever text there is, cleaning twice is cleaning once, and it fits where it should`(
    seed: UInt64
  ) {
    var dice = Splitmix(seed)
    for _ in 0..<500 {
      let text = dice.text(upTo: 24)
      for glyphs in Glyphs.allCases {
        let clean = CleanText(text, glyphs: glyphs)
        #expect(CleanText(clean.string, glyphs: glyphs).string == clean.string)
        #expect(CellWidth.of(text, glyphs: glyphs) == clean.width)
        for columns in [0, 1, 2, 5, 11] {
          let cut = CleanText.cut(text, to: columns, glyphs: glyphs)
          #expect(CellWidth.of(cut, glyphs: glyphs) <= columns)
          if clean.width <= columns { #expect(cut == clean.string) }
          let padded = CleanText.padded(text, to: columns, .right, glyphs: glyphs)
          #expect(CellWidth.of(padded, glyphs: glyphs) == columns)
        }
        for line in CleanText.wrapped(text, to: 7, glyphs: glyphs) {
          #expect(CellWidth.of(line, glyphs: glyphs) <= 7)
        }
      }
    }
  }
}

/// Splitmix64: the same text for the same seed.
private struct Splitmix {
  private var state: UInt64

  init(_ seed: UInt64) { state = seed }

  mutating func number(_ limit: Int) -> Int {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return Int((mixed ^ (mixed >> 31)) % UInt64(max(1, limit)))
  }

  /// Scalars from everywhere, the steering and joining ones far too often.
  mutating func text(upTo count: Int) -> String {
    let nasty: [Unicode.Scalar] = [
      "\u{1B}", "\u{9B}", "\u{7}", "\u{200D}", "\u{200C}", "\u{200B}", "\u{202E}", "\u{FE0F}",
      "\u{301}", "\u{E33}", "\u{94D}", "\u{1F3FD}", "\u{1F1EE}", "\u{20E3}", "\u{A}", "\u{9}",
    ]
    var text = ""
    for _ in 0..<number(count) {
      switch number(4) {
      case 0: text.unicodeScalars.append(nasty[number(nasty.count)])
      case 1: text.unicodeScalars.append(Unicode.Scalar(UInt8(0x20 + number(0x5F))))
      default:
        let value = UInt32(number(0x1FFFF))
        if let scalar = Unicode.Scalar(value) { text.unicodeScalars.append(scalar) }
      }
    }
    return text
  }
}
