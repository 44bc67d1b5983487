import Fishery
import Foundation
import Testing

@Suite struct FoldedTextTests {
  @Test(arguments: [
    ("NGUYỄN Văn Đức", "nguyen van duc"), ("Straße", "strasse"), ("STRASSE", "strasse"),
    ("ẞ", "ss"), ("Łódź", "lodz"), ("İstanbul", "istanbul"), ("Ísland", "island"),
    ("Søren Ærø", "soren aero"), ("Œuvre", "oeuvre"), ("Þór", "thor"), ("ñ", "n"),
    ("ＫＡＯＨＳＩＵＮＧ　１２３", "kaohsiung 123"), ("  two\t\n spaces ", "two spaces"),
    ("O’Neill", "o'neill"), ("１２－３", "12-3"), ("๑๒๓", "123"), ("၁၂၃", "123"), ("១២៣", "123"),
    ("ﾀﾞｲﾊﾟﾝ", "ダイパン"), ("ダイ", "ダイ"), ("Ёлка Йод", "елка иод"), ("ΆΣ", "ας"),
    ("zero\u{200B}width\u{FEFF}", "zerowidth"), ("a\u{202E}b", "ab"),
    ("soft\u{AD}hyphen", "softhyphen"),
    ("مُحَمَّد", "محمد"), ("", ""), ("   ", ""),
  ])
  func `case, marks and width fall away`(exact: String, folded: String) {
    #expect(
      FoldedText(exact).text.unicodeScalars.map(\.value)
        == folded.replacing("ς", with: "σ").unicodeScalars.map(\.value))
  }

  @Test(arguments: [
    "สมชาย", "สมหญิง", "កម្ពុជា", "ကိုကို", "王小明", "김철수", "தமிழ்", "বাংলা", "සිංහල", "ສົມພອນ",
  ])
  func `letters of other scripts keep their signs`(name: String) {
    let folded = FoldedText(name)
    #expect(!folded.isEmpty)
    #expect(FoldedText(folded.text) == folded)
    #expect(folded.text.count == name.count)
  }

  @Test func `spellings that look alike fold alike`() {
    #expect(FoldedText("น้ำ") == FoldedText("น\u{0E49}\u{0E4D}\u{0E32}"))
    #expect(FoldedText("น้ำ") == FoldedText("น\u{0E4D}\u{0E49}\u{0E32}"))
    #expect(FoldedText("แม่") == FoldedText("\u{0E40}\u{0E40}ม่"))
    #expect(FoldedText("กุ\u{0E48}ง") == FoldedText("ก\u{0E48}\u{0E38}ง"))
    #expect(FoldedText("ガ") == FoldedText("ｶﾞ"))
    #expect(FoldedText("한국") == FoldedText("한국".decomposedStringWithCanonicalMapping))
    #expect(FoldedText("กขค") != FoldedText("กข"))
    #expect(FoldedText("ก่า") != FoldedText("ก้า"))
    #expect(FoldedText("か") != FoldedText("が"))
  }

  /// Blocks where the table promises it; compatibility ideographs and polytonic Greek are not among
  /// them.
  static let promised: [ClosedRange<UInt32>] = [
    0x00C0...0x024F, 0x0300...0x036F, 0x0386...0x03CE, 0x0400...0x052F, 0x0621...0x06D3,
    0x0900...0x0DFF, 0x0E00...0x0EFF, 0x1000...0x109F, 0x1780...0x17FF, 0x1E00...0x1EFF,
    0x3041...0x30FF, 0xAC00...0xD7A3,
  ]

  @Test func `decomposed and composed text fold alike in every script of the region`() {
    var seen = 0
    for scalar in FoldedTextTests.promised.joined().compactMap(Unicode.Scalar.init) {
      let exact = String(scalar)
      let apart = exact.decomposedStringWithCanonicalMapping
      guard apart.unicodeScalars.count > 1 else { continue }
      seen += 1
      #expect(FoldedText(exact) == FoldedText(apart), "U+\(String(scalar.value, radix: 16))")
      #expect(FoldedText(apart.uppercased()) == FoldedText(exact), "\(exact) in capitals")
    }
    #expect(seen > 11_000)
  }

  @Test func `folding what is folded changes nothing`() {
    for scalar in FoldedTextTests.promised.joined().compactMap(Unicode.Scalar.init) {
      let once = FoldedText("a" + String(scalar) + "b")
      #expect(FoldedText(once.text) == once, "U+\(String(scalar.value, radix: 16))")
    }
  }

  @Test func `Latin letters with marks fold to ASCII as Foundation folds them`() {
    let posix = Locale(identifier: "en_US_POSIX")
    for scalar in [0x00C0...0x017F, 0x1E00...0x1EFF].joined().compactMap(Unicode.Scalar.init) {
      let exact = String(scalar)
      let oracle = exact.folding(options: [.diacriticInsensitive, .caseInsensitive], locale: posix)
      guard oracle.utf8.allSatisfy({ (0x61...0x7A).contains($0) }) else { continue }
      #expect(FoldedText(exact).text == oracle, "\(exact)")
    }
  }
}
