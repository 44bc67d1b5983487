import Fishery
import Registry
import Terminal

/// Documents and voyages as lines of a pane.
extension PageView {
  /// A document: what it is, its number, and until when it holds, lit when that is past.
  func document(_ row: CardRow) -> Row {
    let kind = row["document_type"].text?.spaced ?? "document"
    let number = row["document_number"].text.map { setting.masking.number($0, of: nil) } ?? ""
    let expires = row["expires"]
    let isPast = expires.text.flatMap { PartialDate($0) }.map { $0.latest < setting.day } ?? false
    let holder = row["holder"].text.map { "held by \($0.spaced)" } ?? ""
    return Row(
      [
        .field(kind, 20), .gap(1), .field(number, 12, .dim), .gap(1),
        .text("until "), .text(expires.shown.text, isPast ? .high : expires.shown.style),
        .text(isPast ? " expired" : "", .bold), .gap(2), .rest(holder),
      ], id: "\(row.id)",
      evidence: evidence(of: row, "expires", words: "\(kind), expires \(expires.shown.text)"),
      amendable: Amendable(row))
  }

  /// Rows of a sheet as somebody said them, the newest first; no pane where nobody did.
  ///
  /// - Parameters:
  ///   - time: the column that says when.
  ///   - keys: the columns of which what is known is told.
  func said(
    _ rows: [CardRow], of sheet: Sheet, title: String, on time: String, _ keys: [String]
  ) -> [Pane] {
    let told = rows.filter { $0.sheet == sheet }
      .sorted { ($0[time].text ?? "", $0.id) > ($1[time].text ?? "", $1.id) }
    guard !told.isEmpty else { return [] }
    let lines = told.prefix(Self.mostSaid).map { row in
      let words = keys.compactMap { key in
        row[key].text.map { masked($0, of: key, in: sheet).spaced }
      }.joined(separator: " · ")
      let moment = row[time].text.map { String($0.prefix(16)).replacing("T", with: " ") }
      return Row(
        [.field(moment ?? "?", 17, .dim), .rest(words)], id: "\(row.id)",
        evidence: evidence(of: row, time, words: words), amendable: Amendable(row))
    }
    let note =
      told.count > lines.count
      ? "the newest \(lines.count) of \(told.count.grouped)" : ""
    return [Pane(id: sheet.name, title: title, note: note, rows: Array(lines))]
  }

  private static let mostSaid = 12

  /// Voyages on one line of time: two years back, one month ahead.
  func voyages(_ card: VesselCard) -> Pane {
    let days = (setting.day - 730)...(setting.day + 30)
    let width = max(8, setting.width - 36)
    let rows = card.rows.filter { $0.sheet == .voyages }.reversed().map { row in
      voyage(row, days, width)
    }
    return Pane(
      id: "voyages", title: "Voyages", note: "two years to today",
      rows: rows.isEmpty ? [Row([.rest("not supplied", .unknown)])] : Array(rows))
  }

  private func voyage(_ row: CardRow, _ days: ClosedRange<CivilDate>, _ width: Int) -> Row {
    let from = row["departed"].text.flatMap { PartialDate($0.prefix(10)) }?.earliest
    let to = row["ended"].text.flatMap { PartialDate($0.prefix(10)) }?.latest
    var strip = TimeStrip(days: days, spans: [], today: setting.day)
    var length = ""
    if let from {
      let end = max(from, to ?? setting.day)
      strip.spans = [.init(days: from...end, style: to == nil ? .bold : .plain)]
      length = "\((end - from).grouped) d"
    }
    let ports = [row["departed_port"].text, row["ended_port"].text].map { $0 ?? "?" }
    let words =
      "\(from.map { "\($0)" } ?? "?") \(to == nil ? "at sea" : ports.joined(separator: "-"))"
    return Row(
      [
        .field(from.map { "\($0)" } ?? "?", 11), .field(length, 7, .plain, .right), .gap(1),
        .strip(strip, width), .gap(1), .rest(to == nil ? "at sea" : ports.joined(separator: " ")),
      ], id: "\(row.id)", evidence: evidence(of: row, "departed", words: words),
      amendable: Amendable(row))
  }
}
