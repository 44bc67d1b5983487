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
      guard let language = Language(matching: part) else { return .refused(.noLanguage) }
      isAlias = isAlias || language.code != part
      if !codes.contains(language.code) { codes.append(language.code) }
    }
    let all = codes.sorted().joined(separator: " ")
    guard !all.isEmpty else { return .refused(.noLanguage) }
    return isAlias ? alias(all, choices) : .known(all)
  }

  /// A port: its UN/LOCODE, by code or by a name of the gazetteer, else its own name.
  ///
  /// Five capitals may be a code or a name: a name of the gazetteer goes before a code that it does
  /// not hold, so that BENOA is no port of Belgium.
  static func port(_ text: String, _ choices: ColumnChoices) -> Reading {
    let code = PortCode(text)
    if let port = Port(matching: text) {
      return port.code == code ? .known(port.code.text) : alias(port.code.text, choices)
    }
    if let code, code.isLocal || isInCapitals(text) { return .known(code.text) }
    guard choices[.local] != .refuse else { return .refused(.decided(.local), QuirkSet(.local)) }
    return .known("local:\(localName(text))", QuirkSet(.local))
  }

  private static func isInCapitals(_ text: String) -> Bool {
    !text.utf8.contains { (0x61...0x7A).contains($0) }
  }

  /// A name as local codes have it, in small letters and hyphens; as written in other scripts.
  private static func localName(_ text: String) -> String {
    let name = FoldedText(text).text.split { !$0.isLetter && !$0.isNumber }.joined(separator: "-")
    return name.utf8.allSatisfy { $0 < 0x80 } && !name.isEmpty ? name : text
  }

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
