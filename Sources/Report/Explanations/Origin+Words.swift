public import Law
public import Registry

import Fishery
import Words

extension [Origin] {
  /// `fees.csv row 7, column "Amount"`, `rest.csv rows 88-101`, or who entered it when; nil for none.
  public var phrase: Phrase? {
    let files = reduce(into: [(file: String, header: String?, rows: [Int])]()) { files, origin in
      guard let file = origin.provenance.file else { return }
      let row = [origin.provenance.row].compactMap(\.self)
      if let place = files.firstIndex(where: { ($0.file, $0.header) == (file, origin.header) }) {
        files[place].rows += row
      } else {
        files.append((file, origin.header, row))
      }
    }
    let phrases =
      files.map { Phrase.standing(in: $0.file, $0.rows, under: $0.header) }
      + filter { $0.provenance.file == nil && !$0.provenance.isUnknown }.map(\.entered)
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

extension Phrase {
  fileprivate static func standing(
    in file: String, _ rows: [Int], under header: String?
  ) -> Phrase {
    let row = rows.count == 1 ? "row" : "rows"
    let english = rows.isEmpty ? "" : " \(row) \(rows.runs)"
    let indonesian = rows.isEmpty ? "" : " baris \(rows.runs)"
    return Phrase(
      file + english + (header.map { ", column \"\($0)\"" } ?? ""),
      file + indonesian + (header.map { ", kolom \"\($0)\"" } ?? ""))
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
