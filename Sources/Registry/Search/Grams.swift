/// What one or two typed characters find in a folded text.
enum Grams {
  static func of(_ folded: String) -> Set<String> {
    var grams: Set<String> = []
    for word in folded.split(whereSeparator: { $0.isWhitespace }) {
      let scalars = Array(word.unicodeScalars)
      let last = scalars.allSatisfy(\.isASCII) ? 1 : scalars.count
      for start in 0..<min(last, scalars.count) {
        for count in 1...2 where start + count <= scalars.count {
          grams.insert(text(scalars[start..<start + count]))
        }
      }
    }
    return grams
  }

  private static func text(_ scalars: ArraySlice<Unicode.Scalar>) -> String {
    var text = String.UnicodeScalarView()
    text.append(contentsOf: scalars)
    return String(text)
  }
}
