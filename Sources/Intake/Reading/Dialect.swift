/// How a file separates its cells.
public struct Dialect: Sendable, Hashable {
  public var delimiter: Delimiter
  /// Whether blanks stand between delimiters and quotation marks and belong to neither cell.
  public var hasLooseQuotes: Bool
  /// Whether the first line only names the delimiter, as Excel writes it.
  public var hasDelimiterLine: Bool

  /// What stands between two cells.
  public enum Delimiter: UInt8, Sendable, Hashable, CaseIterable {
    case tab = 0x09
    case semicolon = 0x3B
    case pipe = 0x7C
    case comma = 0x2C
  }

  public init(
    _ delimiter: Delimiter, hasLooseQuotes: Bool = false, hasDelimiterLine: Bool = false
  ) {
    self.delimiter = delimiter
    self.hasLooseQuotes = hasLooseQuotes
    self.hasDelimiterLine = hasDelimiterLine
  }
}

extension Dialect.Delimiter: CustomStringConvertible {
  public var description: String {
    switch self {
    case .tab: "tab"
    case .semicolon: "semicolon"
    case .pipe: "pipe"
    case .comma: "comma"
    }
  }
}
