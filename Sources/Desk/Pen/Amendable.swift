import Fishery
import Registry

/// Cells under the cursor that can be amended, and where what is not there yet is entered.
struct Amendable: Sendable, Hashable {
  let title: String
  let sheet: Sheet
  let cells: [Place]

  struct Place: Sendable, Hashable {
    let key: String
    let cell: Cell
    /// A row that speaks of the same thing; nil when none does.
    let row: RowID?
  }

  /// The form in which they are amended; nil when no row speaks of them yet.
  var form: Form? {
    let known = cells.filter { $0.row != nil && sheet[$0.key] != nil }
    guard !known.isEmpty else { return nil }
    var rows: [String: RowID] = [:]
    for place in known { rows[place.key] = place.row }
    var fields = known.map { FormField(.column(sheet, $0.key), was: $0.cell) }
    if fields.count > FormPlan.most {
      // What nobody said yet is shown where it is mostly said.
      let often = FirstFields.keys(of: sheet, about: About())
      for place in fields.indices where fields[place].isBlank {
        fields[place].isFolded = !often.contains(fields[place].key)
      }
    }
    var form = Form(
      purpose: .amendment(title: title, rows: rows), about: About(), fields: fields)
    form.index = form.shown.first { !form.fields[$0].isFolded } ?? 0
    return form
  }
}

extension Amendable {
  init(_ fact: CardFact, in sheet: Sheet) {
    self.init(
      title: "Amend \(fact.key.spaced)", sheet: sheet,
      cells: [Place(key: fact.key, cell: fact.cell, row: fact.row)])
  }

  /// All cells of a row of a card.
  init(_ row: CardRow) {
    let keys = zip(row.sheet.columns.map(\.key), row.cells)
    self.init(
      title: "Amend \(row.sheet.formTitle.lowercased())", sheet: row.sheet,
      cells: keys.filter { !Amendable.naming.contains($0.0) || row.sheet == .documents }
        .map { Place(key: $0, cell: $1, row: RowID(row.id)) })
  }

  /// What names other records is amended on their own cards.
  private static let naming: Set<String> = [
    "name", "family_name", "given_names", "birth_date", "nationality", "person_source",
    "person_number", "document_type", "document_number", "document_issuer", "register",
    "source_number", "imo", "registration", "flag", "mmsi", "call_sign", "vessel", "agency",
    "agency_country", "agency_number",
  ]
}
