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
    var labels: [String: Bool] = [:]
    func isLabel(_ cell: String) -> Bool {
      if let known = labels[cell] { return known }
      let isLabel = Mapping.isLabel(cell)
      labels[cell] = isLabel
      return isLabel
    }
    for candidate in headers {
      let known = candidate.names.count { !ColumnNames.columns(named: HeaderKey($0)).isEmpty }
      // A header scores at most two for each name that is known, and one for each label above.
      let above = candidate.titles.reduce(0) { $0 + $1.count(where: isLabel) }
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
