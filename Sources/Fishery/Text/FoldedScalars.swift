/// The scalars of a folded text as they are written one by one.
struct FoldedScalars {
  private var scalars = String.UnicodeScalarView()
  /// How many scalars at the end are combining marks, and in which classes.
  private var marks: [(scalar: Unicode.Scalar, order: UInt8)] = []

  /// The text, without white space at its ends.
  var text: String {
    var whole = scalars
    whole.append(contentsOf: marks.map(\.scalar))
    if whole.last == " " { whole.removeLast() }
    return String(whole)
  }

  mutating func append(_ scalar: Unicode.Scalar) {
    if let folded = FoldingTable.folded(scalar) {
      for part in folded { place(part) }
    } else if let parts = ThaiFolding.parts(of: scalar) {
      for part in parts { append(part) }
    } else if scalar == "`" {
      place("'")
    } else if scalar.value >= 0x80, scalar.properties.numericType == .decimal,
      let value = scalar.properties.numericValue
    {
      place(Unicode.Scalar(UInt8(0x30) + UInt8(value)))
    } else if scalar.properties.isWhitespace {
      if !scalars.isEmpty || !marks.isEmpty, marks.last != nil || scalars.last != " " { place(" ") }
    } else if !FoldedScalars.isDropped(scalar) {
      place(scalar)
    }
  }

  private mutating func place(_ scalar: Unicode.Scalar) {
    let order = scalar.properties.canonicalCombiningClass.rawValue
    if order == 0, ThaiFolding.precedesTone(scalar),
      let place = marks.firstIndex(where: { ThaiFolding.isTone($0.scalar) })
    {
      marks.insert((scalar, 0), at: place)
    } else if order == 0 {
      flush()
      if let whole = scalars.last.flatMap({ FoldedScalars.joined($0, scalar) }) {
        scalars.removeLast()
        scalars.append(whole)
      } else {
        scalars.append(scalar)
      }
    } else if marks.isEmpty, let last = scalars.last, let whole = KanaFolding.voiced(last, scalar) {
      scalars.removeLast()
      scalars.append(whole)
    } else {
      let place = marks.lastIndex { $0.order <= order }
      marks.insert((scalar, order), at: place.map { $0 + 1 } ?? 0)
    }
  }

  private mutating func flush() {
    for mark in marks { scalars.append(mark.scalar) }
    marks.removeAll(keepingCapacity: true)
  }

  private static func joined(_ left: Unicode.Scalar, _ right: Unicode.Scalar) -> Unicode.Scalar? {
    HangulFolding.joined(left, right) ?? ThaiFolding.joined(left, right)
  }

  /// Marks that carry no letter: accents, Arabic vowel points and the Arabic stretch.
  private static func isDropped(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x0300...0x036F, 0x0483...0x0487, 0x064B...0x065F, 0x0640, 0x0670, 0x1AB0...0x1AFF,
      0x1DC0...0x1DFF, 0x20D0...0x20FF, 0xFE20...0xFE2F:
      true
    default: false
    }
  }
}
