import Fishery

/// Countries in lists, languages and ports.
enum PlaceReading {
  static func countries(_ text: String, _ choices: ColumnChoices) -> Reading {
    if let one = Country(matching: text) {
      let isCode = Country(text) != nil || Country(alpha3: text) != nil
      return isCode ? .known(one.code) : alias(one.code, choices)
    }
    var codes: [String] = []
    var isAlias = false
    for part in parts(of: text) {
      guard let country = Country(matching: part) else { return .refused(.noCountry) }
      isAlias = isAlias || Country(part) == nil && Country(alpha3: part) == nil
      if !codes.contains(country.code) { codes.append(country.code) }
    }
    let all = codes.sorted().joined(separator: " ")
    guard !all.isEmpty else { return .refused(.noCountry) }
    return isAlias ? alias(all, choices) : .known(all)
  }

  static func languages(_ text: String, _ choices: ColumnChoices, isOne: Bool) -> Reading {
    var codes: [String] = []
    var isAlias = false
    for part in isOne ? [text] : parts(of: text) {
      if let language = Language(part), LanguageNames.isKnown(language.code) {
        if !codes.contains(language.code) { codes.append(language.code) }
      } else if let code = LanguageNames.code(of: part) {
        isAlias = true
        if !codes.contains(code) { codes.append(code) }
      } else {
        return .refused(.noLanguage)
      }
    }
    let all = codes.sorted().joined(separator: " ")
    guard !all.isEmpty else { return .refused(.noLanguage) }
    return isAlias ? alias(all, choices) : .known(all)
  }

  /// A port: its UN/LOCODE if the cell is one, else its name.
  ///
  /// Five capitals may be a code or a name; names that look like codes are known by heart.
  static func port(_ text: String, _ choices: ColumnChoices) -> Reading {
    if text.hasPrefix("local:") { return .known(text) }
    let letters = Array(text.utf8.filter { $0 != 0x20 && $0 != 0x2D })
    let isCode =
      letters.count == 5 && letters[..<2].allSatisfy { (0x41...0x5A).contains($0) }
      && letters[2...].allSatisfy { (0x41...0x5A).contains($0) || (0x32...0x39).contains($0) }
    let code = String(decoding: letters, as: UTF8.self)
    if isCode, Country(code.prefix(2)) != nil, !names.contains(code) { return .known(code) }
    return choices[.local] == .refuse
      ? .refused(.decided(.local), QuirkSet(.local)) : .known("local:\(text)", QuirkSet(.local))
  }

  private static let names: Set = [
    "AMBON", "BEIRA", "BELEM", "BENOA", "CADIZ", "CAIRO", "GALLE", "GENOA", "KENAI", "LAGOS",
    "MANTA", "NATAL", "PAITA", "PALMA", "SAKAI", "TOKYO", "TUBAN", "VARNA", "LAMUT", "MUARA",
    "SALEM", "PULAU", "SERIB", "MALTA", "BERAU", "LUWUK", "NABIR", "MAJEN", "PANGA", "KOCHI",
  ]

  private static func parts(of text: String) -> [String] {
    FoldedSeparators.split(text)
  }
}

/// Lists as people write them into one cell.
enum FoldedSeparators {
  /// The parts of a list parted by `/ , ; & +`, line ends, `and` or `dan`.
  static func split(_ text: String) -> [String] {
    var text = text
    for word in [" and ", " dan ", " und ", " AND ", " DAN "] {
      text = text.split(separator: word, omittingEmptySubsequences: true).joined(separator: ";")
    }
    let marks: Set<Character> = ["/", ",", ";", "&", "+", "\n", "\r\n", "|"]
    let parts = text.split { marks.contains($0) }.map { String($0).trimmed }.filter { !$0.isEmpty }
    let words = text.split(separator: " ").map(String.init)
    let areCodes = parts.count == 1 && words.count > 1 && words.allSatisfy { $0.utf8.count <= 3 }
    return areCodes ? words : parts
  }
}
