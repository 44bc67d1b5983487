/// One cell of a row as the registry keeps it: a canonical value or why there is none.
public enum Cell: Sendable, Hashable {
  /// The canonical text: ISO dates and codes, plain decimals, words of the closed lists.
  case known(String)
  /// Somebody looked, and there is none.
  case confirmedAbsent
  case notCollected(Gap)

  /// A blank cell.
  public static var blank: Cell { .notCollected(.notSupplied) }

  /// The canonical text, if there is one.
  public var text: String? {
    if case .known(let text) = self { text } else { nil }
  }

  /// The code under which a cell without value is stored; nil for a known or a blank cell.
  public var statusCode: Int64? {
    switch self {
    case .known, .notCollected(.notSupplied): nil
    case .confirmedAbsent: 0
    case .notCollected(let gap): Int64(gap.rawValue)
    }
  }

  /// The cell behind a stored status code.
  public init?(statusCode: Int64) {
    if statusCode == 0 {
      self = .confirmedAbsent
    } else if let raw = UInt8(exactly: statusCode), let gap = Gap(rawValue: raw) {
      self = .notCollected(gap)
    } else {
      return nil
    }
  }
}

/// One row of a sheet on its way into the registry.
public struct SheetRow: Sendable, Hashable {
  /// 1-based number of the data row in its file, headers and blank rows not counted.
  public let number: Int
  /// One cell for each column of the sheet, in the order of `Sheet.columns`.
  public let cells: [Cell]
  /// The text of the file where it differs from the canonical one: column index and text.
  public let exact: [Exact]

  /// What the file said, letter for letter.
  public struct Exact: Sendable, Hashable {
    public let column: Int
    public let text: String

    public init(column: Int, text: String) {
      self.column = column
      self.text = text
    }
  }

  public init(number: Int, cells: [Cell], exact: [Exact]) {
    self.number = number
    self.cells = cells
    self.exact = exact
  }
}
