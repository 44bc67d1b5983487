internal import SQLite

/// A finding as it was kept, when its subject is judged again.
struct HeldFinding {
  let finding: FindingRecord
  let state: String
  private let parties: FindingParties
  /// From the day on which it was first found to the one by which somebody should decide.
  private let days: Int64

  static let columns: SQL = """
    subject, id, rule, verdict, rank, red, from_day, to_day, ongoing, reasons, money, currency,
    state, by_vessel, by_agency, by_flag, by_due - first_seen
    """

  /// Reads the columns.
  init(_ row: borrowing Row) {
    finding = FindingRecord(row)
    state = row.text(12)
    parties = FindingParties(vessel: row.text(13), agency: row.text(14), flag: row.text(15))
    days = row.integer(16)
  }

  /// Whether all but its state is already kept as it would be written now.
  func says(_ finding: FindingRecord, of parties: FindingParties) -> Bool {
    self.finding == finding && self.parties == parties
      && days == Int64(Deadline.days(finding.rank, isRedLine: finding.isRedLine))
  }
}
