internal import Fishery

/// What a file said letter for letter where that is not the canonical text: JSON, column to text.
enum ExactText {
  /// Nil when the file said everything canonically.
  static func stored(_ exact: [SheetRow.Exact], in table: SheetTable) -> String? {
    guard !exact.isEmpty else { return nil }
    return JSON.object(
      exact.sorted { $0.column < $1.column }.map {
        JSON.Member(table.sheet.columns[$0.column].key, .string($0.text))
      }
    ).line
  }

  /// The texts behind what was stored, for a row to be kept with again.
  static func exact(_ stored: String?, in table: SheetTable) -> [SheetRow.Exact] {
    texts(stored).compactMap { key, text in
      table.place(key).map { SheetRow.Exact(column: $0, text: text) }
    }
  }

  static func texts(_ stored: String?) -> [String: String] {
    guard let stored, let members = try? JSON(parsing: stored).members else { return [:] }
    return Dictionary(members.map { ($0.key, $0.value.text ?? "") }) { first, _ in first }
  }
}
