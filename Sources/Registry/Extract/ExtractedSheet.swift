internal import Fishery

/// What of a sheet goes into an extract for the auditor of one agency: only what is named here does.
///
/// Roll calls, port checks, what was seen or found aboard by asking, how fishers were approached and
/// whom to call stay where they are: they tell what people said, or of other people.
struct ExtractedSheet {
  let sheet: Sheet
  /// Columns that are left blank.
  let withheld: Set<String>

  private init(_ sheet: Sheet, without withheld: Set<String> = []) {
    self.sheet = sheet
    self.withheld = withheld
  }

  static let all = [
    ExtractedSheet(.agencies), ExtractedSheet(.vessels), ExtractedSheet(.voyages),
    ExtractedSheet(.positions), ExtractedSheet(.conditions), ExtractedSheet(.rooms),
    ExtractedSheet(.placements),
    // Where a fisher can be reached in safety, and who waits at home, is for no agency to know.
    ExtractedSheet(
      .fishers, without: ["next_of_kin", "next_of_kin_told", "safe_contact", "home_address"]),
    ExtractedSheet(.crew), ExtractedSheet(.agreements), ExtractedSheet(.documents),
    ExtractedSheet(.charges), ExtractedSheet(.pay), ExtractedSheet(.rest),
  ]

  /// Nil for a sheet that stays where it is.
  init?(named name: String) {
    guard let known = Self.all.first(where: { $0.sheet.name == name }) else { return nil }
    self = known
  }

  var table: SheetTable { .of(sheet) }

  /// A row without what is withheld.
  func trimmed(_ row: SheetRow) -> SheetRow {
    let hidden = Set(sheet.columns.indices.filter { withheld.contains(sheet.columns[$0].key) })
    guard !hidden.isEmpty else { return row }
    return SheetRow(
      number: row.number,
      cells: row.cells.enumerated().map { hidden.contains($0) ? .blank : $1 },
      exact: row.exact.filter { !hidden.contains($0.column) })
  }
}
