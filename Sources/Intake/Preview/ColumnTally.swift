import Fishery

/// What the cells of one column were seen to be.
struct ColumnTally {
  private var quirks = [Int](repeating: 0, count: Quirk.allCases.count)
  private var evidence = [Int](repeating: 0, count: Evidence.allCases.count)
  private var lints: [Lint: (count: Int, records: [Int])] = [:]
  private var examples: [Quirk: [Example]] = [:]
  private var widths: [Int: Int] = [:]
  private var hasLeadingZeros = false
  private let countsWidths: Bool
  private let countsYears: Bool
  /// How many dates have a whole year, by how it is counted.
  private(set) var wholeYears = (buddhist: 0, common: 0)

  static let examplesKept = 3

  /// A text of the file, and how many decimals the currency of its row has if it was read by them.
  struct Example: Sendable, Hashable {
    let text: String
    let minorDigits: Int?
  }

  init(_ column: Sheet.Column) {
    countsWidths = column.kind == .number
    countsYears = column.kind == .date || column.kind == .instant
  }

  subscript(quirk: Quirk) -> Int { quirks[Int(quirk.rawValue)] }
  subscript(evidence: Evidence) -> Int { self.evidence[Int(evidence.rawValue)] }

  func examples(of quirk: Quirk) -> [Example] { examples[quirk] ?? [] }

  /// How often each lint occurs, and on which of the first records; most often first.
  var allLints: [(lint: Lint, count: Int, records: [Int])] {
    lints.map { ($0.key, $0.value.count, $0.value.records) }
      .sorted { ($1.1, $0.2.first ?? 0) < ($0.1, $1.2.first ?? 0) }
  }

  mutating func count(_ text: String, _ reading: Reading, record: Int) {
    if let told = reading.evidence { evidence[Int(told.rawValue)] += 1 }
    for lint in reading.lints {
      let before = lints[lint] ?? (0, [])
      let records = before.records.count < 3 ? before.records + [record] : before.records
      lints[lint] = (before.count + 1, records)
    }
    if countsWidths { countWidth(reading) }
    if countsYears { countYear(reading) }
    if !reading.quirks.isEmpty {
      count(Example(text: text, minorDigits: reading.minorDigits), reading.quirks)
    }
  }

  private mutating func count(_ example: Example, _ found: QuirkSet) {
    for quirk in Quirk.allCases where found.contains(quirk) {
      quirks[Int(quirk.rawValue)] += 1
      let kept = examples[quirk] ?? []
      if kept.count < Self.examplesKept, !kept.contains(example) {
        examples[quirk] = kept + [example]
      }
    }
  }

  private mutating func countYear(_ reading: Reading) {
    guard reading.cell.text != nil, !reading.quirks.contains(.shortYear) else { return }
    if reading.quirks.contains(.buddhistYear) {
      wholeYears.buddhist += 1
    } else {
      wholeYears.common += 1
    }
  }

  private mutating func countWidth(_ reading: Reading) {
    guard let text = reading.cell.text, text.utf8.count <= 24,
      text.utf8.allSatisfy(\.isDigit)
    else { return }
    widths[text.utf8.count, default: 0] += 1
    if text.utf8.first == 0x30 { hasLeadingZeros = true }
  }

  /// How many figures whole numbers of this column have, if nearly all have as many, none begins
  /// with a zero and some are shorter; and how many are.
  var lostZeros: (width: Int, short: Int)? {
    guard !hasLeadingZeros, let most = widths.max(by: { $0.value < $1.value }), most.key >= 6
    else { return nil }
    let all = widths.values.reduce(0, +)
    let short = widths.reduce(0) {
      $0 + ((most.key - 3..<most.key).contains($1.key) ? $1.value : 0)
    }
    guard short > 0, most.value + short == all, most.value * 5 >= all * 4 else { return nil }
    return (most.key, short)
  }
}
