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
    for (index, cell) in cells.enumerated() {
      let base = cell.trimmed.isEmpty ? "column \(index + 1)" : cell.trimmed
      var name = base
      var count = 1
      while !taken.insert(name).inserted {
        count += 1
        name = "\(base) (\(count))"
      }
      names.append(name)
    }
    self.names = names
    self.record = record
    self.line = line
    self.titles = titles
  }

  /// The header that the look of the rows suggests: the first row that fills most of the width
  /// with words that differ.
  init?(lookingAt sample: Sample) {
    guard let first = sample.rows.indices.first else { return nil }
    let width = sample.width.cells
    let found = sample.rows.prefix(Self.depth).indices.first { index in
      sample.rows[index].cells.lookLikeNames(across: width)
    }
    self.init(row: found ?? first, of: sample)
  }

  /// The header that is one row of a sample.
  init(row: Int, of sample: Sample) {
    let cells = sample.rows[row].cells
    let titles = sample.rows[..<row].map { $0.cells.filter { !$0.trimmed.isEmpty } }
    self.init(
      cells: cells, record: sample.rows[row].record, line: sample.rows[row].line, titles: titles)
  }

  /// How many rows down a header is looked for.
  static let depth = 30
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
