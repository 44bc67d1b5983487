/// Why a dialect was chosen.
public enum DialectReason: Sendable, Hashable {
  /// A person named it.
  case asked
  /// The first line of the file names its delimiter.
  case named
  /// This share of the first rows, in percent, has this many cells.
  case columns(Int, percent: Int)
  /// Nothing separates the rows into cells.
  case oneColumn
}

extension Guess where Value == Dialect, Reason == DialectReason {
  /// The dialect under which the first rows of a file agree best.
  init(path: String, encoding: Encoding) throws(IntakeFault) {
    var trials: [Trial] = []
    for delimiter in Dialect.Delimiter.allCases {
      let dialect = Dialect(delimiter)
      let sample = try Sample(path: path, encoding: encoding, dialect: dialect)
      if let first = sample.rows.first?.cells, first.count == 2, first[1].isEmpty,
        first[0].lowercased() == "sep="
      {
        self.init(Dialect(delimiter, hasDelimiterLine: true), .certain, .named)
        return
      }
      trials.append(Trial(dialect, sample))
      if sample.hasLooseQuotes {
        let loose = Dialect(delimiter, hasLooseQuotes: true)
        trials.append(Trial(loose, try Sample(path: path, encoding: encoding, dialect: loose)))
      }
    }
    self.init(best: trials)
  }

  private init(best trials: [Trial]) {
    var best = Trial.none
    for trial in trials where trial.score > best.score { best = trial }
    guard best.score > 0 else {
      let isPlain = trials.allSatisfy { $0.share == 1 }
      self.init(Dialect(.comma), isPlain ? .likely : .doubtful, .oneColumn)
      return
    }
    let rival =
      trials.filter { $0.dialect.delimiter != best.dialect.delimiter }.map(\.score).max() ?? 0
    let confidence: Confidence =
      if best.share < 0.6 || rival > best.score * 0.8 {
        .doubtful
      } else if best.share < 0.9 || rival > best.score * 0.4 {
        .likely
      } else {
        .certain
      }
    let percent = Int((best.share * 100).rounded())
    self.init(best.dialect, confidence, .columns(best.cells, percent: percent))
  }
}

/// How well the first rows agree under one dialect.
private struct Trial {
  let dialect: Dialect
  let cells: Int
  let share: Double
  let score: Double

  /// Reading each line as one cell.
  static let none = Trial(dialect: Dialect(.comma), cells: 1, share: 1, score: 0)

  private init(dialect: Dialect, cells: Int, share: Double, score: Double) {
    self.dialect = dialect
    self.cells = cells
    self.share = share
    self.score = score
  }

  init(_ dialect: Dialect, _ sample: Sample) {
    let (cells, share) = sample.width
    let sound = 1 - Double(sample.damaged) / Double(max(1, sample.rows.count))
    // Rows that agree count twice over columns: text may hold commas, but not the same number.
    let score = share * share * Double(min(cells, 64) - 1).squareRoot() * sound
    self.init(
      dialect: dialect, cells: cells, share: share, score: cells < 2 ? 0 : max(0, score))
  }
}

extension Sample {
  fileprivate var hasLooseQuotes: Bool {
    rows.contains { row in
      row.cells.contains { cell in
        cell.utf8.first == 0x20 && cell.utf8.drop { $0 == 0x20 }.first == 0x22
      }
    }
  }
}

extension DialectReason: CustomStringConvertible {
  public var description: String {
    switch self {
    case .asked: "asked for"
    case .named: "the first line names it"
    case .columns(let count, let percent): "\(percent) % of the first rows have \(count) cells"
    case .oneColumn: "nothing separates cells"
    }
  }
}
