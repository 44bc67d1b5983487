/// Measurements in columns for a person to read.
struct Table {
  private static let heads = [
    "what", "ours", "p99", "yardstick", "its", "p99", "ratio", "p99", "unit", "n",
  ]
  /// The columns that hold words; the others hold figures and end together.
  private static let words: Set<Int> = [0, 3, 8]

  private let rows: [[String]]

  init(_ measurements: [Measurement]) { rows = measurements.map(Self.cells) }

  var lines: [String] {
    let all = [Self.heads] + rows
    let widths = Self.heads.indices.map { column in all.map { $0[column].count }.max() ?? 0 }
    return all.map { cells in
      let padded = cells.indices.map { column in
        let blanks = String(repeating: " ", count: widths[column] - cells[column].count)
        return Self.words.contains(column) ? cells[column] + blanks : blanks + cells[column]
      }
      return padded.joined(separator: "  ")
    }
  }

  private static func cells(_ row: Measurement) -> [String] {
    let theirs = row.yardstick.sample
    return [
      row.what, text(row.ours.median), text(row.ours.p99), row.yardstick.name,
      theirs == nil ? "not installed" : text(theirs?.median), text(theirs?.p99), text(row.ratio),
      text(row.p99Ratio), row.unit, "\(row.ours.count)",
    ]
  }

  private static func text(_ value: Double?) -> String {
    value.map { FigureText($0).description } ?? ""
  }
}
