extension String {
  /// The text as a cell that a spreadsheet shows, and neither runs nor hides anything of.
  ///
  /// What steers, reorders or cannot be seen is spelt out, `<U+202E>`, and an apostrophe stands before
  /// what would be taken for a formula. Joiners and selectors stay where scripts without capitals and
  /// pictures need them.
  public var asSpreadsheetCell: String {
    let shown = withHiddenSpeltOut
    return shown.runsInSpreadsheet ? "'" + shown : shown
  }

  /// The cell as it stands between commas (RFC 4180): within quotation marks, its own written twice,
  /// where it holds what would end it or begins or ends in a blank.
  ///
  /// Scalar by scalar: with an accent upon it a quotation mark is another letter, and ends a cell all
  /// the same.
  public var quotedAsCell: String {
    let ends: Set<UInt8> = [0x22, 0x2C, 0x0A, 0x0D, 0x3B, 0x09]
    let isBare = utf8.first != 0x20 && utf8.last != 0x20 && !utf8.contains { ends.contains($0) }
    guard !isBare else { return self }
    let parts = unicodeScalars.split(separator: "\"", omittingEmptySubsequences: false)
    return "\"" + parts.map { String($0) }.joined(separator: "\"\"") + "\""
  }

  /// Whether a spreadsheet would take a cell for a formula.
  ///
  /// Blanks in front do not stop it, nor do the full-width forms of the signs; a tab in front may end
  /// the cell before. A number below zero and hyphens alone, as people write for nothing, stay what
  /// they are.
  private var runsInSpreadsheet: Bool {
    if utf8.allSatisfy({ $0 == 0x2D }) || isBelowZero { return false }
    if utf8.first == 0x09 { return true }
    guard let first = unicodeScalars.first(where: { !$0.properties.isWhitespace }) else {
      return false
    }
    return ["=", "+", "-", "@", "＝", "＋", "－", "＠"].contains(first)
  }

  /// Whether it is a hyphen before digits with at most one point among them.
  private var isBelowZero: Bool {
    guard utf8.first == 0x2D else { return false }
    let parts = utf8.dropFirst().split(separator: 0x2E, omittingEmptySubsequences: false)
    return parts.count <= 2
      && parts.allSatisfy { !$0.isEmpty && $0.allSatisfy { (0x30...0x39).contains($0) } }
  }

  private var withHiddenSpeltOut: String {
    guard !utf8.allSatisfy({ (0x20..<0x7F).contains($0) }) else { return self }
    var out = ""
    var last: Unicode.Scalar?
    for scalar in unicodeScalars {
      if scalar.isHidden(after: last) {
        let hex = String(scalar.value, radix: 16, uppercase: true)
        out += "<U+" + String(repeating: "0", count: max(0, 4 - hex.count)) + hex + ">"
        last = ">"
      } else {
        out.unicodeScalars.append(scalar)
        last = scalar
      }
    }
    return out
  }
}

extension Unicode.Scalar {
  /// Whether it would steer what shows it, reorder what stands beside it, or not be seen.
  fileprivate func isHidden(after last: Unicode.Scalar?) -> Bool {
    if self == "\n" || self == "\t" { return false }
    if value >= 0x20, value < 0x7F { return false }
    if isJoining { return !(last?.isJoinable ?? false) }
    return switch properties.generalCategory {
    case .control, .format, .lineSeparator, .paragraphSeparator, .privateUse, .unassigned: true
    default: properties.isDefaultIgnorableCodePoint
    }
  }

  /// Whether it tells how its neighbours are joined or drawn: joiners and selectors of a look.
  private var isJoining: Bool {
    [0x200C, 0x200D].contains(value) || properties.isVariationSelector
  }

  /// Whether scripts and pictures are written with joiners behind it; Latin letters and figures are
  /// not.
  private var isJoinable: Bool {
    switch properties.generalCategory {
    case .otherLetter, .nonspacingMark, .spacingMark, .otherSymbol: true
    default: properties.isEmojiModifier || properties.isVariationSelector
    }
  }
}
