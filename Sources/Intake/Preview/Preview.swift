public import Fishery

/// What an import would do, before it does anything.
public struct Preview: Sendable {
  public let table: Table
  public let mapping: Mapping
  /// Every choice in force: a person's, else the recommended one.
  public let decisions: Decisions
  public let counts: Counts
  /// What was read in a way that a person should see, most cells first within each column.
  public let proposals: [Proposal]
  public let lints: [LintCount]
  /// The first rows that would be refused.
  public let refusals: [RefusedRow]
  /// Headers that fill nothing: what stands under them is not stored.
  public let unmapped: [String]
  let widths: [String: Int]

  /// How many refused rows a preview shows.
  public static let refusalsShown = 20

  /// How many rows there are of each sort; all data rows are stored or refused.
  public struct Counts: Sendable, Hashable {
    public internal(set) var rows = 0
    public internal(set) var refused = 0
    public internal(set) var blank = 0
    /// Rows with fewer cells than the header has names.
    public internal(set) var short = 0

    public var stored: Int { rows - refused }
  }

  /// How often something looks wrong in a column and is kept all the same.
  public struct LintCount: Sendable, Hashable {
    public let column: String
    public let lint: Lint
    public let cells: Int
    /// Rows of the first ones, as a spreadsheet numbers them.
    public let records: [Int]
  }

  /// Reads a whole table as decided so far; twice if what it shows changes how it is read.
  public init(
    of table: Table, as mapping: Mapping, decided: Decisions = Decisions(),
    pulse: Pulse = { _ in .goOn }
  ) throws(IntakeFault) {
    do throws(MappingFault) {
      try mapping.check(against: table)
    } catch {
      throw .mapping(error)
    }
    let first = try Pass(table, mapping, decided, pulse)
    let recommended: Recommendation
    do throws(MappingFault) {
      recommended = try Recommendation(
        first.tallies, decided: decided, dialect: table.dialect.value)
    } catch {
      throw .mapping(error)
    }
    let decisions = decided.completed(by: recommended.decisions)
    let widths = Dictionary(
      first.tallies.compactMap { column, tally in tally.lostZeros.map { (column, $0.width) } },
      uniquingKeysWith: { first, _ in first })
    let last =
      recommended.changesReadings ? try Pass(table, mapping, decisions, pulse) : first
    self.table = table
    self.mapping = mapping
    self.decisions = decisions
    self.widths = widths
    counts = last.counts
    refusals = last.refusals
    unmapped = mapping.unmapped(in: table)
    lints = last.tallies.flatMap { column, tally in
      tally.allLints.map {
        LintCount(column: column, lint: $0.lint, cells: $0.count, records: $0.records)
      }
    }
    proposals = ProposalWriter(
      mapping: mapping, decided: decided, decisions: decisions, recommended: recommended,
      widths: widths
    ).proposals(last.tallies)
  }

  /// The same file with other decisions.
  public func decided(
    _ decided: Decisions, pulse: Pulse = { _ in .goOn }
  ) throws(IntakeFault) -> Preview {
    try Preview(of: table, as: mapping, decided: decided, pulse: pulse)
  }
}

/// One reading of a whole table that only counts.
private struct Pass {
  private(set) var counts = Preview.Counts()
  private(set) var tallies: [(column: String, tally: ColumnTally)]
  private(set) var refusals: [RefusedRow] = []

  init(
    _ table: Table, _ mapping: Mapping, _ decisions: Decisions, _ pulse: Pulse
  ) throws(IntakeFault) {
    var reader = RowReader(mapping, header: table.header, decisions: decisions, widths: [:])
    tallies = reader.columns.map { ($0.reader.column.key, ColumnTally($0.reader.column)) }
    var rows = try TableRows(table)
    while try rows.advance() {
      for row in rows.rows {
        let outcome = reader.read(row, in: rows.batch) { column, text, reading in
          tallies[column].tally.count(text, reading, record: row.record)
        }
        guard !outcome.problems.isEmpty else { continue }
        counts.refused += 1
        if refusals.count < Preview.refusalsShown {
          refusals.append(RefusedRow(row, in: rows.batch, outcome.problems))
        }
      }
      let progress = Progress(done: rows.done, total: table.stamp.size, pass: .previewing)
      guard pulse(progress) == .goOn else { throw .cancelled }
    }
    counts.rows = rows.counts.data
    counts.blank = rows.counts.blank
    counts.short = rows.counts.short
  }
}

extension RefusedRow {
  init(_ row: TableRows.DataRow, in batch: borrowing RowBatch, _ problems: [Problem]) {
    self.init(
      number: row.number, record: row.record, line: row.line, problems: problems,
      cells: row.cells.map { batch.text($0) })
  }
}
