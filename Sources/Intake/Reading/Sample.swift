/// The first rows of a file, to judge it by.
struct Sample: Sendable {
  private(set) var rows: [Row] = []
  private(set) var damaged = 0

  /// One row that is not blank.
  struct Row: Sendable, Hashable {
    let cells: [String]
    let record: Int
    let line: Int
  }

  /// As many rows as judging needs.
  static let limit = 400

  /// The first rows of a file read in one way.
  ///
  /// A quotation mark left open ends the sample; reading the file in earnest reports it.
  init(path: String, encoding: Encoding, dialect: Dialect) throws(IntakeFault) {
    var reader = try CSVReader(ByteSource(path: path), encoding: encoding, dialect: dialect)
    do throws(IntakeFault) {
      while rows.count < Self.limit, try reader.advance() { take(reader.batch) }
    } catch .unclosedQuote {
      damaged += 1
    }
  }

  private mutating func take(_ batch: RowBatch) {
    for row in batch.rows where !batch.isBlank(row) {
      guard rows.count < Self.limit else { return }
      if row.isDamaged { damaged += 1 }
      let cells = row.cells.map { batch.text($0) }
      rows.append(Row(cells: cells, record: row.record, line: row.line))
    }
  }

  /// How many cells rows have that have more than one, most often (the greater of two numbers),
  /// and the share of all rows that have as many; one cell if that is less than three in ten.
  var width: (cells: Int, share: Double) {
    var counts: [Int: Int] = [:]
    for row in rows where row.cells.count > 1 { counts[row.cells.count, default: 0] += 1 }
    guard let best = counts.max(by: { ($0.value, $0.key) < ($1.value, $1.key) }),
      best.value * 10 >= rows.count * 3
    else { return (1, Double(rows.count { $0.cells.count == 1 }) / Double(max(1, rows.count))) }
    return (best.key, Double(best.value) / Double(rows.count))
  }
}
