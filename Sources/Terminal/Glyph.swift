/// What goes into one cell, or into two when it is wide: a base scalar and its marks.
struct Glyph: Hashable, Sendable {
  var base: UInt32
  var firstMark: UInt32 = 0
  var secondMark: UInt32 = 0
  var thirdMark: UInt32 = 0
  var columns: UInt8
  /// Belongs to the glyph before it: text is never cut between the two.
  var continues = false

  init(_ base: Unicode.Scalar, columns: Int, continues: Bool = false) {
    self.base = base.value
    self.columns = UInt8(clamping: columns)
    self.continues = continues
  }

  /// Adds a mark; false when the glyph already bears three.
  mutating func add(_ mark: Unicode.Scalar) -> Bool {
    if firstMark == 0 {
      firstMark = mark.value
    } else if secondMark == 0 {
      secondMark = mark.value
    } else if thirdMark == 0 {
      thirdMark = mark.value
    } else {
      return false
    }
    return true
  }

  func append(to text: inout String) {
    for value in [base, firstMark, secondMark, thirdMark] where value != 0 {
      if let scalar = Unicode.Scalar(value) { text.unicodeScalars.append(scalar) }
    }
  }
}
