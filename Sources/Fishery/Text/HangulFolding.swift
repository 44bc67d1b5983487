/// Korean syllables from the letters they are made of, as a decomposing system stores them.
enum HangulFolding {
  static func joined(_ left: Unicode.Scalar, _ right: Unicode.Scalar) -> Unicode.Scalar? {
    switch (left.value, right.value) {
    case (0x1100...0x1112, 0x1161...0x1175):
      let syllable = (left.value - 0x1100) * 21 + (right.value - 0x1161)
      return Unicode.Scalar(0xAC00 + syllable * 28)
    case (0xAC00...0xD7A3, 0x11A8...0x11C2) where (left.value - 0xAC00).isMultiple(of: 28):
      return Unicode.Scalar(left.value + right.value - 0x11A7)
    default:
      return nil
    }
  }
}
