/// One word of a filter as it was typed: `-flag:TW`, `age>30d`, `nguyen`.
struct FilterPart {
  /// Whether a dash before it leaves out what it finds.
  var isExcluded = false
  /// Before the sign, in small letters; nil for a word alone.
  var key: String?
  var comparison: FilterTerm.Comparison?
  /// Behind the sign, or the word itself, without quotation marks.
  var value = ""
  /// How many characters were typed.
  var written = 0
  /// How many characters of the line stand before it.
  var start = 0

  static func parts(of line: String) -> [FilterPart] {
    var parts: [FilterPart] = []
    var part = FilterPart()
    var isQuoted = false
    for (place, character) in line.enumerated() {
      guard isQuoted || !character.isWhitespace else {
        if part.written > 0 { parts.append(part) }
        part = FilterPart()
        continue
      }
      if part.written == 0 { part.start = place }
      part.written += 1
      if character == "\"" {
        isQuoted.toggle()
      } else {
        part.take(character, isQuoted: isQuoted)
      }
    }
    return (part.written > 0 ? parts + [part] : parts).filter { $0.key != nil || $0.value != "" }
  }

  private mutating func take(_ character: Character, isQuoted: Bool) {
    if character == "-", written == 1 {
      isExcluded = true
    } else if character == "=", comparison == .over, value.isEmpty, !isQuoted {
      comparison = .atLeast
    } else if !isQuoted, key == nil, !value.isEmpty,
      let sign = FilterTerm.Comparison(rawValue: String(character))
    {
      key = value.lowercased()
      comparison = sign
      value = ""
    } else {
      value.append(character)
    }
  }
}
