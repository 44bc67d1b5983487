import Fishery
import Foundation
import TestSupport

@testable import muster

/// Sheets of every kind in which every cell of text is hostile.
struct HostileSheets {
  let files: [(sheet: Sheet, lines: [[String]])]
  let texts: [String]

  /// - Parameter rows: how many there are of each kind of sheet.
  init(rows: Int) {
    let columns = Sheet.all.map { $0.columns.filter(\.holdsText).count }.reduce(0, +)
    texts = HostileText.texts(columns * rows, seed: 2_026)
    var left = texts[...]
    files = Sheet.all.map { sheet in
      let used = sheet.columns.filter { $0.isRequired || $0.holdsText || $0.identifies }
      let lines = (0..<rows).map { row in
        used.map { $0.holdsText ? left.removeFirst() : $0.plain(row) }
      }
      return (sheet, [used.map(\.key)] + lines)
    }
  }

  /// Writes them into the home folder, and takes them in.
  func bring(into muster: Muster) throws -> [Muster.Outcome] {
    try files.map { sheet, lines in
      try muster.write(lines.map(Self.csv), to: "\(sheet.name).csv")
      return try muster.run(
        ["import", "\(sheet.name).csv", "--as", sheet.name, "--yes", "--json"])
    }
  }

  /// The cells of a sheet as a spreadsheet takes them apart.
  static func cells(of text: String) -> [String] {
    var cells: [String] = []
    var cell = ""
    var isQuoted = false
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\"": isQuoted.toggle()
      case ",", "\n", "\r":
        guard isQuoted else {
          cells.append(cell)
          cell = ""
          continue
        }
        cell.unicodeScalars.append(scalar)
      default: cell.unicodeScalars.append(scalar)
      }
    }
    return cells
  }

  static func csv(_ cells: [String]) -> String {
    cells.map { "\"\($0.replacingOccurrences(of: "\"", with: "\"\""))\"" }.joined(separator: ",")
  }
}

extension Sheet.Column {
  fileprivate var holdsText: Bool { kind == .text && key != "public_key" || kind == .name }

  /// What tells one row from another.
  fileprivate var identifies: Bool {
    ["document_number", "registration", "flag", "nationality", "birth_date", "embarked"].contains(
      key)
  }

  /// A cell that every sheet takes.
  fileprivate func plain(_ row: Int) -> String {
    switch kind {
    // Children, so that there is something to be found.
    case .date: key == "birth_date" ? "2015-03-04" : "2026-01-02"
    case .instant: "2026-01-02T03:04Z"
    case .word(let words), .words(let words): words[0]
    case .yesNo: "yes"
    case .country, .countries: "ID"
    case .currency: "USD"
    case .number: "N\(row)"
    default: "\(row + 1)"
    }
  }
}
