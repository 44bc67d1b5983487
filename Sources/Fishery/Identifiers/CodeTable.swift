/// A list of codes, one a line: number, letters, English name, Indonesian name, and after `<` the
/// codes and words that also mean it.
struct CodeTable: Sendable {
  struct Row: Sendable {
    let number: String
    let code: String
    let english: String
    /// Nil where none is known.
    let indonesian: String?
    let others: [String]
  }

  let rows: [Row]
  /// Places by code in capitals and by number.
  let codes: [String: Int]
  /// Places by codes of earlier editions.
  let former: [String: Int]
  /// Places by folded name.
  let names: [String: Int]

  init(_ text: String) {
    rows = text.tableLines.compactMap(CodeTable.row)
    var codes: [String: Int] = [:]
    var former: [String: Int] = [:]
    var names: [String: Int] = [:]
    for (place, row) in rows.enumerated() {
      codes[row.code] = place
      codes[row.number] = place
      if row.number.hasPrefix("0") { codes[String(row.number.dropFirst())] = place }
      for other in row.others where other == other.uppercased() { former[other] = place }
      for name in [row.english, row.indonesian ?? row.english] + row.others {
        names[FoldedText(name).text] = place
      }
    }
    self.codes = codes
    self.former = former
    self.names = names
  }

  /// The place of a code or number as it is written in the list, in any case.
  func place(ofCode text: String) -> Int? {
    codes[FoldedText(text).text.uppercased()]
  }

  /// The place of a code, a former code or a name.
  func place(matching text: String) -> Int? {
    let folded = FoldedText(text).text
    return codes[folded.uppercased()] ?? former[folded.uppercased()] ?? names[folded]
  }

  func lints(of text: String, otherwise other: (CodeTable, CodeScheme)) -> [Lint] {
    let capitals = FoldedText(text).text.uppercased()
    var lints: [Lint] = []
    if codes[capitals] == nil { lints.append(former[capitals] == nil ? .unknownCode : .formerCode) }
    if other.0.codes[capitals] != nil, capitals.first?.isLetter == true {
      lints.append(.otherScheme(other.1))
    }
    return lints
  }

  private static func row(_ line: Substring) -> Row? {
    let halves = line.tableFields("<", atMost: 2)
    let fields = halves[0].tableFields(" ", atMost: 3)
    guard fields.count == 3 else { return nil }
    let names = fields[2].tableFields("|").map { String($0).trimmingLastSpace }
    return Row(
      number: String(fields[0]), code: String(fields[1]), english: names[0],
      indonesian: names.count > 1 ? names[1] : nil,
      others: halves.count > 1 ? halves[1].tableFields(";").map(String.init) : [])
  }
}

extension String {
  fileprivate var trimmingLastSpace: String { last == " " ? String(dropLast()) : self }
}
