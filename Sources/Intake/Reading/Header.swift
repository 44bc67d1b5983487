/// The row that names the columns of a file.
public struct Header: Sendable, Hashable {
  /// One name for each column, all different.
  public let names: [String]
  /// 1-based number of the row as a spreadsheet shows it; everything up to it is no data.
  public let record: Int
  /// 1-based line of the file.
  public let line: Int
  /// What stands above the header, row by row, blank cells left out.
  public let titles: [[String]]

  /// The header made of the cells of one row.
  ///
  /// A blank name becomes `column 3`; the second column called `Name` becomes `Name (2)`.
  init(cells: [String], record: Int, line: Int, titles: [[String]]) {
    var names: [String] = []
    var taken: Set<String> = []
    var counts: [String: Int] = [:]
    for (index, cell) in cells.enumerated() {
      let base = cell.trimmed.isEmpty ? "column \(index + 1)" : cell.trimmed
      var name = base
      var count = counts[base, default: 1]
      while !taken.insert(name).inserted {
        count += 1
        name = "\(base) (\(count))"
      }
      counts[base] = count
      names.append(name)
    }
    self.names = names
    self.record = record
    self.line = line
    self.titles = titles
  }

  /// The headers that the first rows may be, the likeliest by its look first: the first row that
  /// fills most of the width with words that differ.
  ///
  /// A row of groups over a row of names counts as one header of both, as merged cells come out.
  static func candidates(in sample: Sample) -> [Header] {
    let width = sample.width.cells
    let indices = sample.rows.prefix(depth).indices
    let likely =
      indices.first { sample.rows[$0].cells.lookLikeNames(across: width) } ?? indices.first
    guard let likely else { return [] }
    let others = indices.filter { $0 != likely && sample.rows[$0].cells.count * 2 >= width }
    let single = ([likely] + others).map { Header(row: $0, of: sample) }
    let double = indices.dropLast().compactMap { Header(groups: $0, of: sample) }
    return single + double
  }

  private init(row: Int, of sample: Sample) {
    let found = sample.rows[row]
    self.init(
      cells: found.cells, record: found.record, line: found.line,
      titles: Self.titles(above: row, of: sample))
  }

  private init?(groups row: Int, of sample: Sample) {
    let groups = sample.rows[row].cells
    let found = sample.rows[row + 1]
    guard groups.count == found.cells.count, groups.contains(where: \.trimmed.isEmpty),
      groups.count(where: { !$0.trimmed.isEmpty }) > 1
    else { return nil }
    var group = ""
    let cells = zip(groups, found.cells).map { upper, lower in
      if !upper.trimmed.isEmpty { group = upper.trimmed }
      return lower.trimmed.isEmpty ? upper : "\(group) \(lower.trimmed)".trimmed
    }
    self.init(
      cells: cells, record: found.record, line: found.line,
      titles: Self.titles(above: row, of: sample))
  }

  private static func titles(above row: Int, of sample: Sample) -> [[String]] {
    sample.rows[..<row].map { $0.cells.filter { !$0.trimmed.isEmpty } }
  }

  /// How many rows down a header is looked for.
  private static let depth = 30
}

extension [String] {
  fileprivate func lookLikeNames(across width: Int) -> Bool {
    let filled = map(\.trimmed).filter { !$0.isEmpty }
    guard !filled.isEmpty, filled.count * 5 >= width * 3 else { return false }
    let words = filled.count { cell in
      cell.unicodeScalars.contains { $0.properties.isAlphabetic }
        && !cell.utf8.prefix(1).allSatisfy { (0x30...0x39).contains($0) }
    }
    return words * 5 >= filled.count * 4 && Set(filled).count * 2 >= filled.count
  }
}
