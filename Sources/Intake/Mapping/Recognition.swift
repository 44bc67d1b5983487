public import Fishery

extension Table {
  /// The sheets that this table may be, best first; empty if it is like none.
  public var matches: [SheetMatch] {
    Sheet.all.map { SheetMatch(header, to: $0) }.filter(\.isUsable)
      .enumerated().sorted { ($1.element.score, $0.offset) < ($0.element.score, $1.offset) }
      .map(\.element)
  }

  /// Takes as header the row, or pair of rows, that names the most columns of a sheet: of the one
  /// given, else of any.
  ///
  /// The row that looks like a header stays it unless another one names more.
  public mutating func settleHeader(for sheet: Sheet? = nil) {
    var best = 0
    var labels = Labels()
    for candidate in headers {
      let known = candidate.names.count { !ColumnNames.columns(named: HeaderKey($0)).isEmpty }
      // A header scores at most two for each name that is known, and one for each column that a
      // label above it could fill.
      let above = labels.mostColumns(filledFrom: candidate.titles)
      guard known * 2 + above > best else { continue }
      let sheets = sheet.map { [$0] } ?? Sheet.all
      let matches = sheets.map { SheetMatch(candidate, to: $0) }.filter(\.isUsable)
      if let score = matches.map(\.score).max(), score > best {
        best = score
        header = candidate
      }
    }
  }
}

extension Table {
  /// The best mapping of this table: to the sheet asked for, else to the one it is most like.
  public func bestMapping(as asked: Sheet? = nil) throws(IntakeFault) -> Mapping {
    if let asked { return SheetMatch(header, to: asked).mapping }
    if let best = matches.first { return best.mapping }
    let near = Sheet.all.map { SheetMatch(header, to: $0) }.max { $0.score < $1.score }
    guard let near, near.score > 2 else { throw .noKnownSheet(nearest: nil, missing: []) }
    throw .noKnownSheet(nearest: near.sheet.name, missing: near.mapping.missing)
  }
}

/// What stands above a table, looked up once for each text.
private struct Labels {
  /// How many columns each text could fill.
  private var columns: [String: Int] = [:]

  /// How many columns some rows could fill at most.
  mutating func mostColumns(filledFrom titles: [[String]]) -> Int {
    var found: [String: Int] = [:]
    for cell in titles.joined() where count(of: cell) > 0 { found[cell, default: 0] += 1 }
    return found.reduce(0) { $0 + min($1.value, count(of: $1.key)) }
  }

  private mutating func count(of cell: String) -> Int {
    if let known = columns[cell] { return known }
    let count = Mapping.columns(labelled: cell)
    columns[cell] = count
    return count
  }
}
