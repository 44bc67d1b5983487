public import Law
public import Registry

import Fishery
import Words

extension [Origin] {
  /// `fees.csv row 7, column "Amount"`, `rest.csv rows 88-101`, or who entered it when; nil for none.
  ///
  /// Rows under one header are told together, and then headers over the same rows.
  public var phrase: Phrase? {
    let files = reduce(into: [Stretch]()) { files, origin in
      guard let file = origin.provenance.file else { return }
      let row = [origin.provenance.row].compactMap(\.self)
      let headers = [origin.header].compactMap(\.self)
      if let place = files.firstIndex(where: { ($0.file, $0.headers) == (file, headers) }) {
        files[place].rows += row
      } else {
        files.append(Stretch(file: file, rows: row, headers: headers))
      }
    }.reduce(into: [Stretch]()) { files, found in
      if let place = files.firstIndex(where: { ($0.file, $0.rows) == (found.file, found.rows) }) {
        files[place].headers += found.headers
      } else {
        files.append(found)
      }
    }
    // Who entered several cells at one time is named once.
    let phrases = filter { $0.provenance.file == nil && !$0.provenance.isUnknown }.map(\.entered)
      .reduce(into: files.map(\.phrase)) { if !$0.contains($1) { $0.append($1) } }
    guard !phrases.isEmpty else { return nil }
    return Phrase(
      phrases.map(\.english).joined(separator: "; "),
      phrases.map(\.indonesian).joined(separator: "; "))
  }
}

extension Origin {
  fileprivate var entered: Phrase {
    let person = provenance.person ?? ""
    let time = provenance.at.flatMap { Instant(minutes: $0 / 60, offset: 0) }.map { " (\($0))" }
    let entered = Phrase(
      "entered by \(person)\(time ?? "")", "dicatat oleh \(person)\(time ?? "")")
    guard let spoken = provenance.spoken else { return entered }
    return Phrase(
      "\(spoken.english), \(entered.english)", "\(spoken.indonesian), \(entered.indonesian)")
  }
}

/// Rows of a file, and the headers over the cells that are meant.
private struct Stretch {
  let file: String
  var rows: [Int]
  var headers: [String]

  var phrase: Phrase {
    let row = rows.count == 1 ? "row" : "rows"
    let column = headers.count == 1 ? "column" : "columns"
    let names = headers.map { "\"\($0)\"" }.joined(separator: ", ")
    return Phrase(
      file + (rows.isEmpty ? "" : " \(row) \(rows.runs)")
        + (headers.isEmpty ? "" : ", \(column) \(names)"),
      file + (rows.isEmpty ? "" : " baris \(rows.runs)")
        + (headers.isEmpty ? "" : ", kolom \(names)"))
  }
}

extension [Int] {
  /// Numbers in order with those that follow each other as one: `3, 88-101`.
  fileprivate var runs: String {
    var runs: [ClosedRange<Int>] = []
    for number in Set(self).sorted() {
      if let last = runs.last, number == last.upperBound + 1 {
        runs[runs.count - 1] = last.lowerBound...number
      } else {
        runs.append(number...number)
      }
    }
    return runs.map { $0.count == 1 ? "\($0.lowerBound)" : "\($0.lowerBound)-\($0.upperBound)" }
      .joined(separator: ", ")
  }
}
