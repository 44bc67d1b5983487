public import Fishery

/// How well the headers of a file fit one sheet.
public struct SheetMatch: Sendable, Hashable {
  public let mapping: Mapping
  /// Columns filled, those that are this sheet's own counted twice, with what the head fills.
  public let score: Int

  public var sheet: Sheet { mapping.sheet }

  /// The best mapping of a header to a sheet.
  init(_ header: Header, to sheet: Sheet) {
    var mapping = Mapping(sheet: sheet)
    let keys = header.names.map(HeaderKey.init)
    var fits: [Fit] = []
    for (index, key) in keys.enumerated() {
      let columns = ColumnNames.columns(named: key)
      guard !columns.isEmpty else { continue }
      for (place, column) in sheet.columns.enumerated() {
        guard let rank = columns[column.key] else { continue }
        fits.append(Fit(rank: rank, column: place, header: index))
      }
    }
    var filled: Set<Int> = []
    var used: Set<Int> = []
    for fit in fits.sorted() where !filled.contains(fit.column) && !used.contains(fit.header) {
      filled.insert(fit.column)
      used.insert(fit.header)
      mapping.fill(sheet.columns[fit.column].key, from: header.names[fit.header])
    }
    let named = filled.count
    for index in used {
      for (column, text) in ColumnNames.implied(by: keys[index]) {
        mapping.fillIfBlank(column, with: text)
      }
    }
    let above = mapping.fill(fromTitles: header.titles)
    let own = filled.count { Self.isOwn(sheet.columns[$0]) }
    self.mapping = mapping
    score = named + own + above
  }

  /// Whether anybody could tell from the filled columns what a row speaks of.
  var isUsable: Bool {
    mapping.missing.isEmpty && mapping.tellsWhom && score >= 3
  }

  /// Whether few sheets have the column, so that it tells them apart.
  private static func isOwn(_ column: Sheet.Column) -> Bool {
    sheetsByColumn[column.key, default: 0] <= 3
  }

  private static let sheetsByColumn: [String: Int] = {
    var counts: [String: Int] = [:]
    for sheet in Sheet.all { for column in sheet.columns { counts[column.key, default: 0] += 1 } }
    return counts
  }()
}

/// One way for a header to fill a column; a surer name first, then the order of both.
private struct Fit: Comparable {
  let rank: Int
  let column: Int
  let header: Int

  static func < (one: Fit, other: Fit) -> Bool {
    (one.rank, one.column, one.header) < (other.rank, other.column, other.header)
  }
}
