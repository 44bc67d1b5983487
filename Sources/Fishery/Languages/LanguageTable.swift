/// ISO 639 as one line a language: the shortest code, the other ones, the English name, and what
/// else it is called.
///
/// All of ISO 639-1, and of ISO 639-3 the languages of fishing ports and of the places that fishers
/// come from. Names in English, Indonesian and the language itself.
enum LanguageTable {
  struct Row {
    let code: String
    let name: String
    let aliases: [String]
  }

  static let rows: [Row] = [spokenAboard, others].flatMap { text in
    text.tableLines.compactMap(row)
  }

  /// Index into `rows` by code.
  static let codes: [String: Int] = {
    var codes: [String: Int] = [:]
    for (place, row) in rows.enumerated() {
      codes[row.code] = place
      for alias in row.aliases where isCode(alias) { codes[alias] = place }
    }
    return codes
  }()

  /// Index into `rows` by folded name, and by code where no language is called so.
  static let names: [String: Int] = {
    var names = codes
    for (place, row) in rows.enumerated() {
      for name in [row.name] + row.aliases where !isCode(name) {
        names[FoldedText(name).text] = place
      }
    }
    return names
  }()

  static func isCode(_ text: String) -> Bool {
    (2...3).contains(text.utf8.count) && text.utf8.allSatisfy { (0x61...0x7A).contains($0) }
  }

  private static func row(_ line: Substring) -> Row? {
    let fields = line.tableFields(" ", atMost: 2)
    guard fields.count == 2 else { return nil }
    let codes = fields[0].tableFields("/").map(String.init)
    let names = fields[1].tableFields(";").map(String.init)
    return Row(code: codes[0], name: names[0], aliases: Array(codes[1...] + names[1...]))
  }
}
