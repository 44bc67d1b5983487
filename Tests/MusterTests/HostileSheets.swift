import Fishery
import Foundation
import TestSupport

@testable import muster

/// Sheets of every kind in which every cell of text is hostile.
struct HostileSheets {
  typealias File = (sheet: Sheet, lines: [[String]])

  /// One of each kind, and behind them fees that fishers paid: of these something is found.
  let files: [File]
  let texts: [String]

  /// - Parameter rows: how many there are of each kind of sheet.
  init(rows: Int) {
    let columns = Sheet.all.map { $0.columns.filter(\.holdsText).count }.reduce(0, +)
    texts = HostileText.texts(columns * rows, seed: 2_026)
    var left = texts[...]
    let sheets = Sheet.all.map { sheet in
      let used = sheet.columns.filter { $0.isRequired || $0.holdsText || $0.identifies }
      let lines = (0..<rows).map { row in
        used.map { $0.holdsText ? left.removeFirst() : $0.plain(row) }
      }
      return (sheet, [used.map(\.key)] + lines)
    }
    files = sheets + Self.fees(HostileText.texts(24, seed: 2_027))
  }

  /// Writes them into the home folder, and takes them all in at once.
  func bring(into muster: Muster) throws -> Muster.Outcome {
    let names = files.indices.map { "\($0)-\(files[$0].sheet.name).csv" }
    for (file, name) in zip(files, names) { try muster.write(file.lines.map(Self.csv), to: name) }
    return try muster.run(["import"] + names + ["--yes", "--json"])
  }

  /// How many rows there are of a kind of sheet.
  func rows(of sheet: Sheet) -> Int {
    files.filter { $0.sheet.name == sheet.name }.map { $0.lines.count - 1 }.reduce(0, +)
  }

  private static func fees(_ texts: [String]) -> [File] {
    let count = texts.count / 2
    let vessels = (0..<count).map { ["F-\($0)", "TW", texts[$0]] }
    let fishers = vessels.indices.map { [texts[count + $0], "1990-01-01", "ID"] }
    let aboard = ["registration", "flag", "vessel", "name", "birth_date", "nationality"]
    return [
      (
        .vessels,
        [["registration", "flag", "vessel", "kind", "length"]]
          + vessels.map { $0 + ["commercial_fishing", "26"] }
      ),
      (
        .placements,
        [aboard + ["embarked", "role"]]
          + zip(vessels, fishers).map { $0 + $1 + ["2026-09-01", "deckhand"] }
      ),
      (
        .charges,
        [aboard + ["category", "charged_on", "amount", "currency", "paid_by"]]
          + zip(vessels, fishers).map {
            $0 + $1 + ["recruitment_fee", "2026-08-01", "900", "USD", "fisher"]
          }
      ),
    ]
  }

  /// The lines of a sheet as a spreadsheet takes them apart.
  static func lines(of text: String) -> [[String]] {
    var lines: [[String]] = [[""]]
    var isQuoted = false
    var last: Unicode.Scalar?
    func add(_ scalar: Unicode.Scalar) {
      lines[lines.count - 1][lines[lines.count - 1].count - 1].unicodeScalars.append(scalar)
    }
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\"":
        // Twice within quotation marks it stands for itself.
        if !isQuoted, last == "\"" { add(scalar) }
        isQuoted.toggle()
      case _ where isQuoted: add(scalar)
      case ",": lines[lines.count - 1].append("")
      case "\n": lines.append([""])
      case "\r": break
      default: add(scalar)
      }
      last = scalar
    }
    return lines.dropLast()
  }

  /// A line of a sheet, every cell within quotation marks; scalar by scalar, since with an accent
  /// upon it a quotation mark is another letter to Swift.
  static func csv(_ cells: [String]) -> String {
    cells.map { cell in
      var quoted = ""
      for scalar in cell.unicodeScalars {
        quoted.unicodeScalars += scalar == "\"" ? [scalar, scalar] : [scalar]
      }
      return "\"\(quoted)\""
    }.joined(separator: ",")
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
