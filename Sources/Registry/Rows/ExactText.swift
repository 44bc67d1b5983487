internal import Fishery
internal import SQLite

/// What a file said letter for letter where that is not the canonical text, as JSON: column to text,
/// or to how many digits a number had behind its point.
enum ExactText {
  /// Nil when the file said everything canonically.
  ///
  /// - Parameter cells: the canonical ones of the row.
  static func stored(
    _ exact: [SheetRow.Exact], in table: SheetTable, _ cells: [Cell]
  ) -> JSON? {
    guard !exact.isEmpty else { return nil }
    return .object(
      exact.sorted { $0.column < $1.column }.map { exact in
        let digits = table.keeps[exact.column] ? cells[exact.column].digits(in: exact.text) : nil
        return JSON.Member(
          table.sheet.columns[exact.column].key,
          digits.map { .integer(Int64($0)) } ?? .string(exact.text))
      })
  }

  /// The texts behind what was stored, for a row to be kept with again.
  static func exact(
    _ stored: String?, in table: SheetTable, _ cells: [Cell]
  ) throws(SQLiteError) -> [SheetRow.Exact] {
    guard let stored else { return [] }
    let name = table.kept.text
    guard let members = try JSON(kept: stored, in: name).members else { throw .damaged(name) }
    let exact = try members.map { member throws(SQLiteError) -> SheetRow.Exact? in
      guard let place = table.place(member.key) else { throw .damaged(name) }
      switch member.value {
      case .string(let text): return SheetRow.Exact(column: place, text: text)
      case .integer(let digits):
        return cells[place].text.map {
          SheetRow.Exact(column: place, text: $0.spelt(digits: Int(digits)))
        }
      default: throw .damaged(name)
      }
    }
    return exact.compactMap(\.self)
  }
}

extension JSON {
  /// Whether these are only numbers of digits: nothing that anybody said.
  var isSpelling: Bool {
    members?.allSatisfy { if case .integer = $0.value { true } else { false } } ?? false
  }
}

extension Cell {
  /// How many digits behind its point make another text of the canonical number; nil where that is
  /// not how the two differ.
  fileprivate func digits(in exact: String) -> Int? {
    guard let text, let point = exact.utf8.lastIndex(of: UInt8(ascii: ".")) else { return nil }
    let digits = exact.utf8.distance(from: point, to: exact.utf8.endIndex) - 1
    return text.spelt(digits: digits) == exact ? digits : nil
  }
}

extension String {
  /// A canonical number with so many digits behind its point.
  fileprivate func spelt(digits: Int) -> String {
    let point = utf8.firstIndex(of: UInt8(ascii: "."))
    let held = point.map { utf8.distance(from: $0, to: utf8.endIndex) - 1 } ?? 0
    return self + (point == nil ? "." : "") + String(repeating: "0", count: max(0, digits - held))
  }
}
