/// Which characters may be drawn: all that the terminal knows, or ASCII alone.
public enum Glyphs: Hashable, Sendable, CaseIterable {
  case unicode, ascii

  /// Stands for a character that must not or cannot be shown.
  public var mark: Unicode.Scalar { self == .ascii ? "?" : "\u{FFFD}" }

  /// Ends text that was cut.
  public var ellipsis: Unicode.Scalar { self == .ascii ? ">" : "…" }

  /// Stands before the selected row.
  public var pointer: Unicode.Scalar { self == .ascii ? ">" : "▌" }

  /// Parts the steps of a path.
  public var chevron: Unicode.Scalar { self == .ascii ? ">" : "›" }

  /// What ASCII has in place of a sign: a point between words becomes a dash, a Latin letter is shown
  /// without what is above or below it, and any other one is the mark.
  static func standIn(for scalar: Unicode.Scalar) -> Unicode.Scalar {
    switch scalar {
    case "·", "–", "—", "‐", "‑", "−", "•": "-"
    case "‘", "’", "′": "'"
    case "“", "”", "″": "\""
    case "›", "→": ">"
    case "‹", "←": "<"
    case "…": "."
    case "×": "x"
    default: plain(scalar) ?? Glyphs.ascii.mark
    }
  }

  /// The plain letter of a Latin one, by what Unicode calls it: `LATIN SMALL LETTER O WITH STROKE`.
  private static func plain(_ scalar: Unicode.Scalar) -> Unicode.Scalar? {
    guard scalar.properties.isAlphabetic, let words = scalar.properties.name?.split(separator: " "),
      words.count > 5, words[0] == "LATIN", words[2] == "LETTER", words[4] == "WITH"
    else { return nil }
    let letter = words[1] == "SMALL" ? words[3].lowercased() : String(words[3])
    return letter.unicodeScalars.count == 1 ? letter.unicodeScalars.first : nil
  }

  var horizontal: Unicode.Scalar { self == .ascii ? "-" : "─" }
  var vertical: Unicode.Scalar { self == .ascii ? "|" : "│" }
  var topLeft: Unicode.Scalar { self == .ascii ? "+" : "┌" }
  var topRight: Unicode.Scalar { self == .ascii ? "+" : "┐" }
  var bottomLeft: Unicode.Scalar { self == .ascii ? "+" : "└" }
  var bottomRight: Unicode.Scalar { self == .ascii ? "+" : "┘" }

  /// Partly filled cells of a bar from the left, eighths upwards.
  var barParts: [Unicode.Scalar] {
    self == .ascii ? ["#"] : ["▏", "▎", "▍", "▌", "▋", "▊", "▉", "█"]
  }

  /// Cells of a sparkline, lowest first.
  var sparks: [Unicode.Scalar] {
    self == .ascii
      ? [".", ":", "-", "=", "+", "*", "#"] : ["▁", "▂", "▃", "▄", "▅", "▆", "▇", "█"]
  }

  /// Cells of a heat strip, nothing first.
  var shades: [Unicode.Scalar] {
    self == .ascii ? [" ", ".", ":", "*", "#"] : [" ", "░", "▒", "▓", "█"]
  }
}
