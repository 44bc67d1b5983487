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

  /// What ASCII has in place of a sign: a point between words becomes a dash, other letters the mark.
  static func standIn(for scalar: Unicode.Scalar) -> Unicode.Scalar {
    switch scalar {
    case "·", "–", "—", "‐", "‑", "−", "•": "-"
    case "‘", "’", "′": "'"
    case "“", "”", "″": "\""
    case "›", "→": ">"
    case "‹", "←": "<"
    case "…": "."
    case "×": "x"
    default: Glyphs.ascii.mark
    }
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
